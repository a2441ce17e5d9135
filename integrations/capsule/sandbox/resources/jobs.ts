// What follows an answer of 202. Here the work is always done by then.

import { ok } from '../answer.ts'
import { found } from '../problem.ts'
import { get } from '../router.ts'

export default [
  get('/jobs/{job}', ({ store, params }) => {
    const { id, action } = found(store.jobs.get(params['job']))
    return ok({ job: { status: 'completed', progress: 100, action, id } })
  }),
]

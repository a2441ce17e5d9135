// The account itself, its currencies, and its jobs.

import { ok } from '../answer.ts'
import { currencyRows } from '../data/currencies.ts'
import { notFound } from '../problem.ts'
import { get } from '../router.ts'

export default [
  get('/site', ({ store }) => {
    const { subdomain, name } = store.site
    return ok({ site: { url: `https://${subdomain}.capsule.example`, subdomain, name } })
  }),

  get('/currencies', () => ok({ currencies: currencyRows() })),

  // What follows an answer of 202. Here the work is always done by then.
  get('/jobs/{job}', ({ store, params }) => {
    const job = store.jobs.get(params['job'])
    if (job === undefined) throw notFound()
    return ok({ job: { status: 'completed', progress: 100, action: job.action, id: job.id } })
  }),
]

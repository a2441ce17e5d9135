// The account itself. https://developer.capsulecrm.com/v2/operations/Site

import { ok } from '../answer.ts'
import { get } from '../router.ts'

export default [
  get('/site', ({ store }) => {
    const { subdomain, name } = store.site
    return ok({ site: { url: `https://${subdomain}.capsule.example`, subdomain, name } })
  }),
]

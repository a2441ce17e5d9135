// The currencies a value may be in. https://developer.capsulecrm.com/v2/operations/Currency

import { ok } from '../answer.ts'
import { currencyRows } from '../data/currencies.ts'
import { get } from '../router.ts'

export default [get('/currencies', () => ok({ currencies: currencyRows() }))]

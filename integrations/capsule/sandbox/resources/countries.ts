// The countries an address may name. https://developer.capsulecrm.com/v2/operations/Country

import { ok } from '../answer.ts'
import { type Attribute, Refusal } from '../attributes.ts'
import { countries } from '../data/countries.ts'
import type { Text } from '../model.ts'
import { get } from '../router.ts'

const names = new Set(countries.map(({ name }) => name))

// An address holds the English name; a filter holds the two-letter code.
export const country: Attribute<Text> = {
  required: false,
  initial: () => null,
  read(value) {
    if (value === null || value === '') return null
    const name = value === 'USA' ? 'United States' : value
    if (typeof name !== 'string' || !names.has(name)) throw new Refusal('unknown country')
    return name
  },
}

const codes = new Map(countries.map(({ name, alpha2Code }) => [name, alpha2Code]))

export const codeOf = (name: Text): Text => codes.get(name ?? '') ?? null

export default [get('/countries', () => ok({ countries: countries.map(each => ({ ...each })) }))]

// The generators without the oracle: what they make compiles and comes to an end, and nothing of it crashes us.

import fc from 'fast-check'
import { expect } from 'vitest'
import { law } from '../properties/seed.ts'
import { compareJson } from './json.ts'
import { kinds } from './kinds.ts'
import { runOurs } from './ours.ts'

for (const [name, { texts, extension }] of Object.entries(kinds)) {
  if (extension === 'json')
    law(
      `${name}: read and written again means the same`,
      texts,
      text => {
        expect(compareJson(text)).not.toMatchObject({ kind: 'different' })
      },
      500,
    )
  else
    law(
      `${name}: programs end, and none crashes the interpreter`,
      texts,
      text => {
        expect(runOurs(text)).not.toMatch(/^! (?:crash|limit): /m)
      },
      150,
    )
}

law(
  'programs are whole: every one compiles',
  kinds.programs.texts,
  text => {
    expect(runOurs(`do return end ${text}`)).toBe('')
  },
  150,
)

law(
  'the damage of syntax is met often',
  fc.array(kinds.syntax.texts, { minLength: 100, maxLength: 100 }),
  texts => {
    const refused = texts.filter(text => runOurs(`do return end ${text}`) !== '')
    expect(refused.length).toBeGreaterThan(50)
  },
  1,
)

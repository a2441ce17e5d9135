// A token in a text is hidden, however it is spelt.

import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../src/kit/redact.ts'

const token = 'tok/0123+456789="abcdef'
const redact = createRedactor([token, 'another-secret-text'])

describe('hidden', () => {
  for (const [form, text] of [
    ['plain', token],
    ['base64', Buffer.from(token).toString('base64')],
    ['base64url', Buffer.from(token).toString('base64url')],
    ['percent-encoded', encodeURIComponent(token)],
    ['as JSON', JSON.stringify(token)],
    ['its first half', token.slice(0, 12)],
    ['its last half', token.slice(-12)],
    ['a middle piece', token.slice(4, 18)],
  ] as const) {
    test(form, () => {
      const shown = redact(`before ${text} after`)
      expect(shown).toMatch(/^before "?\[redacted\]"? after$/)
    })
  }
  test('the other secret', () => expect(redact('another-secret-text')).toBe('[redacted]'))
  test('twice, and side by side', () => expect(redact(`${token}${token} ${token}`)).toBe('[redacted][redacted] [redacted]'))
})

describe('left alone', () => {
  for (const text of ['', 'tok/0123', 'nothing to see here, move along', '0123456789']) test(text, () => expect(redact(text)).toBe(text))
  test('everything, without secrets', () => expect(createRedactor([])(token)).toBe(token))
})

// The path rule holds for every input: P1 to P7, P10 to P12. P8, P9 and P13 need a socket and stand in wire.test.ts.

import { expect, test } from 'vitest'
import { CallError } from '../../src/kit/error.ts'
import { canonicalPath, PathError } from '../../src/kit/path.ts'
import { accepted, anyPath, laws, legalPath } from './path-laws.ts'
import { law } from './seed.ts'

for (const [name, holds] of Object.entries(laws)) {
  law(name, anyPath, path => holds(canonicalPath, path), 10_000)
}

law('P5: a refusal is one kind of error, whose text can be shown', anyPath, path => {
  try {
    canonicalPath(path)
  } catch (error) {
    expect(error).toBeInstanceOf(PathError)
    expect(error).toBeInstanceOf(CallError)
    expect((error as Error).message).toMatch(/^[\x20-\x7e\u2026]{1,200}$/)
  }
})

law('P11: a legal path is accepted', legalPath, path => {
  expect(canonicalPath(path)).toBe(`/${path.replace(/^\//, '').replace(/\/$/, '')}`)
})

// P12. No timing: the work is bounded because the length is, and the length is the first thing looked at.
for (const piece of ['a', '../', '%', '\t', ',', '1,', '.a', '-', '/', '\ud800']) {
  test(`P12: a megabyte of ${JSON.stringify(piece)} is refused for its length`, () => {
    const huge = piece.repeat(1_000_000 / piece.length)
    expect(accepted(canonicalPath, huge)).toBeUndefined()
    expect(() => canonicalPath(huge)).toThrow('is not 1 to 1024 characters long')
  })
}

test('the longest legal path is accepted', () => {
  const segments = ['a'.repeat(127), ...Array.from({ length: 7 }, () => 'b'.repeat(127))]
  expect(canonicalPath(`/${segments.join('/')}`)).toHaveLength(1024)
})

// The catalogue of paths: each has a verdict and the reason for it. Hostile ones follow the public traversal lists, legal ones the API's documentation.

import { expect, test } from 'vitest'
import { canonicalPath, PathError } from '../../src/kit/path.ts'
import { cases } from './path-laws.ts'

const verdictOn = (path: string): 'accept' | 'reject' => {
  try {
    canonicalPath(path)
    return 'accept'
  } catch (error) {
    if (error instanceof PathError) return 'reject'
    throw error
  }
}

test('the catalogue holds 221 hostile and 77 legal paths', () => {
  expect(cases.filter(({ verdict }) => verdict === 'reject')).toHaveLength(221)
  expect(cases.filter(({ verdict }) => verdict === 'accept')).toHaveLength(77)
})

for (const { path, verdict, why } of cases) {
  test(`${verdict} ${JSON.stringify(path).slice(0, 60)}: ${why}`, () => expect(verdictOn(path)).toBe(verdict))
}

for (const [path, rule, position, remedy] of [
  ['/parties?q=Acme', 'query', 9, 'put query parameters in query = {...}'],
  ['/api/v2/parties', 'base', 2, 'path is already below /api/v2'],
  ['https://evil.test', 'character', 6, 'name only what comes after the base URL'],
  ['/parties/../x', 'segment', 10, 'dots stand only inside a name'],
  ['/parties/nil', 'value', 10, 'check the variable you put in'],
  ['/parties/12.0', 'value', 10, 'math.tointeger(id)'],
  ['/parties//1', 'empty', 10, 'write one / between two parts'],
] as const) {
  test(`${path} is told what to do: ${remedy}`, () => {
    const error = refusalOf(path)
    expect(error).toMatchObject({ rule, position, code: 'invalid_path', outcome: 'not_sent' })
    expect(error.message).toContain(remedy)
  })
}

for (const path of [undefined, null, 12, true, {}, ['/parties']]) {
  test(`${JSON.stringify(path) ?? 'nothing'} is no path`, () => expect(refusalOf(path).rule).toBe('type'))
}

function refusalOf(path: unknown): PathError {
  try {
    canonicalPath(path)
  } catch (error) {
    if (error instanceof PathError) return error
  }
  throw new Error('the path was accepted')
}

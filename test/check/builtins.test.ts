// A check says of a library call with literal arguments what a run says of it: both read the same declarations.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkScript } from '../../src/cli/check/script.ts'
import { scriptCatalog } from '../../src/index.ts'
import { evaluateInProcess } from '../interpreter.ts'

const catalog = await scriptCatalog()

/** Those that `evaluateInProcess` has, but not what runs other code. */
const libraries = ['', 'string', 'table', 'math', 'utf8', 'os', 'coroutine']
const apart = ['load', 'require', 'parallel', 'dump']
/** They read their arguments themselves, and complain in words of their own. */
const inOwnWords = ['next', 'select', 'xpcall', 'math.random', 'math.randomseed', 'string.format']

const names = catalog.libraries
  .filter(({ name }) => libraries.includes(name))
  .flatMap(({ name, functions }) => Object.keys(functions).map(own => (name === '' ? own : `${name}.${own}`)))
  .filter(name => !apart.includes(name))

const literal = fc.constantFrom('nil', 'true', '1', '-2', '2.5', '1e300', '"x"', '"12"', '"%d %s"', '{}', '{ 1 }', 'function() end')

function found(code: string): string | undefined {
  const { problems } = checkScript(code, { chunkName: 'script', catalog })
  return problems.find(({ severity, code: kind }) => severity === 'error' && kind !== 'unavailable')?.message
}

function raised(code: string): string | undefined {
  try {
    evaluateInProcess(code, { chunkName: 'script', write: () => {} })
    return undefined
  } catch (error) {
    return (error as Error).message.replace(/^script:1: /, '')
  }
}

const call = (name: string, args: readonly string[]): string => `${name}(${args.join(', ')})`

test('what a check refuses, a run refuses in the same words', () =>
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(literal, { maxLength: 4 }), (name, args) => {
      const problem = found(call(name, args))
      if (problem === undefined) return
      if (inOwnWords.includes(name)) expect(raised(call(name, args))).toBeDefined()
      else expect(raised(call(name, args))).toBe(problem)
    }),
    { numRuns: 3000 },
  ))

test('as a method a string counts as no argument', () =>
  fc.assert(
    fc.property(fc.constantFrom('rep', 'sub', 'find', 'gsub', 'byte', 'format'), fc.array(literal, { maxLength: 3 }), (name, args) => {
      const problem = found(call(`local _ = ('%s'):${name}`, args))
      if (problem !== undefined && !problem.includes('no value for')) expect(raised(call(`local _ = ('%s'):${name}`, args))).toBe(problem)
    }),
  ))

for (const [code, problem] of [
  ['string.rep()', "bad argument #1 to 'rep' (string expected, got no value)"],
  ['("x"):rep({})', "bad argument #1 to 'rep' (number expected, got table)"],
  ['local s = "x" local _ = s:rep()', "bad argument #1 to 'rep' (number expected, got no value)"],
  ['string.format("%d of %s", 1)', "bad argument #3 to 'format' (no value for '%s')"],
  ['("%5.1f%%"):format()', "bad argument #1 to 'format' (no value for '%5.1f')"],
  ['table.insert()', "bad argument #1 to 'insert' (table expected, got no value)"],
  ['parallel(1)', "bad argument #1 to 'parallel' (function expected, got number)"],
] as const) {
  test(problem, () => expect(found(code)).toBe(problem))
}

for (const code of [
  'string.rep(...)',
  'string.rep(f())',
  'string.rep("x", tonumber("3"))',
  'string.rep(12, "3")',
  'table.insert({}, 1, 2)',
  'table.insert({}, "x")',
  'math.max("x")',
  'print(select("#"))',
  'local function string() end string()',
  'string = { rep = function() end } string.rep()',
  'local n = "x" n = 3 string.rep("x", n)',
  'function string.rep() end string.rep()',
]) {
  test(`not refused: ${code}`, () => expect(found(code)).toBeUndefined())
}

test('what is left out says so, with the reason', () => {
  const { problems } = checkScript('os.execute("ls") local _ = os.getenv and 1', { chunkName: 'script', catalog })
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['unavailable', expect.stringMatching(/^'os.execute' is not available: ./)],
  ])
})

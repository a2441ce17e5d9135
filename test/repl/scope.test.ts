// Locals of one chunk as the next one sees them: they behave as if all lines were one program.

import { expect, test } from 'vitest'
import { all, parse, Scope, State } from '../../src/lua/index.ts'
import { declaredLibraries } from '../../stdlib/index.ts'

/** Runs the lines one after the other; what the last one returns, or the error of the first that fails. */
async function lines(...sources: readonly string[]): Promise<readonly unknown[]> {
  const state = new State({ libraries: declaredLibraries() })
  const scope = new Scope()
  let result: readonly unknown[] = []
  for (const source of sources) {
    const chunk = state.loadIn(scope, parse(source, 'line'), source, 'line')
    result = all(await state.run(chunk))
  }
  return result
}

for (const [name, sources, result] of [
  ['a local is seen by the next line', ['local x = 1', 'return x'], [1]],
  ['it is no global', ['local x = 1', 'return _G.x'], [undefined]],
  ['it can be assigned', ['local x = 1', 'x = x + 1', 'return x'], [2]],
  ['several at once, with a name of their own each', ['local a, b, c = 1, 2', 'return a, b, c'], [1, 2, undefined]],
  ['a function shares it with later lines', ['local n = 0 function bump() n = n + 1 end', 'bump() n = n * 10 bump()', 'return n'], [11]],
  [
    'a new variable of an old name leaves closures theirs',
    ['local x = 1 function get() return x end', 'local x = 2', 'return x, get()'],
    [2, 1],
  ],
  ['also on one line', ['local x = 1 local function get() return x end local x = 2 return x, get()', 'return x, get()'], [2, 1]],
  ['a local function calls itself', ['local function fact(n) return n < 2 and 1 or n * fact(n - 1) end', 'return fact(5)'], [120]],
  ['a constant is kept', ['local k <const> = 7', 'return k'], [7]],
  ['locals of inner blocks are not kept', ['do local x = 1 end for y = 1, 2 do end', 'return x, y'], [undefined, undefined]],
  ['what is closed at the end of its line is not kept', ['local a, f <close> = 1, nil', 'return a, f'], [1, undefined]],
  [
    'inner functions of later lines reach it',
    ['local x = 1', 'local function f() return function() x = x + 1 return x end end', 'return f()()'],
    [2],
  ],
  ['a loop with goto keeps the last', ['local i = 0', '::top:: local x = i i = i + 1 if i < 3 then goto top end', 'return x'], [2]],
  ['an environment of its own stays', ['local _ENV = { y = 5 }', 'return y'], [5]],
] as const) {
  test(name, async () => expect(await lines(...sources)).toEqual(result))
}

test('what was declared before an error is kept, what comes after is not', async () => {
  const state = new State({ libraries: declaredLibraries() })
  const scope = new Scope()
  const run = async (source: string) => all(await state.run(state.loadIn(scope, parse(source, 'line'), source, 'line')))
  await expect(run('local a = 1 error("x") local b = 2')).rejects.toMatchObject({ value: 'line:1: x' })
  expect(await run('return a, b')).toEqual([1, undefined])
  expect([...scope.entries()]).toEqual([['a', 1]])
})

test('a constant of an earlier line cannot be assigned', async () => {
  await expect(lines('local k <const> = 7', 'k = 8')).rejects.toThrow("attempt to assign to const variable 'k'")
})

test('messages call it a local', async () => {
  await expect(lines('local t', 'return t.x')).rejects.toMatchObject({ value: "line:1: attempt to index a nil value (local 't')" })
})

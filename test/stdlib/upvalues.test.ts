// What reaches into the upvalues of functions, for hosts that trust their scripts.

import { expect, test } from 'vitest'
import { all, State } from '../../src/lua/index.ts'
import { createBase } from '../../stdlib/base.ts'
import { createDebug } from '../../stdlib/debug.ts'
import string from '../../stdlib/string.ts'

function run(source: string, exactUpvalues = true): readonly unknown[] {
  const state = new State({ libraries: [createBase({ show: String }), createDebug(true), string], exactUpvalues })
  return all(state.runSync(state.load(source, 'upvalues.lua')))
}

test('numbers follow first use, the chunk’s _ENV among them', () => {
  const names = `local a, b = 1, 2
    local function f() a = b return print end
    local found = {}
    for i = 1, 4 do found[i] = (debug.getupvalue(f, i)) end
    return found[1], found[2], found[3], found[4], debug.getinfo(f, 'u').nups`
  expect(run(names)).toEqual(['a', 'b', '_ENV', undefined, 3])
})

test('the environment of a chunk is its first upvalue', () => {
  expect(
    run(
      'local e = {} local f = load("return x", "f", "t", e) return debug.getupvalue(f, 1) == "_ENV", select(2, debug.getupvalue(f, 1)) == e',
    ),
  ).toEqual([true, true])
})

test('setting is seen by every function that shares the variable', () => {
  const set = `local n = 1
    local function get() return n end
    local function also() return n end
    return debug.setupvalue(get, 1, 5), get(), also(), debug.setupvalue(get, 2, 0)`
  expect(run(set)).toEqual(['n', 5, 5])
  expect(run(set, false)).toEqual(['n', 5, 1])
})

test('closures that share a variable can be told', () => {
  const ids = `local n, m = 1, 1
    local function f() return n, m end
    local function g() return m, n end
    local id = debug.upvalueid
    return id(f, 1) == id(g, 2), id(f, 1) == id(f, 2), id(f, 3)`
  expect(run(ids)).toEqual([true, false, undefined])
})

test('joining makes them share', () => {
  const join = `local function counter() local n = 0 return function() n = n + 1 return n end end
    local a, b = counter(), counter()
    a() a()
    debug.upvaluejoin(b, 1, a, 1)
    return b(), a(), pcall(debug.upvaluejoin, a, 2, b, 1)`
  expect(run(join)).toEqual([3, 4, false, "bad argument #2 to 'upvaluejoin' (invalid upvalue index)"])
  expect(run('return pcall(debug.upvaluejoin, print, 1, run, 1)')[1]).toContain('bad argument #')
})

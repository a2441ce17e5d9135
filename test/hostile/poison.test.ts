// What one script does to its world, no other script sees: not the next one in the same thread, not one that runs at the same time. And
// nothing that a script does reaches JavaScript's own objects.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRuntime, evaluate } from '../../src/index.ts'
import type { EvaluateOptions, EvaluateResult } from '../../src/index.ts'

type Evaluate = (source: string, options?: EvaluateOptions) => Promise<EvaluateResult>

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const poisons = read('poison.lua').split(/^---\n/m)
const probe = read('probe.lua')
const limits = { cpuSeconds: 0.3 }

const runtime = createRuntime()
afterAll(() => runtime.close())

const places: readonly (readonly [name: string, evaluate: Evaluate])[] = [
  ['a thread for each', evaluate],
  ['the program’s own thread', (source, options) => evaluate(source, { ...options, isolation: 'none' })],
  ['the threads of a runtime', (source, options) => runtime.evaluate(source, options)],
]

for (const [place, run] of places) {
  describe(place, () => {
    let clean: unknown
    beforeAll(async () => {
      clean = (await run(probe)).result
    })

    test('a clean world is one', () => expect(String(clean)).toMatch(/^_G table\n[^]*string\.rep function/))

    for (const poison of poisons) {
      test(poison.split('\n', 1)[0].slice('-- '.length), async () => {
        const [, meanwhile] = await Promise.all([run(poison, { limits }), run(probe)])
        const after = await run(probe)
        expect([meanwhile.result, meanwhile.output, after.result, after.output]).toEqual([clean, '', clean, ''])
      })
    }
  })
}

/** On the first line of the probe, which is a comment, so that its lines keep their numbers. */
test('the probe notices what a script does to its own world', async () => {
  const clean = (await evaluate(probe)).result
  const noticed: string[] = []
  for (const poison of poisons) {
    const [title, ...lines] = poison.split('\n')
    const { result } = await evaluate(`${lines.join(' ')} ${probe}`, { limits })
    if (String(result) !== String(clean)) noticed.push(title.slice('-- '.length))
  }
  expect(noticed).toEqual(
    expect.arrayContaining(['the methods of strings, by the table they are in', 'globals added', 'json.null', 'modules']),
  )
  expect(noticed.length).toBeGreaterThan(15)
})

test('scripts that wait side by side in one thread keep to their own globals', async () => {
  const nap = () => new Promise<void>(resolve => setTimeout(resolve, 5))
  const source = `name = args.name
    local function own() nap() return load('return name')() end
    local first = { parallel(own, own, function() nap() nap() return own() end) }
    return first[1], first[2], first[3], table.concat(parallel.map({ 1, 2, 3 }, own, { limit = 2 }))`
  const names = ['a', 'b', 'c', 'd']
  const answers = await Promise.all(names.map(name => evaluate(source, { isolation: 'none', args: { name }, globals: { nap } })))
  expect(answers.map(({ error, result }) => error ?? result)).toEqual(names.map(name => [name, name, name, name.repeat(3)]))
})

// --- JavaScript -----------------------------------------------------------------------------------------------------

const makers = (
  'Object Function Array String Number Boolean Symbol BigInt Date RegExp Promise Map Set WeakMap WeakSet WeakRef Error TypeError RangeError ' +
  'ArrayBuffer SharedArrayBuffer DataView Uint8Array Int32Array Float64Array Proxy Buffer URL TextDecoder'
)
  .split(' ')
  .map(name => (globalThis as unknown as Record<string, { readonly prototype?: object }>)[name])
const others = [Math, JSON, Reflect, Atomics, globalThis, process, Object.getPrototypeOf(Uint8Array) as object]
const all: readonly object[] = [...makers, ...makers.flatMap(({ prototype }) => prototype ?? []), ...others]

/** Every own property with what it is. */
const snapshot = (): unknown[][] =>
  all.map(object =>
    Reflect.ownKeys(object).flatMap(key => {
      const { value, get, set, writable } = Reflect.getOwnPropertyDescriptor(object, key)!
      return [key, typeof value === 'function' || typeof value === 'object' ? value : typeof value, get, set, writable]
    }),
  )

test('JavaScript’s own objects are as before', async () => {
  const before = snapshot()
  const hostile = 'local t = json.decode(\'{"__proto__":{"x":1}}\') t.__proto__.y = t return t'
  for (const source of [...poisons, probe, hostile]) await evaluate(source, { isolation: 'none', limits, args: { ['__proto__']: 1 } })
  expect(isSame(snapshot(), before)).toBe(true)
  expect(Reflect.ownKeys({})).toEqual([])
  expect(({} as { poisoned?: unknown }).poisoned).toBeUndefined()
})

/** By identity: equal functions must be the same ones. */
function isSame(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return a.every((list, i) => list.length === b[i].length && list.every((value, at) => Object.is(value, b[i][at])))
}

test('a result has no prototype of its own making', async () => {
  const { result } = await evaluate("return { ['__proto__'] = { polluted = 1 }, constructor = 2 }")
  const [object] = result as [Record<string, unknown>]
  expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
  expect(Object.keys(object)).toEqual(['__proto__', 'constructor'])
  expect((object as { polluted?: unknown }).polluted).toBeUndefined()
})

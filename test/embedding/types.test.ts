// What a TypeScript program is told. Checked when the tests are compiled; the functions are never called.

import { expectTypeOf, test } from 'vitest'
import { type CallRecord, compile, createRuntime, type ErrorDetail, evaluate, run } from '../../src/index.ts'
import { runLua, runLuaSync } from '../../src/interpreter.ts'

test('an answer tells success from failure', () => {
  async function check(): Promise<void> {
    const answer = await evaluate<[number, string]>('return 1, "two"')
    expectTypeOf(answer.result).toEqualTypeOf<[number, string] | null>()
    if (answer.success) {
      expectTypeOf(answer.result).toEqualTypeOf<[number, string]>()
      expectTypeOf(answer.error).toEqualTypeOf<null>()
    } else {
      expectTypeOf(answer.error_detail).toEqualTypeOf<ErrorDetail>()
      expectTypeOf(answer.error).toEqualTypeOf<string>()
    }
    expectTypeOf(answer.integration_calls).toEqualTypeOf<readonly CallRecord[]>()
  }
  expectTypeOf(check).returns.resolves.toBeVoid()
})

test('so do the parts of an answer', () => {
  async function check(): Promise<void> {
    const { success, result } = await evaluate('return 1')
    if (success) expectTypeOf(result).toEqualTypeOf<unknown[]>()
    else expectTypeOf(result).toBeNull()
  }
  expectTypeOf(check).returns.resolves.toBeVoid()
})

test('one value has the type that was asked for', () => {
  expectTypeOf(run<{ id: number }>).returns.resolves.toEqualTypeOf<{ id: number }>()
  expectTypeOf(createRuntime().run<string>).returns.resolves.toBeString()
  expectTypeOf(runLua<[boolean]>).returns.resolves.toEqualTypeOf<[boolean]>()
  const check = () => runLuaSync('return 1')
  expectTypeOf(check).returns.toEqualTypeOf<unknown[]>()
})

test('a script is text, bytes or a chunk', () => {
  type Source = Parameters<typeof evaluate>[0]
  expectTypeOf<string>().toExtend<Source>()
  expectTypeOf<Uint8Array>().toExtend<Source>()
  expectTypeOf(compile).returns.toExtend<Source>()
  expectTypeOf<number>().not.toExtend<Source>()
})

test('functions of any parameters are globals; limits are numbers with units', () => {
  type Options = NonNullable<Parameters<typeof evaluate>[1]>
  expectTypeOf<{ globals: { add: (a: number, b: number) => Promise<number> } }>().toExtend<Options>()
  expectTypeOf<{ limits: { cpuSeconds: number; memoryBytes: number } }>().toExtend<Options>()
  expectTypeOf<{ limits: { cpuSeconds: string } }>().not.toExtend<Options>()
  expectTypeOf<{ isolation: 'process' }>().not.toExtend<Options>()
})

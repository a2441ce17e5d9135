// Expectations are what `lua5.4` prints.

import { expect, test } from 'vitest'
import { LuaFloat } from '../../src/lua/value.ts'
import type { Value } from '../../src/lua/value.ts'
import { MAX_INTEGER, MIN_INTEGER } from '../../src/lua/number.ts'
import { LuaTable } from '../../src/lua/table.ts'
import { createMath } from '../../stdlib/math.ts'
import { calling } from './calling.ts'

const math = calling(createMath(0))
const float = (n: number): LuaFloat => new LuaFloat(n)

for (const [name, args, printed] of [
  ['floor', [3.7], '3'],
  ['floor', ['3.7'], '3'],
  ['floor', [float(-0)], '0'],
  ['floor', [-0.5], '-1'],
  ['floor', [float(1e300)], '1e+300'],
  ['floor', [Infinity], 'inf'],
  ['floor', [2n ** 62n], '4611686018427387904'],
  ['ceil', [-0.5], '0'],
  ['ceil', [3.2], '4'],
  ['ceil', [float(2 ** 62)], '4611686018427387904'],
  ['abs', [-3], '3'],
  ['abs', [float(-3)], '3.0'],
  ['abs', ['-3'], '3.0'],
  ['abs', [float(-0)], '0.0'],
  ['abs', [MIN_INTEGER], '-9223372036854775808'],
  ['fmod', [-5, 3], '-2'],
  ['fmod', [-6, 3], '0'],
  ['fmod', [5, -3], '2'],
  ['fmod', [float(-6), 3], '-0.0'],
  ['fmod', [5.5, 2], '1.5'],
  ['fmod', ['5', 3], '2.0'],
  ['fmod', [MIN_INTEGER, -1], '0'],
  ['fmod', [-5, MIN_INTEGER], '-5'],
  ['modf', [3.7], '3 0.7'],
  ['modf', [-0.5], '0 -0.5'],
  ['modf', [5], '5 0.0'],
  ['modf', [float(2 ** 60)], '1152921504606846976 0.0'],
  ['modf', [-Infinity], '-inf 0.0'],
  ['log', [8, 2], '3.0'],
  ['log', [1000, 10], '3.0'],
  ['log', [27, 3], '3.0'],
  ['log', [0], '-inf'],
  ['sqrt', [4], '2.0'],
  ['sqrt', [2], '1.4142135623731'],
  ['atan', [1], '0.78539816339745'],
  ['atan', [0, -1], '3.1415926535898'],
  ['deg', [Math.PI], '180.0'],
  ['max', [1, float(2), 2], '2.0'],
  ['max', [1, NaN], '1'],
  ['max', [float(2 ** 53), 2n ** 53n + 1n], '9007199254740993'],
  ['max', ['3'], '3'],
  ['min', [1, float(1)], '1'],
  ['min', [3, 1, 2], '1'],
  ['tointeger', ['0x10'], '16'],
  ['tointeger', [float(3)], '3'],
  ['tointeger', [3.5], 'nil'],
  ['tointeger', [float(2 ** 63)], 'nil'],
  ['type', [1], 'integer'],
  ['type', [2n ** 60n], 'integer'],
  ['type', [float(1)], 'float'],
  ['type', ['1'], 'nil'],
  ['ult', [-1, 2], 'false'],
  ['ult', [1, -2], 'true'],
  ['pow', [2, 3], '8.0'],
  ['frexp', [-8], '-0.5 4'],
  ['frexp', [5e-324], '0.5 -1073'],
  ['ldexp', [1, -1074], '4.9406564584125e-324'],
  ['ldexp', [0.5, 1024], '8.9884656743116e+307'],
] as [string, Value[], string][]) {
  test(`${name}(${args.map(String).join(', ')}) is ${printed}`, () => expect(math.text(name, ...args)).toBe(printed))
}

for (const [name, args, problem] of [
  ['floor', [], "bad argument #1 to 'math.floor' (number expected, got no value)"],
  ['floor', [undefined], "bad argument #1 to 'math.floor' (number expected, got nil)"],
  ['sqrt', [new LuaTable()], "bad argument #1 to 'math.sqrt' (number expected, got table)"],
  ['fmod', [5, 0], "bad argument #2 to 'math.fmod' (zero)"],
  ['max', [], "bad argument #1 to 'math.max' (value expected)"],
  ['max', [1, undefined], 'attempt to compare number with nil'],
  ['max', [2, '10'], 'attempt to compare number with string'],
  ['ult', [1.5, 2], "bad argument #1 to 'math.ult' (number has no integer representation)"],
  ['random', [1, 2, 3], 'wrong number of arguments'],
  ['random', [undefined], "bad argument #1 to 'math.random' (number expected, got nil)"],
  ['random', [-5], "bad argument #1 to 'math.random' (interval is empty)"],
  ['random', [3, 1], "bad argument #1 to 'math.random' (interval is empty)"],
  ['randomseed', [1.5], "bad argument #1 to 'math.randomseed' (number has no integer representation)"],
] as [string, Value[], string][]) {
  test(`${name}: ${problem}`, () => expect(() => math(name, ...args)).toThrow(new Error(problem)))
}

// The numbers of PUC's generator.
for (const [seed, args, printed] of [
  [[42], [], '0.93081217803957 0.45178389935924 0.54688311243421 0.79358935263827 0.61731763595847'],
  [[42], [10], '6 2 6 6 7'],
  [[42], [0], '-1276290044721465627 8333941968102511665 -8358531260401861301 -3807604385970496171 -7059243630996204619'],
  [[42, 7], [-100, 2 ** 40], '92019247564 198119599531 1070500778153'],
  [[42], [MIN_INTEGER, MAX_INTEGER], '7947081992133310181 -889430068752264143 864840776452914507'],
  [[42], [MIN_INTEGER, 5], '-889430068752264143 -9046270629122405825 -4158689442498620264'],
  [[-1], [2n ** 62n], '2691159215327871794 3415149258078841928 1960836557108272256'],
] as [(number | bigint)[], (number | bigint)[], string][]) {
  test(`seed ${seed.join(', ')}, random(${args.join(', ')})`, () => {
    math('randomseed', ...seed)
    const drawn = printed.split(' ').map(() => math.text('random', ...args))
    expect(drawn.join(' ')).toBe(printed)
  })
}

test('randomseed answers both parts of the seed', () => expect(math('randomseed', 42)).toEqual([42, 0]))

test('the seed of the host is the seed of the script', () => {
  math('randomseed', 7)
  expect(calling(createMath(7)).text('random', 0)).toBe(math.text('random', 0))
})

test('two states do not share a generator', () => {
  const [one, other] = [calling(createMath(1)), calling(createMath(1))]
  one('random')
  one('random')
  expect(one.text('random')).not.toBe(other.text('random'))
})

test('seeding without a seed can be repeated', () => {
  const [one, other] = [calling(createMath(1)), calling(createMath(1))]
  expect(one('randomseed')).toEqual(other('randomseed'))
  expect(one.text('random')).toBe(other.text('random'))
})

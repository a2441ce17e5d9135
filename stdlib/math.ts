// The `math` library (manual §6.7). The generator is in xoshiro.ts, names from before 5.3 in math-old.ts.

import { any, builtin, double, integer64, library, Mismatch, native, number, rest } from '../src/lua/library.ts'
import type { Builtin, Library, Param } from '../src/lua/library.ts'
import {
  doubleOf,
  floatOf,
  integerOf,
  integerOfDouble,
  isFloat,
  isInteger,
  MAX_INTEGER,
  MIN_INTEGER,
  toInteger,
} from '../src/lua/number.ts'
import type { Integer, LuaNumber } from '../src/lua/number.ts'
import { argumentError, raise } from '../src/lua/raise.ts'
import { LuaFloat } from '../src/lua/value.ts'
import type { Value } from '../src/lua/value.ts'
import { old } from './math-old.ts'
import { isLess } from './inside.ts'
import { quick } from './quick.ts'
import { Xoshiro } from './xoshiro.ts'

/** A number. A numeral in a string is a float here, whatever it looks like: `math.abs('-3')` is `3.0`. */
function numeric(name: string): Param<LuaNumber> {
  const plain = number(name)
  const read: Param<LuaNumber>['read'] = (value, isMissing) => {
    const n = plain.read(value, isMissing)
    return typeof value === 'string' && !(n instanceof Mismatch) ? floatOf(doubleOf(n)) : n
  }
  return { ...plain, read }
}

const real = (summary: string, fn: (x: number) => number, example?: string): Builtin =>
  builtin(summary, [double('x')], x => floatOf(fn(x)), { returns: 'number', ...(example === undefined ? {} : { example }) })

/** An integer where there is one, otherwise the float as it is. */
const rounded = (x: LuaNumber, round: (n: number) => number): Value =>
  typeof x === 'bigint' ? x : (integerOfDouble(round(doubleOf(x))) ?? x)

/** `max` and `min` compare and answer the values as they are: numerals in strings do not become numbers. */
function best(name: string, values: readonly Value[], isBetter: (candidate: Value, champion: Value) => boolean): Value {
  if (values.length === 0) throw argumentError(1, 'value expected', name)
  let champion = values[0]
  for (let i = 1; i < values.length; i++) if (isBetter(values[i], champion)) champion = values[i]
  return champion
}

function abs(x: LuaNumber): Value {
  if (typeof x === 'number') return Math.abs(x)
  return typeof x === 'bigint' ? integerOf(x < 0n ? -x : x) : new LuaFloat(Math.abs(x.n))
}

function fmod(a: LuaNumber, b: LuaNumber): Value {
  if (!isInteger(a) || !isInteger(b)) return floatOf(doubleOf(a) % doubleOf(b))
  if (b === 0) throw argumentError(2, 'zero', 'math.fmod')
  if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0 // + 0: not -0
  return integerOf(BigInt(a) % BigInt(b))
}

function modf(x: LuaNumber): Value[] {
  if (isInteger(x)) return [x, new LuaFloat(0)]
  const n = doubleOf(x)
  const whole = Math.trunc(n)
  return [integerOfDouble(whole) ?? floatOf(whole), floatOf(n === whole ? 0 : n - whole)]
}

function log(x: number, base: number | undefined): Value {
  if (base === undefined) return floatOf(Math.log(x))
  if (base === 2) return floatOf(Math.log2(x))
  if (base === 10) return floatOf(Math.log10(x))
  return floatOf(Math.log(x) / Math.log(base))
}

const atan = builtin(
  'Returns the angle of the point (x, y), in radians.',
  [double('y'), double('x', 1)],
  (y, x) => floatOf(Math.atan2(y, x)),
  { returns: 'number', example: 'print(math.atan(1, 1)) --> 0.78539816339745' },
)

// The short ways. Each is written out, so that V8 keeps feedback of its own for it and can inline what it calls.

const floor = quick(
  builtin('Returns the largest integer that is not greater than x.', [number('x')], x => rounded(x, Math.floor), {
    returns: 'integer',
    example: 'print(math.floor(2.9)) --> 2',
  }),
  whole =>
    function (x: Value) {
      return typeof x === 'number' ? Math.floor(x) : Reflect.apply(whole, undefined, arguments)
    },
)

const ceil = quick(
  builtin('Returns the smallest integer that is not less than x.', [number('x')], x => rounded(x, Math.ceil), {
    returns: 'integer',
    example: 'print(math.ceil(2.1)) --> 3',
  }),
  whole =>
    function (x: Value) {
      return typeof x === 'number' ? Math.ceil(x) + 0 : Reflect.apply(whole, undefined, arguments) // + 0: not -0
    },
)

const sqrt = quick(
  real('Returns the square root of x.', Math.sqrt, 'print(math.sqrt(2)) --> 1.4142135623731'),
  whole =>
    function (x: Value) {
      return typeof x === 'number' ? floatOf(Math.sqrt(x)) : Reflect.apply(whole, undefined, arguments)
    },
)

/** A number by its documentation; PUC compares whatever there is, and of one value it says nothing: `math.max('x')` is `'x'`. */
const comparable: Param<Value> = { ...any('x'), type: 'number' }

const max = quick(
  native(
    'Returns the greatest of its arguments.',
    [comparable, rest()],
    (...values: Value[]) => best('math.max', values, (candidate, champion) => isLess(champion, candidate)),
    { returns: 'number', example: 'print(math.max(3, 7, 5)) --> 7' },
  ),
  whole =>
    function (a: Value, b: Value) {
      if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') return a < b ? b : a
      return Reflect.apply(whole, undefined, arguments)
    },
)

const min = quick(
  native('Returns the least of its arguments.', [comparable, rest()], (...values: Value[]) => best('math.min', values, isLess), {
    returns: 'number',
    example: 'print(math.min(3, 7, 5)) --> 3',
  }),
  whole =>
    function (a: Value, b: Value) {
      if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') return b < a ? b : a
      return Reflect.apply(whole, undefined, arguments)
    },
)

const functions = {
  abs: builtin('Returns the absolute value of x; the smallest integer has none and stays.', [numeric('x')], abs, { returns: 'number' }),
  acos: real('Returns the arc cosine of x, in radians.', Math.acos),
  asin: real('Returns the arc sine of x, in radians.', Math.asin),
  atan,
  ceil,
  cos: real('Returns the cosine of x, in radians.', Math.cos),
  deg: real('Converts radians to degrees.', x => x * (180 / Math.PI), 'print(math.deg(math.pi)) --> 180.0'),
  exp: real('Returns e to the power of x.', Math.exp),
  floor,
  fmod: builtin('Returns the rest of x / y, rounded towards zero.', [numeric('x'), numeric('y')], fmod, {
    returns: 'number',
    example: 'print(math.fmod(-7, 3)) --> -1',
  }),
  log: builtin('Returns the logarithm of x, the natural one unless a base is given.', [double('x'), double('base', undefined)], log, {
    returns: 'number',
    example: 'print(math.log(8, 2)) --> 3.0',
  }),
  max,
  min,
  modf: builtin('Returns the integral part of x and its fraction.', [numeric('x')], modf, {
    returns: 'number, number',
    example: 'print(math.modf(3.25)) --> 3 0.25',
  }),
  rad: real('Converts degrees to radians.', x => x * (Math.PI / 180)),
  sin: real('Returns the sine of x, in radians.', Math.sin),
  sqrt,
  tan: real('Returns the tangent of x, in radians.', Math.tan),
  tointeger: builtin('Returns x as an integer if it has the value of one, otherwise nil.', [any('x')], toInteger, {
    returns: 'integer?',
    example: 'print(math.tointeger(3.0)) --> 3',
  }),
  type: builtin(
    "Returns 'integer', 'float', or nil for what is not a number.",
    [any('x')],
    x => (isInteger(x) ? 'integer' : isFloat(x) ? 'float' : undefined),
    { returns: 'string?', example: 'print(math.type(3), math.type(3.0)) --> integer float' },
  ),
  ult: builtin(
    'Says whether m is less than n, both taken as unsigned integers.',
    [integer64('m'), integer64('n')],
    (m, n) => BigInt.asUintN(64, BigInt(m)) < BigInt.asUintN(64, BigInt(n)),
    { returns: 'boolean' },
  ),
  ...old,
  atan2: atan,
}

const constants = {
  huge: Infinity,
  maxinteger: MAX_INTEGER,
  mininteger: MIN_INTEGER,
  pi: Math.PI,
}

/** `low <= high` are integers; the answer is one of those between them. */
function between(generator: Xoshiro, low: Integer, high: Integer): Integer {
  const span = BigInt(high) - BigInt(low)
  if (span <= Number.MAX_SAFE_INTEGER) return integerOf(BigInt(generator.upTo(Number(span))) + BigInt(low))
  return integerOf(generator.upToWide(span) + BigInt(low))
}

function random(generator: Xoshiro): Builtin {
  const upTo = builtin('', [integer64('m')], m => {
    if (m === 0) return generator.integer()
    if (m < 1) throw argumentError(1, 'interval is empty', 'math.random')
    return between(generator, 1, m)
  }).make('math.random')
  const inRange = builtin('', [integer64('m'), integer64('n')], (m, n) => {
    if (m > n) throw argumentError(1, 'interval is empty', 'math.random')
    return between(generator, m, n)
  }).make('math.random')
  const whole = native(
    'Returns a float in [0, 1); with one argument an integer from 1 to m, with two from m to n; all 64 bits for `math.random(0)`.',
    [integer64('m', undefined), integer64('n', undefined)],
    (...args: Value[]) => {
      if (args.length > 2) throw raise('wrong number of arguments')
      if (args.length === 0) return floatOf(generator.double())
      return args.length === 1 ? upTo(args[0]) : inRange(args[0], args[1])
    },
    { returns: 'number', example: 'local die = math.random(6)' },
  )
  return quick(
    whole,
    slow =>
      function (m: Value) {
        if (arguments.length === 0) return floatOf(generator.double())
        if (arguments.length === 1 && typeof m === 'number' && m >= 1 && Number.isInteger(m)) return generator.upTo(m - 1) + 1
        return Reflect.apply(slow, undefined, arguments)
      },
  )
}

/** Without a seed the generator seeds itself with its own numbers: a run stays one that can be repeated. */
function randomseed(generator: Xoshiro): Builtin {
  const given = builtin('', [integer64('x'), integer64('y', 0)], (x, y) => {
    generator.seed(x, y)
    return [x, y]
  }).make('math.randomseed')
  return native(
    'Seeds the generator and returns the two parts of the seed. The same seed gives the same numbers.',
    [integer64('x', undefined), integer64('y', 0)],
    (...args: Value[]) => (args.length === 0 ? given(generator.integer(), generator.integer()) : Reflect.apply(given, undefined, args)),
    { returns: 'integer, integer', example: 'math.randomseed(42)' },
  )
}

/** `seed`: what `math.randomseed(seed)` at the start of the script would set. */
export function createMath(seed: Integer): Library {
  const generator = new Xoshiro(seed)
  return library(
    'math',
    { ...functions, random: random(generator), randomseed: randomseed(generator) },
    { summary: 'Mathematics: rounding, logarithms, trigonometry, random numbers.', constants },
  )
}

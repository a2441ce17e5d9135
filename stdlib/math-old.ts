// What `math` had before 5.3. Not in the manual, but in every stock `lua5.4`, so scripts use it.

import { builtin, double, integer } from '../src/lua/library.ts'
import { floatOf } from '../src/lua/number.ts'
import { power } from '../src/lua/power.ts'
import type { Value } from '../src/lua/value.ts'

/** `x = m * 2^e` with m in [0.5, 1). */
function frexp(x: number): Value[] {
  if (x === 0 || !Number.isFinite(x)) return [floatOf(x), 0]
  let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(x))))
  let mantissa = x / 2 ** exponent
  for (; Math.abs(mantissa) < 0.5; exponent--) mantissa *= 2
  for (; Math.abs(mantissa) >= 1; exponent++) mantissa /= 2
  return [floatOf(mantissa), exponent]
}

function ldexp(m: number, e: number): Value {
  const exponent = Math.max(-2200, Math.min(2200, e | 0)) // C's int
  const half = Math.trunc(exponent / 2)
  const third = Math.trunc(half / 2) // no single factor may overflow or vanish where the product does not
  return floatOf(m * 2 ** third * 2 ** (half - third) * 2 ** third * 2 ** (exponent - half - third))
}

const plain = (summary: string, fn: (x: number) => number) => builtin(summary, [double('x')], x => floatOf(fn(x)), { returns: 'number' })

export const old = {
  pow: builtin('Returns x to the power of y, as `x ^ y` does.', [double('x'), double('y')], (x, y) => floatOf(power(x, y)), {
    returns: 'number',
  }),
  log10: plain('Returns the logarithm of x to base 10, as `math.log(x, 10)` does.', Math.log10),
  cosh: plain('Returns the hyperbolic cosine of x.', Math.cosh),
  sinh: plain('Returns the hyperbolic sine of x.', Math.sinh),
  tanh: plain('Returns the hyperbolic tangent of x.', Math.tanh),
  frexp: builtin('Returns m and e such that x is m * 2^e and m is in [0.5, 1).', [double('x')], frexp, { returns: 'number, integer' }),
  ldexp: builtin('Returns m * 2^e.', [double('m'), integer('e')], ldexp, { returns: 'number' }),
}

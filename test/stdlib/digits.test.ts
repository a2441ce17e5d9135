// Digits of floats against exact arithmetic: what printf must show, computed with big integers.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exponential, fixed, general } from '../../src/lua/digits.ts'

/** x as a fraction: mantissa * 2^exponent. */
function partsOf(x: number): [mantissa: bigint, exponent: number] {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const bits = view.getBigUint64(0)
  const biased = Number(bits >> 52n)
  const fraction = bits & ((1n << 52n) - 1n)
  return biased === 0 ? [fraction, -1074] : [fraction | (1n << 52n), biased - 1075]
}

/** x * 10^places, rounded to the nearest integer, a tie to the even one. */
function scaled(x: number, places: number): bigint {
  const [mantissa, exponent] = partsOf(x)
  const numerator = mantissa * (exponent > 0 ? 1n << BigInt(exponent) : 1n) * (places > 0 ? 10n ** BigInt(places) : 1n)
  const denominator = (exponent < 0 ? 1n << BigInt(-exponent) : 1n) * (places < 0 ? 10n ** BigInt(-places) : 1n)
  const quotient = numerator / denominator
  const twice = (numerator % denominator) * 2n
  return twice > denominator || (twice === denominator && quotient % 2n === 1n) ? quotient + 1n : quotient
}

function exactFixed(x: number, precision: number): string {
  const digits = scaled(x, precision)
    .toString()
    .padStart(precision + 1, '0')
  return precision === 0 ? digits : `${digits.slice(0, -precision)}.${digits.slice(-precision)}`
}

const tie = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 20 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 12 }))
  .map(([n, twos, fives]) => ((2 * n + 1) * 5 ** fives) / 2 ** twos)
const positive = fc.oneof(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), tie)
const precision = fc.integer({ min: 0, max: 60 })

test('%f is exact, and a tie goes to the even digit', () => {
  fc.assert(
    fc.property(positive, precision, (x, p) => {
      expect(fixed(x, p)).toBe(exactFixed(x, p))
    }),
  )
})

test('%e is exact, and a tie goes to the even digit', () => {
  fc.assert(
    fc.property(positive, precision, (x, p) => {
      fc.pre(x > 0)
      const [mantissa, exponent] = exponential(x, p, false).split('e')
      // Rounding may have carried into one digit more: then the digits are a one and zeros, which scaling back confirms.
      const expected = scaled(x, p - Number(exponent))
        .toString()
        .padStart(p + 1, '0')
      expect(mantissa.replace('.', '')).toBe(expected)
      expect(expected.length).toBe(p + 1)
    }),
  )
})

test('%g takes the shorter of both, without zeros at the end', () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 1, max: 40 }), (x, p) => {
      const text = general(x, p, false)
      const [mantissa, exponent] = exponential(x, p - 1, false).split('e')
      const isFixed = Number(exponent) >= -4 && Number(exponent) < p
      expect(text.includes('e')).toBe(!isFixed)
      const strip = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits)
      expect(text).toBe(isFixed ? strip(exactFixed(x, p - 1 - Number(exponent))) : `${strip(mantissa)}e${exponent}`)
    }),
  )
})

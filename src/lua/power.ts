// `a ^ b` as C's pow gives it. JavaScript's `**` may be off in the last digit even where the exponent is a whole number, so that
// 10 ^ -5 would not be 1e-5; such powers are multiplied out here, in numbers of twice a double's precision (a sum of two).

/** Beyond this the rounding errors of so many multiplications could show. */
const MAX_EXPONENT = 2 ** 20
/** Splits a double into two halves whose products are exact (Veltkamp). */
const SPLITTER = 2 ** 27 + 1

export function power(a: number, b: number): number {
  if (b === 2) return a * a
  if (a === 1 || (a === -1 && (b === Infinity || b === -Infinity))) return 1 // JavaScript says NaN
  if (b === 0.5 && a > 0) return Math.sqrt(a)
  const isMultiplied = Number.isInteger(b) && Math.abs(b) <= MAX_EXPONENT && b !== 0 && a !== 0 && Number.isFinite(a)
  return isMultiplied ? wholePower(a, b) : a ** b
}

function wholePower(a: number, n: number): number {
  const base = scaled(Math.abs(a))
  const product: Scaled = { high: 1, low: 0, exponent: 0 }
  for (let left = Math.abs(n); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) multiply(product, base)
    multiply(base, base)
  }
  if (n < 0) invert(product)
  const size = timesPowerOfTwo(product.high, product.exponent)
  return a < 0 && n % 2 !== 0 ? -size : size
}

/** (high + low) * 2^exponent, with `high` from 1 to 2 and `low` below its last bit. */
interface Scaled {
  high: number
  low: number
  exponent: number
}

function scaled(x: number): Scaled {
  const isTiny = x < 2 ** -1022
  const normal = isTiny ? x * 2 ** 54 : x
  let exponent = Math.floor(Math.log2(normal))
  let high = timesPowerOfTwo(normal, -exponent)
  // The logarithm may have been rounded over the edge.
  if (high >= 2) {
    high /= 2
    exponent++
  } else if (high < 1) {
    high *= 2
    exponent--
  }
  return { high, low: 0, exponent: isTiny ? exponent - 54 : exponent }
}

function multiply(to: Scaled, by: Scaled): void {
  const product = to.high * by.high
  const rest = productError(to.high, by.high, product) + (to.high * by.low + to.low * by.high)
  settle(to, product, rest, to.exponent + by.exponent)
}

function invert(x: Scaled): void {
  const quotient = 1 / x.high
  const product = quotient * x.high
  const rest = (1 - product - productError(quotient, x.high, product) - quotient * x.low) / x.high
  settle(x, quotient, rest, -x.exponent)
}

/** Brings a sum back into its form; `high` is then the sum as it rounds to a double. */
function settle(x: Scaled, high: number, low: number, exponent: number): void {
  const sum = high + low
  const scale = sum >= 2 ? 0.5 : sum < 1 ? 2 : 1
  x.high = sum * scale
  x.low = (low - (sum - high)) * scale
  x.exponent = exponent - Math.log2(scale)
}

/** What a product lost when it was rounded (Dekker). */
function productError(a: number, b: number, product: number): number {
  const a1 = a * SPLITTER - (a * SPLITTER - a)
  const b1 = b * SPLITTER - (b * SPLITTER - b)
  const a2 = a - a1
  const b2 = b - b1
  return a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2)
}

/** In steps that are each exact, but the last when the result is subnormal. */
function timesPowerOfTwo(x: number, exponent: number): number {
  if (exponent > 1023) return exponent > 2100 ? Infinity : timesPowerOfTwo(x * 2 ** 1023, exponent - 1023)
  if (exponent < -1022) return exponent < -2200 ? 0 : x * 2 ** -1022 * 2 ** (exponent + 1022)
  return x * 2 ** exponent
}

// The digits of doubles as C's printf shows them: exact to the last one, a tie goes to the even digit.
//
// JavaScript's toFixed and toExponential are exact too, but round a tie up. Every function takes a finite x >= 0.

/** `%.{precision}f` */
export function fixed(x: number, precision: number): string {
  if (x >= 1e21) {
    const whole = String(BigInt(x))
    return precision === 0 ? whole : `${whole}.${'0'.repeat(precision)}`
  }
  const text = x.toFixed(precision)
  return isTie(x, precision) ? toEven(text) : text
}

/** `%.{precision}e`; `hasPoint` shows the point where no digit follows. */
export function exponential(x: number, precision: number, hasPoint: boolean): string {
  const { digits, exponent } = scientific(x, precision)
  return withExponent(digits, exponent, hasPoint)
}

function withExponent(digits: string, exponent: number, hasPoint: boolean): string {
  const size = Math.abs(exponent)
  const point = digits.length > 1 || hasPoint ? '.' : ''
  return `${digits[0]}${point}${digits.slice(1)}e${exponent < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`
}

/** `%.{precision}g`, where the precision is at least 1: the shorter of the two. `keepsZeros` is printf's `#`. */
export function general(x: number, precision: number, keepsZeros: boolean): string {
  if (x >= 1e-4 && x < 1e21 && !keepsZeros) {
    const text = x.toPrecision(precision)
    const point = text.indexOf('.')
    // JavaScript writes an exponent where C does, at this end.
    if (point > 0 && text.indexOf('e') < 0) {
      return withoutZeros(isTie(x, text.length - point - 1) ? toEven(text) : text)
    }
  }
  const { digits, exponent } = scientific(x, precision - 1)
  const shown = keepsZeros ? digits : digits.replace(/0+$/, '') || '0'
  if (exponent < -4 || exponent >= precision) return withExponent(shown, exponent, keepsZeros)
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${shown}`
  const whole = shown.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const fraction = shown.slice(exponent + 1)
  return fraction === '' && !keepsZeros ? whole : `${whole}.${fraction}`
}

/** Takes the zeros at the end of a fraction away, and the point when nothing is left behind it. */
function withoutZeros(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 48) end--
  if (text.charCodeAt(end - 1) === 46) end--
  return end === text.length ? text : text.slice(0, end)
}

interface Scientific {
  /** One digit before the point and `precision` behind it, without the point. */
  readonly digits: string
  readonly exponent: number
}

function scientific(x: number, precision: number): Scientific {
  const text = x.toExponential(precision)
  const at = text.indexOf('e')
  const exponent = Number(text.slice(at + 1))
  const digits = precision === 0 ? text.slice(0, at) : text[0] + text.slice(2, at)
  return { digits: isTie(x, precision - exponent) ? toEven(digits) : digits, exponent }
}

/** Whether x * 10^shift is half of an odd number. */
function isTie(x: number, shift: number): boolean {
  // With a positive shift: whether x * 2^(shift+1) is odd, for a power of 5 changes nothing about that.
  if (shift >= 0) return isOdd(x * powerOfTwo(shift + 1))
  // Otherwise x * 2 = odd * 10^k: what is left without the powers of two is odd and a multiple of 5^k.
  const odd = x / powerOfTwo(-shift - 1)
  return isOdd(odd) && shift > -23 && odd % 5 ** -shift === 0
}

const POWERS = Array.from({ length: 128 }, (_, n) => 2 ** n)

function powerOfTwo(n: number): number {
  return n < POWERS.length ? POWERS[n] : 2 ** n
}

function isOdd(n: number): boolean {
  return n % 2 === 1
}

/** An odd last digit was rounded up where it should have been rounded down. */
function toEven(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return last % 2 === 0 ? text : text.slice(0, -1) + String.fromCharCode(last - 1)
}

/** `%a` without the sign: `0x1.8p+1`. A negative precision shows as many digits as there are. */
export function hexadecimal(x: number, precision: number, hasPoint: boolean): string {
  const bits = bitsOf(x)
  const biased = Number(bits >> 52n)
  const fraction = bits & 0xfffffffffffffn
  const exponent = biased === 0 ? (x === 0 ? 0 : -1022) : biased - 1023
  let value = (biased === 0 ? 0n : 1n << 52n) | fraction
  let places = 13
  if (precision >= 0 && precision < 13) {
    value = roundedShift(value, BigInt(4 * (13 - precision)))
    places = precision
  }
  const lead = String(value >> BigInt(4 * places))
  let rest = places === 0 ? '' : (value & ((1n << BigInt(4 * places)) - 1n)).toString(16).padStart(places, '0')
  rest = precision < 0 ? rest.replace(/0+$/, '') : rest.padEnd(precision, '0')
  const point = rest !== '' || hasPoint ? '.' : ''
  return `0x${lead}${point}${rest}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`
}

function roundedShift(value: bigint, by: bigint): bigint {
  const half = 1n << (by - 1n)
  const rest = value & ((1n << by) - 1n)
  const shifted = value >> by
  return rest > half || (rest === half && shifted % 2n === 1n) ? shifted + 1n : shifted
}

const view = new DataView(new ArrayBuffer(8))

function bitsOf(x: number): bigint {
  view.setFloat64(0, x)
  return view.getBigUint64(0)
}

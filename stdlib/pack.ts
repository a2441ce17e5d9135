// `string.pack`, `string.unpack`, `string.packsize` (manual §6.4.2). Little-endian 64-bit: C's sizes on x86-64.

import { builtin, integer, integer64, Mismatch, number, rest, string } from '../src/lua/library.ts'
import type { Builtin, Param } from '../src/lua/library.ts'
import { doubleOf, floatOf, integerOf } from '../src/lua/number.ts'
import type { Integer } from '../src/lua/number.ts'
import { argumentError, charge, raise } from '../src/lua/raise.ts'
import type { Value } from '../src/lua/value.ts'
import { step } from '../src/lua/vm.ts'

const MAX_INTEGER_SIZE = 16
const NATIVE_ALIGNMENT = 8
/** C's INT_MAX: what packsize can answer. */
const MAX_SIZE = 0x7fffffff

type Kind = 'int' | 'uint' | 'float' | 'double' | 'char' | 'string' | 'zstring' | 'padding' | 'alignment' | 'none'

interface Option {
  readonly kind: Kind
  readonly size: number
  /** Zero bytes before it, so that it stands at a multiple of its alignment. */
  readonly fill: number
}

/** The letters of fixed meaning, with their sizes. */
const FIXED: Readonly<Record<string, readonly [Kind, number]>> = {
  b: ['int', 1],
  B: ['uint', 1],
  h: ['int', 2],
  H: ['uint', 2],
  l: ['int', 8],
  L: ['uint', 8],
  j: ['int', 8],
  J: ['uint', 8],
  T: ['uint', 8],
  f: ['float', 4],
  n: ['double', 8],
  d: ['double', 8],
  z: ['zstring', 0],
  x: ['padding', 1],
  X: ['alignment', 0],
  ' ': ['none', 0],
}

// --- Reading a format -----------------------------------------------------------------------------------------------

/** Reads a format option by option; byte order and alignment change on the way. */
class FormatReader {
  isLittle = true
  private readonly format: string
  private readonly name: string
  private at = 0
  private maxAlignment = 1

  constructor(format: string, name: string) {
    this.format = format
    this.name = name
  }

  get isDone(): boolean {
    return this.at >= this.format.length
  }

  /** The next option; `offset` is how many bytes come before it. */
  next(offset: number): Option {
    step()
    const [kind, size] = this.readOption()
    const alignment = kind === 'alignment' ? this.alignmentOfNext() : isAligned(kind) ? size : 0
    const limited = Math.min(alignment, this.maxAlignment)
    if (limited <= 1 || kind === 'char') return { kind, size, fill: 0 }
    if ((limited & (limited - 1)) !== 0) throw argumentError(1, 'format asks for alignment not power of 2', this.name)
    return { kind, size, fill: (limited - (offset % limited)) % limited }
  }

  /** What `X` aligns to: the size of the option behind it, which is not used otherwise. */
  private alignmentOfNext(): number {
    const [kind, size] = this.isDone ? (['none', 0] as const) : this.readOption()
    if (kind === 'char' || size === 0) throw argumentError(1, "invalid next option for option 'X'", this.name)
    return size
  }

  private readOption(): readonly [Kind, number] {
    const letter = this.format[this.at++]!
    switch (letter) {
      case 'i':
        return ['int', this.readSize(4)]
      case 'I':
        return ['uint', this.readSize(4)]
      case 's':
        return ['string', this.readSize(8)]
      case 'c': {
        const size = this.readNumber()
        if (size === undefined) throw raise("missing size for format option 'c'")
        return ['char', size]
      }
      case '<':
      case '=':
      case '>':
        this.isLittle = letter !== '>'
        return FIXED[' ']!
      case '!':
        this.maxAlignment = this.readSize(NATIVE_ALIGNMENT)
        return FIXED[' ']!
    }
    const option = Object.hasOwn(FIXED, letter) ? FIXED[letter] : undefined
    if (option === undefined) throw raise(`invalid format option '${letter}'`)
    return option
  }

  private readSize(fallback: number): number {
    const size = this.readNumber() ?? fallback
    if (size > MAX_INTEGER_SIZE || size <= 0) throw raise(`integral size (${size}) out of limits [1,${MAX_INTEGER_SIZE}]`)
    return size
  }

  /** Digits are taken while the number stays within C's int. */
  private readNumber(): number | undefined {
    let n: number | undefined
    for (;;) {
      const digit = this.format.charCodeAt(this.at) - 48
      if (!(digit >= 0 && digit <= 9) || (n !== undefined && n > (MAX_SIZE - 9) / 10)) return n
      n = (n ?? 0) * 10 + digit
      this.at++
    }
  }
}

function isAligned(kind: Kind): boolean {
  return kind === 'int' || kind === 'uint' || kind === 'float' || kind === 'double' || kind === 'string'
}

// --- Bytes of numbers -----------------------------------------------------------------------------------------------

const view = new DataView(new ArrayBuffer(8))

function inOrder(bytes: number[], isLittle: boolean): string {
  return String.fromCharCode(...(isLittle ? bytes : bytes.reverse()))
}

/** `filler` is what stands in the bytes beyond 64 bits. */
function integerBytes(n: Integer, size: number, isLittle: boolean, filler = 0): string {
  view.setBigInt64(0, BigInt.asIntN(64, BigInt(n)), true)
  const bytes: number[] = []
  for (let i = 0; i < size; i++) bytes.push(i < 8 ? view.getUint8(i) : filler)
  return inOrder(bytes, isLittle)
}

function readInteger(data: string, at: number, size: number, isLittle: boolean, isSigned: boolean): Integer {
  let value = 0n
  for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(data.charCodeAt(isLittle ? at + i : at + size - 1 - i))
  if (size <= 8) return integerOf(isSigned ? BigInt.asIntN(size * 8, value) : value)
  const rest = value >> 64n
  const isNegative = isSigned && BigInt.asIntN(64, value) < 0n
  if (rest !== (isNegative ? (1n << BigInt(8 * size - 64)) - 1n : 0n)) throw raise(`${size}-byte integer does not fit into Lua Integer`)
  return integerOf(value)
}

function floatBytes(x: number, size: number, isLittle: boolean): string {
  if (size === 4) view.setFloat32(0, x, true)
  else view.setFloat64(0, x, true)
  const bytes: number[] = []
  for (let i = 0; i < size; i++) bytes.push(view.getUint8(i))
  return inOrder(bytes, isLittle)
}

function readFloat(data: string, at: number, size: number, isLittle: boolean): Value {
  for (let i = 0; i < size; i++) view.setUint8(i, data.charCodeAt(isLittle ? at + i : at + size - 1 - i))
  return floatOf(size === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true))
}

// --- Packing --------------------------------------------------------------------------------------------------------

const parameters = { integer: integer64('v'), number: number('v'), string: string('v') }

/** The arguments behind the format, one after the other. */
class Arguments {
  private readonly values: readonly Value[]
  /** The position of the argument that was taken last. */
  position = 1

  constructor(values: readonly Value[]) {
    this.values = values
  }

  take<T>(param: Param<T>): T {
    // PUC has a nil behind the arguments, and finds that when there are too few.
    const value = param.read(this.values[this.position - 1], false)
    this.position++
    if (value instanceof Mismatch) throw this.wrong(value.detail)
    return value
  }

  wrong(detail: string): Error {
    throw argumentError(this.position, detail, 'string.pack')
  }
}

function packAll(format: string, values: readonly Value[]): string {
  const reader = new FormatReader(format, 'string.pack')
  const args = new Arguments(values)
  let out = ''
  while (!reader.isDone) {
    const option = reader.next(out.length)
    charge(out.length + option.fill + option.size)
    out += '\0'.repeat(option.fill) + packOne(option, args, reader.isLittle)
  }
  return out
}

function packOne({ kind, size }: Option, args: Arguments, isLittle: boolean): string {
  switch (kind) {
    case 'int':
    case 'uint':
      return packInteger(args, size, isLittle, kind === 'int')
    case 'float':
    case 'double':
      return floatBytes(doubleOf(args.take(parameters.number)), size, isLittle)
    case 'char': {
      const text = args.take(parameters.string)
      if (text.length > size) throw args.wrong('string longer than given size')
      return text.padEnd(size, '\0')
    }
    case 'string': {
      const text = args.take(parameters.string)
      if (size < 8 && text.length >= 2 ** (size * 8)) throw args.wrong('string length does not fit in given size')
      charge(text.length)
      return integerBytes(text.length, size, isLittle) + text
    }
    case 'zstring': {
      const text = args.take(parameters.string)
      if (text.includes('\0')) throw args.wrong('string contains zeros')
      charge(text.length)
      return `${text}\0`
    }
    case 'padding':
      return '\0'
    case 'alignment':
    case 'none':
      return ''
  }
}

function packInteger(args: Arguments, size: number, isLittle: boolean, isSigned: boolean): string {
  const n = args.take(parameters.integer)
  if (size < 8) {
    const limit = 2 ** (size * 8 - 1)
    if (isSigned && !(n >= -limit && n < limit)) throw args.wrong('integer overflow')
    if (!isSigned && !(n >= 0 && n < 2 * limit)) throw args.wrong('unsigned overflow')
  }
  return integerBytes(n, size, isLittle, isSigned && n < 0 ? 255 : 0)
}

// --- Unpacking ------------------------------------------------------------------------------------------------------

function unpackAll(format: string, data: string, init: number): Value[] {
  const reader = new FormatReader(format, 'string.unpack')
  let at = init > 0 ? init - 1 : init === 0 || init < -data.length ? 0 : data.length + init
  if (at > data.length) throw argumentError(3, 'initial position out of string', 'string.unpack')
  const values: Value[] = []
  while (!reader.isDone) {
    const { kind, size, fill } = reader.next(at)
    need(data, at, fill + size)
    at = unpackOne(kind, size, at + fill, data, reader.isLittle, values)
  }
  values.push(at + 1)
  return values
}

function need(data: string, at: number, size: number): void {
  if (at + size > data.length) throw argumentError(2, 'data string too short', 'string.unpack')
}

/** Adds the value to the list and answers where the next one begins. */
function unpackOne(kind: Kind, size: number, at: number, data: string, isLittle: boolean, values: Value[]): number {
  switch (kind) {
    case 'int':
    case 'uint':
      values.push(readInteger(data, at, size, isLittle, kind === 'int'))
      break
    case 'float':
    case 'double':
      values.push(readFloat(data, at, size, isLittle))
      break
    case 'char':
      values.push(data.slice(at, at + size))
      break
    case 'string': {
      const length = Number(BigInt.asUintN(64, BigInt(readInteger(data, at, size, isLittle, false))))
      need(data, at + size, length)
      values.push(data.slice(at + size, at + size + length))
      return at + size + length
    }
    case 'zstring': {
      const end = data.indexOf('\0', at)
      if (end < 0) throw argumentError(2, "unfinished string for format 'z'", 'string.unpack')
      values.push(data.slice(at, end))
      return end + 1
    }
    case 'padding':
    case 'alignment':
    case 'none':
  }
  return at + size
}

function sizeOf(format: string): number {
  const reader = new FormatReader(format, 'string.packsize')
  let total = 0
  while (!reader.isDone) {
    const { kind, size, fill } = reader.next(total)
    if (kind === 'string' || kind === 'zstring') throw argumentError(1, 'variable-length format', 'string.packsize')
    if (total > MAX_SIZE - fill - size) throw argumentError(1, 'format result too large', 'string.packsize')
    total += fill + size
  }
  return total
}

export const pack: Builtin = builtin(
  'Returns the values as bytes in the layout that the format describes.',
  [string('fmt'), rest('...')],
  packAll,
  {
    returns: 'string',
    example: "string.pack('>I2 z', 258, 'hi')",
  },
)

export const unpack: Builtin = builtin(
  'Returns the values that the bytes of `s` hold in the layout of the format, then the position behind them.',
  [string('fmt'), string('s'), integer('pos', 1)],
  unpackAll,
  { returns: 'any ..., integer', example: "string.unpack('>I2', '\\1\\2') --> 258 3" },
)

export const packsize: Builtin = builtin('Returns the size of what `string.pack` makes of the format.', [string('fmt')], sizeOf, {
  returns: 'integer',
  example: "string.packsize('i4 i8') --> 12",
})

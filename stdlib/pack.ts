// `string.pack`, `string.unpack`, `string.packsize` (manual §6.4.2). The formats are in layout.ts.

import { builtin, integer, integer64, Mismatch, number, rest, string } from '../src/lua/library.ts'
import type { Builtin, Param } from '../src/lua/library.ts'
import { doubleOf, floatOf } from '../src/lua/number.ts'
import type { Integer } from '../src/lua/number.ts'
import type { LuaError } from '../src/lua/error.ts'
import { argumentError, charge, raise } from '../src/lua/raise.ts'
import type { Value } from '../src/lua/value.ts'
import { growing, step, stepOver, vm } from '../src/lua/vm.ts'
import { layoutOf } from './layout.ts'
import type { Option } from './layout.ts'

/** C's INT_MAX: what packsize can answer. */
const MAX_SIZE = 0x7fffffff

// --- Bytes of numbers -----------------------------------------------------------------------------------------------

const view = new DataView(new ArrayBuffer(8))

function inOrder(bytes: number[], isLittle: boolean): string {
  return String.fromCharCode(...(isLittle ? bytes : bytes.reverse()))
}

/** `filler` is what stands in the bytes beyond 64 bits. */
function integerBytes(n: Integer, size: number, isLittle: boolean, filler = 0): string {
  if (typeof n === 'bigint') view.setBigInt64(0, n, true)
  else {
    view.setUint32(0, n >>> 0, true)
    view.setUint32(4, Math.floor(n / 2 ** 32) >>> 0, true)
  }
  const bytes: number[] = []
  for (let i = 0; i < size; i++) bytes.push(i < 8 ? view.getUint8(i) : filler)
  return inOrder(bytes, isLittle)
}

function readInteger(data: string, at: number, size: number, isLittle: boolean, isSigned: boolean): Integer {
  const byteAt = (i: number): number => data.charCodeAt(isLittle ? at + i : at + size - 1 - i)
  const isNegative = isSigned && byteAt(Math.min(size, 8) - 1) > 127
  const filler = isNegative ? 255 : 0
  for (let i = 0; i < 8; i++) view.setUint8(i, i < size ? byteAt(i) : filler)
  for (let i = 8; i < size; i++) {
    if (byteAt(i) !== filler) throw raise(`${size}-byte integer does not fit into Lua Integer`)
  }
  const n = view.getInt32(4, true) * 2 ** 32 + view.getUint32(0, true)
  return Number.isSafeInteger(n) ? n : view.getBigInt64(0, true)
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
  private position = 1

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

  wrong(detail: string): LuaError {
    return argumentError(this.position, detail, 'string.pack')
  }
}

/** Zero bytes that come before an option. */
function fillOf({ alignment }: Option, offset: number): number {
  return alignment === 1 ? 0 : (alignment - (offset % alignment)) % alignment
}

function mistake({ message, isArgument }: Option, name: string): LuaError {
  return isArgument ? argumentError(1, message, name) : raise(message)
}

function packAll(format: string, values: readonly Value[]): string {
  const layout = layoutOf(format)
  const args = new Arguments(values)
  let out = ''
  for (const option of layout) {
    step()
    const fill = fillOf(option, out.length)
    charge(fill + option.size)
    if (out.length + fill + option.size > vm.limits.stringBytes) charge(out.length + fill + option.size)
    if (fill > 0) out += '\0'.repeat(fill)
    out += packOne(option, args)
  }
  return out
}

function packOne(option: Option, args: Arguments): string {
  const { kind, size, isLittle } = option
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
    case 'mistake':
      throw mistake(option, 'string.pack')
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
  const layout = layoutOf(format)
  let at = init > 0 ? init - 1 : init === 0 || init < -data.length ? 0 : data.length + init
  if (at > data.length) throw argumentError(3, 'initial position out of string', 'string.unpack')
  const values: Value[] = []
  for (const option of layout) {
    step()
    growing(values.length)
    const fill = fillOf(option, at)
    need(data, at, fill + option.size)
    at = unpackOne(option, at + fill, data, values)
  }
  values.push(at + 1)
  return values
}

function need(data: string, at: number, size: number): void {
  if (at + size > data.length) throw argumentError(2, 'data string too short', 'string.unpack')
}

/** Adds the value to the list and answers where the next one begins. */
function unpackOne(option: Option, at: number, data: string, values: Value[]): number {
  const { kind, size, isLittle } = option
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
      break
    case 'mistake':
      throw mistake(option, 'string.unpack')
  }
  return at + size
}

function sizeOf(format: string): number {
  let total = 0
  const layout = layoutOf(format)
  stepOver(layout.length)
  for (const option of layout) {
    const { kind, size } = option
    if (kind === 'mistake') throw mistake(option, 'string.packsize')
    if (kind === 'string' || kind === 'zstring') throw argumentError(1, 'variable-length format', 'string.packsize')
    const fill = fillOf(option, total)
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
    example: "print(#string.pack('>I2 z', 258, 'hi')) --> 5",
  },
)

export const unpack: Builtin = builtin(
  'Returns the values that the bytes of `s` hold in the layout of the format, then the position behind them.',
  [string('fmt'), string('s'), integer('pos', 1)],
  unpackAll,
  { returns: 'any ..., integer', example: "print(string.unpack('>I2', '\\1\\2')) --> 258 3" },
)

export const packsize: Builtin = builtin('Returns the size of what `string.pack` makes of the format.', [string('fmt')], sizeOf, {
  returns: 'integer',
  example: "print(string.packsize('i4 i8')) --> 12",
})

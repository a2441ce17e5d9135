// The formats of `string.pack` (manual §6.4.2), read once and kept. Little-endian 64-bit: C's sizes on x86-64.

import { growing, step } from '../src/lua/vm.ts'

const MAX_INTEGER_SIZE = 16
const NATIVE_ALIGNMENT = 8
const MAX_DIGITS = (0x7fffffff - 9) / 10
const MAX_KEPT = 128
const MAX_LENGTH = 1024

export type Kind = 'int' | 'uint' | 'float' | 'double' | 'char' | 'string' | 'zstring' | 'padding' | 'alignment' | 'none' | 'mistake'

export interface Option {
  readonly kind: Kind
  readonly size: number
  /** It stands at a multiple of this; 1 is anywhere. */
  readonly alignment: number
  readonly isLittle: boolean
  /** Of a mistake, which is an error only when packing gets that far. */
  readonly message: string
  /** Whether the message is one about argument 1. */
  readonly isArgument: boolean
}

/** The letters of fixed meaning, with their sizes. */
const FIXED = new Map<string, readonly [Kind, number]>(
  Object.entries({
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
  } as const),
)

const NOTHING = ['none', 0] as const
const ALIGNED = new Set<Kind>(['int', 'uint', 'float', 'double', 'string'])

/** What an option costs to read, in steps. */
const READING = 4

const kept = new Map<string, readonly Option[]>()

export function layoutOf(format: string): readonly Option[] {
  let layout = kept.get(format)
  if (layout === undefined) {
    if (kept.size >= MAX_KEPT) kept.clear()
    layout = new LayoutReader(format).read()
    if (format.length <= MAX_LENGTH) kept.set(format, layout)
  }
  return layout
}

class Mistake {
  readonly message: string
  readonly isArgument: boolean
  constructor(message: string, isArgument = false) {
    this.message = message
    this.isArgument = isArgument
  }
}

/** Byte order and alignment change on the way. */
class LayoutReader {
  private readonly format: string
  private at = 0
  private isLittle = true
  private maxAlignment = 1

  constructor(format: string) {
    this.format = format.split('\0', 1)[0] // to PUC it is a string of C
  }

  read(): Option[] {
    const options: Option[] = []
    while (this.at < this.format.length) {
      step(READING)
      growing(options.length)
      try {
        const option = this.readAligned()
        if (option.kind !== 'none') options.push(option)
      } catch (mistake) {
        if (!(mistake instanceof Mistake)) throw mistake
        const { message, isArgument } = mistake
        options.push({ kind: 'mistake', size: 0, alignment: 1, isLittle: true, message, isArgument })
        break
      }
    }
    return options
  }

  private readAligned(): Option {
    const [kind, size] = this.readOption()
    const wanted = kind === 'alignment' ? this.alignmentOfNext() : ALIGNED.has(kind) ? size : 1
    const alignment = Math.max(Math.min(wanted, this.maxAlignment), 1)
    if ((alignment & (alignment - 1)) !== 0) throw new Mistake('format asks for alignment not power of 2', true)
    return { kind, size, alignment, isLittle: this.isLittle, message: '', isArgument: false }
  }

  /** What `X` aligns to: the size of the option behind it, which is not used otherwise. */
  private alignmentOfNext(): number {
    const [kind, size] = this.at < this.format.length ? this.readOption() : NOTHING
    if (kind === 'char' || size === 0) throw new Mistake("invalid next option for option 'X'", true)
    return size
  }

  private readOption(): readonly [Kind, number] {
    const letter = this.format[this.at++]
    switch (letter) {
      case 'i':
        return ['int', this.readSize(4)]
      case 'I':
        return ['uint', this.readSize(4)]
      case 's':
        return ['string', this.readSize(8)]
      case 'c': {
        const size = this.readNumber()
        if (size === undefined) throw new Mistake("missing size for format option 'c'")
        return ['char', size]
      }
      case '<':
      case '=':
      case '>':
        this.isLittle = letter !== '>'
        return NOTHING
      case '!':
        this.maxAlignment = this.readSize(NATIVE_ALIGNMENT)
        return NOTHING
    }
    const option = FIXED.get(letter)
    if (option === undefined) throw new Mistake(`invalid format option '${letter}'`)
    return option
  }

  private readSize(fallback: number): number {
    const size = this.readNumber() ?? fallback
    if (size > MAX_INTEGER_SIZE || size <= 0) throw new Mistake(`integral size (${size}) out of limits [1,${MAX_INTEGER_SIZE}]`)
    return size
  }

  /** Digits are taken while the number stays within C's int. */
  private readNumber(): number | undefined {
    let n: number | undefined
    for (;;) {
      const digit = this.format.charCodeAt(this.at) - 48
      if (!(digit >= 0 && digit <= 9) || (n !== undefined && n > MAX_DIGITS)) return n
      n = (n ?? 0) * 10 + digit
      this.at++
    }
  }
}

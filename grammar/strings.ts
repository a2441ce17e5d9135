// What stands between quotes or long brackets (manual §3.1).

/** Every way to end a line: each counts as one. */
export const lineEnds = /\r\n?|\n\r?/g

/** At a `[`: how long a bracket begins there, if any. `[=` without a second `[` is none, but an error in a program. */
export function longBracket(source: string, start: number): { level: number; after: number; isOpen: boolean } | undefined {
  if (source[start] !== '[') return undefined
  let i = start + 1
  while (source[i] === '=') i++
  const level = i - start - 1
  if (source[i] === '[') return { level, after: i + 1, isOpen: true }
  return level === 0 ? undefined : { level, after: i, isOpen: false }
}

export class EscapeError extends Error {
  readonly near: string
  readonly start: number
  readonly end: number
  readonly resume: number
  readonly breaks: number
  readonly lineStart: number

  constructor(reader: StringReader, text: string, near: string, end: number) {
    super(text)
    // C's strings end at a zero byte, and so do PUC's messages.
    this.near = near === '<eof>' ? near : `'${near.replace(/\0[^]*/, '')}'`
    this.start = reader.escape
    this.end = end
    this.resume = reader.resumption()
    this.breaks = reader.breaks
    this.lineStart = reader.lineStart
  }
}

const simple: Record<string, string> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
  "'": "'",
}

const isDigit = (c: string | undefined): c is string => c !== undefined && c >= '0' && c <= '9'
const isHex = (c: string | undefined): c is string => c !== undefined && /^[0-9a-fA-F]$/.test(c)

/** A quoted string that begins at `start`. `tick` is told of its escapes. */
export function readString(
  source: string,
  start: number,
  tick: (count: number) => void,
): { value: string; end: number; breaks: number; lineStart: number } {
  const reader = new StringReader(source, start, tick)
  const value = reader.read()
  return { value, end: reader.at, breaks: reader.breaks, lineStart: reader.lineStart }
}

class StringReader {
  at: number
  breaks = 0
  lineStart = 0
  /** Where the present escape began, or the string itself. */
  escape: number
  private value = ''
  private readonly source: string
  private readonly start: number
  private readonly quote: string
  private readonly tick: (count: number) => void

  constructor(source: string, start: number, tick: (count: number) => void) {
    this.source = source
    this.tick = tick
    this.start = start
    this.quote = source[start]
    this.at = start + 1
    this.escape = start
  }

  read(): string {
    const plain = this.quote === '"' ? /[^"\\\n\r]*/y : /[^'\\\n\r]*/y
    for (;;) {
      plain.lastIndex = this.at
      plain.test(this.source)
      this.value += this.source.slice(this.at, plain.lastIndex)
      this.at = plain.lastIndex
      const c = this.source[this.at]
      if (c === this.quote) break
      if (c === '\\') this.readEscape()
      else this.unfinished(c)
    }
    this.at++
    return this.value
  }

  private unfinished(c: string | undefined): never {
    this.escape = this.start
    throw new EscapeError(this, 'unfinished string', c === undefined ? '<eof>' : this.quote + this.value, this.at)
  }

  private readEscape(): void {
    this.tick(1)
    this.escape = this.at++
    const c = this.source[this.at]
    // The next round finds the end of input, and says so.
    if (c === undefined) return
    if (Object.hasOwn(simple, c)) {
      this.value += simple[c]
      this.at++
    } else if (c === 'x') this.value += this.byte()
    else if (c === 'u') this.value += this.utf8()
    else if (c === 'z') this.skipBlanks()
    else if (c === '\n' || c === '\r') this.lineBreak('\n')
    else if (isDigit(c)) this.value += this.decimal()
    else this.fail('invalid escape sequence')
  }

  private lineBreak(meaning: string): void {
    const c = this.source[this.at]
    const other = this.source[this.at + 1]
    this.at += (other === '\n' || other === '\r') && other !== c ? 2 : 1
    this.breaks++
    this.lineStart = this.at
    this.value += meaning
  }

  private skipBlanks(): void {
    this.at++
    for (let c = this.source[this.at]; c !== undefined && /^[ \t\v\f\n\r]$/.test(c); c = this.source[this.at]) {
      if (c === '\n' || c === '\r') this.lineBreak('')
      else this.at++
    }
  }

  /** The digit after the present character. */
  private hexDigit(): number {
    const c = this.source[++this.at]
    if (!isHex(c)) this.fail('hexadecimal digit expected')
    return Number.parseInt(c, 16)
  }

  private byte(): string {
    const code = this.hexDigit() * 16 + this.hexDigit()
    this.at++
    return String.fromCharCode(code)
  }

  private decimal(): string {
    let code = 0
    for (let i = 0; i < 3 && isDigit(this.source[this.at]); i++) code = code * 10 + Number(this.source[this.at++])
    if (code > 255) this.fail('decimal escape too large')
    return String.fromCharCode(code)
  }

  private utf8(): string {
    if (this.source[++this.at] !== '{') this.fail("missing '{'")
    let code = this.hexDigit()
    for (let c = this.source[++this.at]; isHex(c); c = this.source[++this.at]) {
      if (code > 0x7ffffff) this.fail('UTF-8 value too large')
      code = code * 16 + Number.parseInt(c, 16)
    }
    if (this.source[this.at] !== '}') this.fail("missing '}'")
    this.at++
    return utf8Bytes(code)
  }

  /** PUC shows the string so far, decoded, then the escape as written up to the offending character. */
  private fail(text: string): never {
    const end = Math.min(this.at + 1, this.source.length)
    throw new EscapeError(this, text, this.quote + this.value + this.source.slice(this.escape, end), end)
  }

  /** After an error: past the closing quote, or at the end of the line. */
  resumption(): number {
    for (let i = this.at; i < this.source.length; i++) {
      const c = this.source[i]
      if (c === '\n' || c === '\r') return i
      if (c === this.quote) return i + 1
      if (c === '\\') i++
    }
    return this.source.length
  }
}

/** UTF-8 as of old: up to 2^31, in up to six bytes. */
function utf8Bytes(code: number): string {
  if (code < 0x80) return String.fromCharCode(code)
  let tail = ''
  let limit = 0x3f
  let rest = code
  while (rest > limit) {
    tail = String.fromCharCode(0x80 | (rest & 0x3f)) + tail
    rest = Math.floor(rest / 64)
    limit >>= 1
  }
  return String.fromCharCode(((~limit << 1) & 0xff) | rest) + tail
}

// Text → tokens (manual §3.1). moo knows the tokens that a regular expression can describe; the wrapper around it skips
// blanks and comments, reads long brackets (moo has no back references) and escapes (strings.ts), and counts lines as Lua
// does: `\r\n`, `\n\r`, `\r` and `\n` end one each. Text is binary: one character per byte.

import moo from 'moo'
import { LuaSyntaxError } from './error.ts'
import { numeral } from './numeral.ts'
import { EscapeError, lineEnds, longBracket, readString } from './strings.ts'

export interface Token {
  /** `name`, `number`, `string`, `eof`, `stray`, or the text of a keyword or an operator. */
  type: string
  /** As written. */
  text: string
  /** What a string's text means. */
  value: string
  offset: number
  line: number
  col: number
}

const keywords = new Set(
  'and break do else elseif end false for function goto if in local nil not or repeat return then true until while'.split(' '),
)

// Characters that begin no longer token come first: moo finds them without its regular expression.
const compiled = moo.compile({
  single: { match: ['+', '-', '*', '%', '^', '#', '&', '|', '(', ')', '{', '}', '[', ']', ';', ','], type: text => text },
  name: { match: /[A-Za-z_][A-Za-z0-9_]*/, type: text => (keywords.has(text) ? text : 'name') },
  string: [/"[^"\\\n\r]*"/, /'[^'\\\n\r]*'/],
  // Whatever looks like a number, well formed or not: so `3x` is one token, as in PUC.
  number: [/\.?0[xX](?:[0-9a-fA-F.]+|[pP][+-]?)*[A-Za-z_]?/, /\.?[0-9](?:[0-9a-dA-DfF.]+|[eE][+-]?)*[A-Za-z_]?/],
  operator: {
    match: ['...', '..', '==', '~=', '<=', '>=', '<<', '>>', '//', '::', '=', '~', '<', '>', '/', ':', '.'],
    type: text => text,
  },
  quote: /["']/,
  stray: /[^\n]/,
})

/** What the type of moo leaves out. */
interface MooLexer {
  index: number
  next(): Token
  reset(source: string): void
  clone(): MooLexer
}

const [TAB, LF, VT, FF, CR, SPACE, DASH, BRACKET] = [9, 10, 11, 12, 13, 32, 45, 91]

/** A position in the text, with what Lua's messages need to know about it. */
export class Lexer {
  /** The line that has been reached: PUC reports it for any error. */
  line = 1
  /** Where the latest token begins, also one that failed. */
  start = 0
  /** Called with every comment that is passed. */
  onComment: ((start: number, end: number) => void) | undefined
  /** Told of work inside long tokens as it is done. */
  tick: (count: number) => void = () => {}
  private lineStart = 0
  private ended = false
  private readonly moo: MooLexer
  private readonly source: string
  private readonly chunkName: string

  constructor(source: string, chunkName: string) {
    this.source = source
    this.chunkName = chunkName
    this.moo = (compiled as unknown as MooLexer).clone()
    this.moo.reset(source)
    this.moo.index = prologue(source)
    this.lineStart = this.moo.index
  }

  /** Where the next token is looked for. */
  get offset(): number {
    return this.moo.index
  }

  next(): Token | undefined {
    const start = this.skip()
    this.start = start
    if (start === this.source.length) return this.end(start)
    if (this.source.charCodeAt(start) === BRACKET) {
      const bracket = longBracket(this.source, start)
      if (bracket !== undefined) return this.longString(start, bracket)
    }
    const { line } = this
    const col = start - this.lineStart + 1
    const token = this.moo.next()
    token.line = line
    token.col = col
    if (token.type === 'string') token.value = token.text.slice(1, -1)
    else if (token.type === 'number') this.checkNumber(token)
    else if (token.type === 'quote') this.escapedString(token)
    return token
  }

  /** To the next token, past blanks and comments. */
  private skip(): number {
    const { source, moo: scanner } = this
    let i = scanner.index
    for (;;) {
      const c = source.charCodeAt(i)
      if (c === SPACE || c === TAB || c === VT || c === FF) i++
      else if (c === LF || c === CR) i = this.lineBreak(i)
      else if (c === DASH && source.charCodeAt(i + 1) === DASH) i = this.comment(i)
      else break
    }
    scanner.index = i
    return i
  }

  private lineBreak(i: number): number {
    const other = this.source.charCodeAt(i + 1)
    const isPair = (other === LF || other === CR) && other !== this.source.charCodeAt(i)
    this.line++
    this.lineStart = isPair ? i + 2 : i + 1
    return this.lineStart
  }

  private comment(start: number): number {
    this.start = start
    const bracket = longBracket(this.source, start + 2)
    const isLong = bracket !== undefined && bracket.isOpen
    const end = isLong ? this.longEnd(start, bracket.after, bracket.level, 'comment').end : this.lineRest(start)
    this.onComment?.(start, end)
    return end
  }

  private lineRest(start: number): number {
    const { source } = this
    let i = start
    while (i < source.length && source.charCodeAt(i) !== LF && source.charCodeAt(i) !== CR) i++
    return i
  }

  private longString(start: number, bracket: { level: number; after: number; isOpen: boolean }): Token {
    const { level, after, isOpen } = bracket
    const token = this.token('string', start)
    if (!isOpen) this.fail('invalid long string delimiter', `'${this.source.slice(start, after)}'`, start, after)
    const { content, end } = this.longEnd(start, after, level, 'string')
    token.text = this.source.slice(start, end)
    token.value = content.replace(/^(?:\r\n|\n\r|\n|\r)/, '')
    if (content.includes('\r')) token.value = token.value.replace(lineEnds, '\n')
    this.moo.index = end
    return token
  }

  /** Finds the closing bracket and counts the lines before it. */
  private longEnd(start: number, after: number, level: number, what: string): { content: string; end: number } {
    const close = `]${'='.repeat(level)}]`
    const found = this.source.indexOf(close, after)
    const startLine = this.line
    const column = start - this.lineStart + 1
    const content = this.source.slice(after, found < 0 ? undefined : found)
    for (const match of content.matchAll(lineEnds)) {
      this.line++
      this.lineStart = after + match.index + match[0].length
    }
    if (found >= 0) return { content, end: found + close.length }
    this.moo.index = this.source.length
    throw new LuaSyntaxError(this.chunkName, {
      text: `unfinished long ${what} (starting at line ${startLine})`,
      near: '<eof>',
      line: this.line,
      column: this.line === startLine ? column : 1,
      endColumn: this.source.length - this.lineStart + 1,
      incomplete: true,
    })
  }

  /** moo found a quote, but not the whole string: it has escapes, or an error. */
  private escapedString(token: Token): void {
    const start = token.offset
    token.type = 'string'
    try {
      const { value, end, breaks, lineStart } = readString(this.source, start, this.tick)
      token.value = value
      token.text = this.source.slice(start, end)
      this.moo.index = end
      if (breaks > 0) {
        this.line += breaks
        this.lineStart = lineStart
      }
    } catch (error) {
      if (!(error instanceof EscapeError)) throw error
      if (error.breaks > 0) {
        this.line += error.breaks
        this.lineStart = error.lineStart
      }
      this.fail(error.message, error.near, error.start, error.end, error.resume)
    }
  }

  private checkNumber(token: Token): void {
    if (numeral(token.text) === undefined) this.fail('malformed number', `'${token.text}'`, token.offset, this.moo.index)
  }

  private end(start: number): Token | undefined {
    if (this.ended) return undefined
    this.ended = true
    return this.token('eof', start)
  }

  private token(type: string, offset: number): Token {
    return { type, text: '', value: '', offset, line: this.line, col: offset - this.lineStart + 1 }
  }

  /** `resume` is where a tolerant reader goes on. */
  private fail(text: string, near: string, start: number, end: number, resume = end): never {
    this.moo.index = resume
    throw new LuaSyntaxError(this.chunkName, {
      text,
      near,
      line: this.line,
      column: Math.max(start - this.lineStart, 0) + 1,
      endColumn: Math.max(end - this.lineStart, 0) + 1,
      incomplete: near === '<eof>' && this.source.endsWith('\\'),
    })
  }
}

/** A byte order mark and a first line for the shell (`#!…`) are not Lua's. */
function prologue(source: string): number {
  const start = source.startsWith('\xef\xbb\xbf') ? 3 : 0
  if (source[start] !== '#') return start
  const length = source.slice(start).search(/[\n\r]/)
  return length < 0 ? source.length : start + length
}

export interface ColouredToken {
  readonly type: 'keyword' | 'name' | 'number' | 'string' | 'comment' | 'operator' | 'error'
  readonly text: string
  readonly offset: number
}

/** All tokens and comments of a text that need not be a program, for highlighting and completion. Blanks are left out. */
export function* tokens(source: string): Iterable<ColouredToken> {
  const scanner = new Lexer(source, '')
  const comments: ColouredToken[] = []
  const piece = (type: ColouredToken['type'], offset: number, end: number) => ({ type, text: source.slice(offset, end), offset })
  scanner.onComment = (start, end) => comments.push(piece('comment', start, end))
  for (let token = attempt(scanner); token?.type !== 'eof'; token = attempt(scanner)) {
    yield* comments.splice(0)
    yield piece(token === undefined ? 'error' : colourOf(token.type), scanner.start, scanner.offset)
  }
  yield* comments
}

/** Undefined for what is no token; the scanner then stands behind it. */
function attempt(scanner: Lexer): Token | undefined {
  try {
    return scanner.next()
  } catch (error) {
    if (error instanceof LuaSyntaxError) return undefined
    throw error
  }
}

function colourOf(type: string): ColouredToken['type'] {
  if (type === 'name' || type === 'number' || type === 'string') return type
  if (type === 'stray') return 'error'
  return keywords.has(type) ? 'keyword' : 'operator'
}

/** The same lexer as nearley's Parser class wants it. */
export const lexer = {
  inner: new Lexer('', ''),
  reset(source: string): void {
    this.inner = new Lexer(source, 'chunk')
  },
  next(): Token | undefined {
    return this.inner.next()
  },
  save(): undefined {
    return undefined
  },
  formatError(_token: unknown, message?: string): string {
    return message ?? 'syntax error'
  },
  has(_type: string): boolean {
    return true
  },
}

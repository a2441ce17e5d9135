// A page of the documentation at a terminal: as wide as that, with headings and Lua in colours. Programs get pages as they are.

import { stripVTControlCharacters } from 'node:util'
import { columns as inColumns } from '../reference/page.ts'
import { highlight, type Paint } from './paint.ts'
import { type Style, toTerminal } from './text.ts'
import { widthOf } from './width.ts'

export interface Screen {
  readonly columns: number
  readonly paint: Paint
}

/** A page has Markdown in it, or the plain columns of ../reference/page.ts, or both. */
export function dress(page: string, screen: Screen): string[] {
  const blocks = blocksOf(toTerminal(page).trimEnd().split('\n'))
  return blocks.flatMap(block => linesOf(block, screen))
}

/** One line for each, those that are too long continued further in. */
export const dressList = (text: string, screen: Screen): string[] =>
  toTerminal(text)
    .trimEnd()
    .split('\n')
    .flatMap(line => wrap(line, 4, screen))

export const dressScript = (source: string, { paint }: Screen): string[] => highlight(toTerminal(source).trimEnd(), paint).split('\n')

// --- Blocks ---------------------------------------------------------------------------------------------------------

interface Block {
  readonly kind: 'heading' | 'code' | 'table' | 'row' | 'item' | 'prose' | 'gap'
  readonly lines: readonly string[]
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const end = endOf(lines, at)
    blocks.push(blockOf(lines.slice(at, end), blocks.at(-1)))
    at = end
  }
  return blocks
}

/** Where the lines end that belong to the one at `start`. */
function endOf(lines: readonly string[], start: number): number {
  const [first] = lines.slice(start)
  const behind = (isInside: (line: string) => boolean): number => {
    const at = lines.findIndex((line, i) => i > start && !isInside(line))
    return at < 0 ? lines.length : at
  }
  if (isFence(first)) return Math.min(lines.length, behind(line => !isFence(line)) + 1)
  if (first.startsWith('|')) return behind(line => line.startsWith('|'))
  if (first.startsWith('  ') && lines[start - 1]?.startsWith('Example')) return behind(line => /^(?: {2}|$)/.test(line))
  if (isItem(first)) return behind(line => /^ {2,}\S/.test(line) && !isItem(line.trimStart()))
  return isProse(first) ? behind(isProse) : start + 1
}

function blockOf(lines: readonly string[], before: Block | undefined): Block {
  const [first] = lines
  if (first.trim() === '') return { kind: 'gap', lines: [''] }
  if (isFence(first)) return { kind: 'code', lines: lines.slice(1, isFence(lines.at(-1) as string) ? -1 : undefined) }
  if (first.startsWith('|')) return { kind: 'table', lines }
  if (/^#+ /.test(first)) return { kind: 'heading', lines: [first.replace(/^#+ /, '')] }
  if (isItem(first)) return { kind: 'item', lines }
  if (!first.startsWith('  ')) return { kind: 'prose', lines }
  const isExample = before?.kind === 'prose' && before.lines[0].startsWith('Example')
  return isExample ? { kind: 'code', lines: lines.map(line => line.slice(2)) } : { kind: 'row', lines }
}

const isFence = (line: string): boolean => line.startsWith('```')
const isItem = (line: string): boolean => /^(?:[-*]|\d+\.) /.test(line)
const isProse = (line: string): boolean => /^\S/.test(line) && !/^(?:#+ |\|)/.test(line) && !isFence(line) && !isItem(line)

// --- Lines ----------------------------------------------------------------------------------------------------------

function linesOf({ kind, lines }: Block, screen: Screen): string[] {
  const { paint } = screen
  switch (kind) {
    case 'gap':
      return ['']
    case 'heading':
      return [paint('bold', lines[0])]
    case 'code':
      // Broken at another place it would be another program.
      return highlight(lines.join('\n'), paint)
        .replace(/^(?=.)/gm, '  ')
        .split('\n')
    case 'table':
      return tableLines(lines, screen)
    case 'row':
      return wrap(lines[0], behindLastGap(lines[0]), screen)
    case 'item':
      return wrap(joined(lines), lines[0].indexOf(' ') + 1, screen)
    case 'prose':
      return isTitle(lines) ? wrap(lines[0], 2, screen).map(line => paint('bold', line)) : wrap(joined(lines), 0, screen)
  }
}

const joined = (lines: readonly string[]): string => lines.map((line, i) => (i === 0 ? line : line.trim())).join(' ')

/** `Parameters`, `string.rep(s, n [, sep])`: a line of its own, and no sentence. */
const isTitle = ([line, ...more]: readonly string[]): boolean => more.length === 0 && !/[.:]$/.test(line) && !/^\S+: |^Returns /.test(line)

/** Where the last column of a row begins, if there are columns. */
function behindLastGap(row: string): number {
  const [gap] = /^ *\S.* {2,}(?=\S)/.exec(row) ?? /^ */.exec(row) ?? ['']
  return gap.length
}

function tableLines(lines: readonly string[], screen: Screen): string[] {
  const rows = lines.map(line =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
  const [head, , ...body] = rows
  const hasHead = head.some(cell => cell !== '')
  const [first, ...rest] = inColumns(hasHead ? [head, ...body] : body).split('\n')
  const wrapped = (row: string): string[] => wrap(row, behindLastGap(row), screen)
  return [...(hasHead ? [screen.paint('bold', first)] : wrapped(first)), ...rest.flatMap(wrapped)]
}

// --- Words ----------------------------------------------------------------------------------------------------------

/** Text that would be left with less is not moved in. */
const NARROW = 20

/** `inner`: how far in the lines behind the first begin. */
function wrap(text: string, inner: number, { columns, paint }: Screen): string[] {
  const indent = ' '.repeat(columns - inner < NARROW ? 2 : inner)
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const [, space, word] of styled(text, paint).matchAll(/( *)([^ ]+)/g)) {
    const wide = widthOf(stripVTControlCharacters(word))
    const isFull = line !== '' && width + space.length + wide > columns
    if (isFull) lines.push(line)
    line = isFull ? indent + word : line + space + word
    width = (isFull ? indent.length : width + space.length) + wide
  }
  return [...lines, line]
}

/** Word by word, since a line may end anywhere. The marks of code stay, as columns reckon with them. */
function styled(text: string, paint: Paint): string {
  const each = (style: Style, words: string): string => words.replace(/[^ ]+/g, word => paint(style, word))
  if (paint('bold', '') === '') return text
  return text.replace(/`[^`]+`/g, code => each('cyan', code)).replace(/\*\*([^*]+)\*\*/g, (_, words: string) => each('bold', words))
}

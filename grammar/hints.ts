// Habits of other languages: what to write instead. Lua's message stays; the hint comes beside it.

import type { Token } from './lexer.ts'

export interface Failing {
  readonly source: string
  /** The token that could not come here, and all before it. */
  readonly token: Token
  readonly before: readonly Token[]
  readonly text: string
  readonly expected: ReadonlySet<string>
}

interface Habit {
  /** What ends right before the bad token. */
  readonly before?: RegExp
  /** The source from the bad token on. */
  readonly at?: RegExp
  readonly hint: string
}

const notEqual = "Lua writes 'not equal' as ~="
const tableKeys = 'Lua writes table keys with =: {name = 1, ["any text"] = 2}'
const noBraces = 'Lua has no braces around blocks: they run up to end'
const comment = "Lua's comments begin with --"

const habits: readonly Habit[] = [
  { at: /^!=/, hint: notEqual },
  { at: /^!/, hint: "Lua writes 'not' as a word: not x" },
  { before: /==$/, at: /^=/, hint: "Lua writes 'equal' as ==" },
  { before: /&$/, at: /^&/, hint: "Lua writes 'and' as a word: a and b" },
  { before: /\|$/, at: /^\|/, hint: "Lua writes 'or' as a word: a or b" },
  { at: /^\+\+/, hint: 'Lua has no ++: write x = x + 1' },
  { before: /\+$/, at: /^\+/, hint: 'Lua has no ++: write x = x + 1' },
  { at: /^(?:\+|-|\*|\/\/?|%|\^|\.\.|&|\||<<|>>)=/, hint: 'Lua has no assignment with an operator: write x = x + 1' },
  { before: /(?:[+*/%^&|-]|\.\.|<<|>>)$/, at: /^=/, hint: 'Lua has no assignment with an operator: write x = x + 1' },
  { at: /^\/\*/, hint: "Lua's comments are --[[ … ]], or -- up to the end of the line" },
  { at: /^\/\//, hint: comment },
  { before: /\/\/[^\n]*$/, hint: `${comment}; // divides` },
  { before: /(?:^|\n)$/, at: /^#/, hint: comment },
  { at: /^`/, hint: 'Lua writes strings as "…", \'…\' or [[…]]' },
  { at: /^\?\?/, hint: "Lua writes 'a, or b when a is nil' as a or b" },
  { at: /^\?/, hint: "Lua writes 'a when c holds, else b' as c and a or b" },
  { at: /^=>/, hint: 'Lua writes functions as function(x) … end' },
  { before: /\bcontinue\s?$/, hint: 'Lua has no continue: write goto continue, and ::continue:: before the end of the loop' },
  { before: /\b(?:elif|elsif|elseIf)\b[^\n]*$/, hint: 'Lua writes elseif' },
  { before: /\bnull\s?$/, hint: "Lua's null is nil" },
  { before: /\b(?:let|var|const) $/, at: /^\w/, hint: 'Lua declares variables with local' },
  { before: /\b(?:def|func|fn) $/, at: /^\w/, hint: 'Lua writes function' },
  { before: /\b(?:throw|raise) $/, hint: 'Lua raises errors with error(…)' },
  { before: /[{,]\s?\w+:\s?$/, hint: tableKeys },
  { before: /[{,]\s?""\s?$/, at: /^:/, hint: tableKeys },
  { before: /""\s?$/, at: /^\.\s/, hint: 'Lua joins strings with ..' },
  { before: /\bfor ?$/, at: /^\(/, hint: 'Lua counts with: for i = 1, 10 do … end' },
  { before: /(?:\)|true)\s?$/, at: /^\{/, hint: noBraces },
]

/** What the writer may have meant. */
export function hintFor(failing: Failing): string | undefined {
  const { source, token, before } = failing
  const rest = source.slice(token.offset, token.offset + 16)
  const trail = trailOf(before, token)
  const habit = habits.find(({ before: left, at }) => (left === undefined || left.test(trail)) && (at === undefined || at.test(rest)))
  return habit?.hint ?? structureHint(failing, trail)
}

function structureHint({ source, token, before, text, expected }: Failing, trail: string): string | undefined {
  if (text.includes(' expected') && !expected.has('while') && /\breturn\b[^\n]*\n[^\n]*$/.test(trail)) {
    return 'return must be the last statement of its block'
  }
  if (token.type === '[' && text === 'unexpected symbol') return 'Lua writes lists as {1, 2, 3}'
  if (token.type === '}' && text === 'unexpected symbol') return noBraces
  if (token.type === '=' && expected.has('==')) {
    return expected.has('while') ? 'Lua assigns once per statement' : "Lua writes 'equal' as =="
  }
  const last = before.at(-1)
  if (last?.type === 'name' && source.startsWith('--', last.offset + last.text.length)) {
    return 'Lua has no --, which begins a comment: write x = x - 1'
  }
  if (text.startsWith("'end' expected") && before.some((word, i) => word.type === 'else' && isIf(before[i + 1], word))) {
    return "each 'else if' needs an 'end' of its own: write elseif"
  }
  return undefined
}

const isIf = (next: Token | undefined, word: Token): boolean => next?.type === 'if' && next.line === word.line

/** The last tokens as text, without comments and the insides of strings. */
function trailOf(before: readonly Token[], token: Token): string {
  let trail = ''
  let line = before.length < 12 ? 1 : (before.at(-12) as Token).line
  let end = 0
  for (const word of [...before.slice(-12), token]) {
    if (word.line > line) trail += '\n'
    else if (word.offset > end && trail !== '') trail += ' '
    if (word === token) break
    trail += word.type === 'string' ? '""' : word.text
    line = word.line
    end = word.offset + word.text.length
  }
  return trail
}

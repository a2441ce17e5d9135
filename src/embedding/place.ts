// Where in a call the cursor stands: what is called, and which of its fields lead to the table around. What stands before the cursor
// is no program yet, so this looks at tokens.

export interface Token {
  readonly type: string
  readonly text: string
  readonly offset: number
}

/** Names and indexes that lead from a variable to a value: `a.b[1]["c"]`. */
export type Path = readonly (string | number)[]

export interface Place {
  readonly callee: Path
  /** The fields that lead to the innermost table, or to the value that is awaited; '' for an element of a list. */
  readonly keys: readonly string[]
  /** Behind `key =`. Otherwise the next field or element of a table. */
  readonly isValue: boolean
  /** Fields that the table has already. */
  readonly given: ReadonlySet<string>
}

/** Where the tokens end within the arguments of a call: `capsule.create_contact { party = { `, `pcall(capsule.list_tasks, { status = `. */
export function placeOf(before: readonly Token[]): Place | undefined {
  const isValue = before.at(-1)?.text === '=' && before.at(-2)?.type === 'name'
  if (!isValue && !['{', ',', ';'].includes(before.at(-1)?.text ?? '')) return undefined
  const keys = isValue ? [before[before.length - 2].text] : []
  const innermost = bracketBefore(before, before.length)
  for (let end = isValue ? before.length - 2 : before.length; ; ) {
    const at = bracketBefore(before, end)
    if (before[at]?.text !== '{') return undefined
    const sign = before[at - 1]?.text
    const outer = bracketBefore(before, at)
    if (sign === '=' && before[at - 2]?.type === 'name') {
      keys.unshift(before[at - 2].text)
      end = at - 2
    } else if (before[outer]?.text === '{' && ['{', ',', ';'].includes(sign)) {
      keys.unshift('')
      end = at
    } else {
      // `f {`, `f({`, and what calls others: `pcall(f, {`.
      const isInBrackets = sign === '(' || (sign === ',' && before[outer]?.text === '(')
      const callee = pathBefore(isInBrackets ? before.slice(0, at - 1) : before.slice(0, at))
      return callee && { callee, keys, isValue, given: namesBehind(before, innermost) }
    }
  }
}

/** The bracket that is open before `end`, or -1. */
function bracketBefore(tokens: readonly Token[], end: number): number {
  let depth = 0
  for (let at = end - 1; at >= 0; at--) {
    const { text } = tokens[at]
    if (text === '}' || text === ')' || text === ']') depth++
    else if ((text === '{' || text === '(' || text === '[') && depth-- === 0) return at
  }
  return -1
}

/** The fields of the table that opens there. */
function namesBehind(tokens: readonly Token[], opening: number): ReadonlySet<string> {
  const inside = tokens.map((token, at) => ({ ...token, at })).slice(opening + 1)
  return new Set(
    inside
      .filter(({ type, at }) => type === 'name' && tokens[at + 1]?.text === '=' && bracketBefore(tokens, at) === opening)
      .map(({ text }) => text),
  )
}

/** What stands at the end of the tokens, if that is a path. */
export function pathBefore(before: readonly Token[]): Path | undefined {
  const path: (string | number)[] = []
  let at = before.length - 1
  for (;;) {
    for (; before[at]?.text === ']'; at -= 3) {
      const key = before[at - 1]
      if (before[at - 2]?.text !== '[' || (key.type !== 'number' && key.type !== 'string')) return undefined
      path.unshift(key.type === 'number' ? Number(key.text) : key.text.slice(1, -1))
    }
    if (before[at]?.type !== 'name') return undefined
    path.unshift(before[at].text)
    const sign = before[at - 1]?.text
    if (sign !== '.' && sign !== ':') return path
    at -= 2
  }
}

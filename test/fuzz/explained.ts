// Where ours and the oracle may differ, each with its reason. Nothing else may.

/** Applied to both answers before they are compared. */
export interface Likeness {
  readonly name: string
  readonly from: RegExp
  readonly to: string
}

export const likenesses: readonly Likeness[] = [
  // Addresses in PUC, a counter of the run in ours.
  { name: 'addresses', from: /\b(\w+)(: )0x[0-9a-f]{8,}/g, to: '$1$2@' },
  // The sign of a NaN is the processor's business; JavaScript has one NaN.
  { name: 'sign of nan', from: /-(nan)\b/gi, to: '$1' },
  // PUC calls a closing method from the line of the last word of its block; the tree only knows where statements begin.
  { name: 'line of a close', from: /(in metamethod 'close'\\\n\\9fuzz:)\d+/g, to: '$1@' },
  { name: 'line of a close', from: /fuzz:\d+(: attempt to call a \w+ value \(metamethod 'close'\))/g, to: 'fuzz:@$1' },
  // A function that ends in a call is gone from the stack, and ours does not note that it was there.
  { name: 'tail calls', from: /(?:\n\t|\\\n\\9)\(\.\.\.tail calls\.\.\.\)/g, to: '' },
  // The oracle keeps the globals of a program apart from its own, so it does not know them as globals any more.
  { name: 'globals in tracebacks', from: /\bin global '/g, to: "in function '" },
  // PUC notices a jump that goes nowhere when it has read the word behind the function's end; the tree knows the end itself.
  { name: 'line of a lost jump', from: /fuzz:\d+(: (?:no visible label|break outside loop))/g, to: 'fuzz:@$1' },
  // 5.4.4 counts the arguments of table.remove wrongly in this message.
  { name: 'argument of remove', from: /bad argument #1( to '[^']+' \(position out of bounds\))/g, to: 'bad argument #2$1' },
]

export const withoutTheExplained = (output: string, all: readonly Likeness[] = likenesses): string =>
  all.reduce((text, { from, to }) => text.replace(from, to), output)

export interface Outcomes {
  readonly source: string
  readonly ours: string
  readonly theirs: string
}

interface Explanation {
  readonly name: string
  readonly explains: (outcomes: Outcomes) => boolean
}

/** The first lines that are not the same. */
export function parting({ ours, theirs }: Pick<Outcomes, 'ours' | 'theirs'>): readonly [ours: string, theirs: string] {
  const [a, b] = [ours.split('\n'), theirs.split('\n')]
  const at = a.findIndex((line, i) => line !== b[i])
  return at < 0 ? ['(end)', b[a.length] ?? '(end)'] : [a[at], b[at] ?? '(end)']
}

/** Outcomes that part where only one of them says this. */
const oursAlone = (name: string, message: RegExp): Explanation => ({
  name,
  explains: outcomes => {
    const [ours, theirs] = parting(outcomes)
    return message.test(ours) && !message.test(theirs)
  },
})
const theirsAlone = (name: string, message: RegExp): Explanation => {
  const { explains } = oursAlone(name, message)
  return { name, explains: ({ source, ours, theirs }) => explains({ source, ours: theirs, theirs: ours }) }
}

// A call's line is that of its opening bracket in 5.4.8 and ours, in 5.4.4 that of what is called. A comparison's is that of its last word
// in PUC, and that of its operator in ours.
// A text that is loaded has its line ends in escapes.
const overLines = [/[\w)\]}'"]\s*\n\s*[({"'[]/, /[.:]\s*\n/, /[<>=]\s*\n/, /\bend\b[^\n]*\)\s*[({"'[]/]

const LINE = /\b(?:fuzz|x):(\d+)|at line (\d+)/g

/** Only lines are not the same, and between the two lies such a call or comparison. */
function isOfLinesOnly({ source, ours, theirs }: Outcomes): boolean {
  // Only where the line is another one PUC says where a bracket was opened.
  const [a, b] = [ours, theirs].map(output => output.replace(/ \(to close '\(' at line \d+\)/g, ''))
  if (a.replace(LINE, '@') !== b.replace(LINE, '@')) return false
  const linesOf = (output: string): number[] => [...output.matchAll(LINE)].map(([, place, line]) => Number(place ?? line))
  if (/\bx:\d/.test(a)) return overLines.some(form => form.test(source.replace(/\\x0[ad]/g, '\n')))
  const [mine, others] = [linesOf(a), linesOf(b)]
  const text = source.split('\n')
  return mine.every((line, i) => {
    const between = text.slice(Math.min(line, others[i]) - 1, Math.max(line, others[i])).join('\n')
    return line === others[i] || overLines.some(form => form.test(between))
  })
}

const scopeMistake =
  /no visible label|break outside loop|assign to const variable|already defined on line|jumps into the scope|outside a vararg|multiple to-be-closed/
const notCompiled = /^! fuzz:(\d+|@): [^\n]*$/

/** A program with two mistakes: PUC says the first, ours the first of grammar, and then those of scopes. */
function isOneOfTwo({ ours, theirs }: Outcomes): boolean {
  const [a, b] = [notCompiled.exec(ours), notCompiled.exec(theirs)]
  if (a === null || b === null || scopeMistake.test(ours) || !scopeMistake.test(theirs)) return false
  return a[1] === '@' || b[1] === '@' || Number(a[1]) >= Number(b[1])
}

export const explanations: readonly Explanation[] = [
  { name: "the oracle's bound", explains: ({ theirs }) => /too many instructions|not enough memory/.test(theirs) },
  // PUC nests C calls 200 deep; ours has one stack for all.
  { name: 'depth of the stack', explains: ({ theirs }) => /stack overflow|error in error handling/.test(theirs) },
  { name: 'traceback into the oracle', explains: ({ theirs }) => /oracle\.lua:/.test(theirs) },
  oursAlone("the run's bound", /resulting string too large|^! limit: /),
  // The metamethods of strings, in C: "a" + m. Ours may yield there.
  theirsAlone('yield across C', /attempt to yield across a C-call boundary/),
  { name: 'call over lines', explains: isOfLinesOnly },
  {
    // A time of -1 is how C says that there is none.
    name: 'time of -1',
    explains: outcomes => {
      const [ours, theirs] = parting(outcomes)
      return ours === '-1' && /time result cannot be represented/.test(theirs)
    },
  },
  {
    // Where an error leaves a callback of a library, ours closes variables before that library is left, PUC behind it.
    name: 'yield while a callback is left',
    explains: outcomes => {
      const isLeft = /__close/.test(outcomes.source) && /sort|gsub|load|__tostring|__pairs|__lt/.test(outcomes.source)
      return isLeft && /attempt to yield across a C-call boundary/.test(parting(outcomes)[0])
    },
  },
  {
    // A builtin that a builtin calls has no name in ours; PUC looks for it among the libraries.
    name: 'name of a builtin',
    explains: outcomes => {
      const [ours, theirs] = parting(outcomes)
      return /\[C\]: in \?/.test(ours) && /\[C\]: in function '/.test(theirs)
    },
  },
  {
    // 5.4.4 forgets to forget the message handlers of a coroutine that is closed.
    name: 'handler of a closed coroutine',
    explains: outcomes =>
      /coroutine\.close/.test(outcomes.source) && /xpcall/.test(outcomes.source) && parting(outcomes)[1].startsWith('"h"'),
  },
  { name: 'two mistakes', explains: isOneOfTwo },
  {
    // In 5.4.4 a `break` may leave a loop without closing its variables, and what is closed later is something else.
    name: 'break before a close',
    explains: ({ source, theirs }) =>
      /\bbreak\b/.test(source) && source.includes('__close') && theirs.includes('attempt to call a nil value'),
  },
]

/** Those of the likenesses that two answers need to be the same. */
export const needed = ({ ours, theirs }: Pick<Outcomes, 'ours' | 'theirs'>): readonly string[] =>
  likenesses
    .filter(one => {
      const others = likenesses.filter(other => other !== one)
      return withoutTheExplained(ours, others) !== withoutTheExplained(theirs, others)
    })
    .map(({ name }) => name)

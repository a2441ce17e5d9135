// Where ours and the oracle may differ, each with its reason. Nothing else may.

interface Explained {
  readonly from: RegExp
  readonly to: string
}

// Applied to both answers before they are compared.
const alike: readonly Explained[] = [
  // Addresses in PUC, a counter of the run in ours; functions of libraries are `builtin: ` in PUC's text as well as in ours.
  { from: /\b(table|function|thread|userdata|builtin)(: )(?:builtin: )?(?:0x)?[0-9a-f]+/g, to: '$1$2@' },
  // The sign of a NaN is the processor's business; JavaScript has one NaN.
  { from: /-(nan)\b/gi, to: '$1' },
  // PUC calls a closing method from the line of the last word of its block; the tree only knows where statements begin.
  { from: /(in metamethod 'close'\\\n\\9fuzz:)\d+/g, to: '$1@' },
  { from: /fuzz:\d+(: attempt to call a \w+ value \(metamethod 'close'\))/g, to: 'fuzz:@$1' },
  // The oracle keeps the globals of a program apart from its own, so it does not know them as globals any more.
  { from: /\bin global '/g, to: "in function '" },
  // PUC notices a jump that goes nowhere when it has read the word behind the function's end; the tree knows the end itself.
  { from: /fuzz:\d+(: (?:no visible label|break outside loop))/g, to: 'fuzz:@$1' },
  // 5.4.4 counts the arguments of table.remove wrongly in this message.
  { from: /bad argument #1( to '(?:table\.)?remove' \(position out of bounds\))/g, to: 'bad argument #2$1' },
]

export function withoutTheExplained(output: string): string {
  let text = output
  for (const { from, to } of alike) text = text.replace(from, to)
  return text
}

// A program whose outcome says one of these is not compared.
const beyondCompare: readonly RegExp[] = [
  /too many instructions/, // the oracle's bound
  /stack overflow|error in error handling/, // PUC nests C calls 200 deep; ours has one stack for all
  /oracle\.lua:/, // a traceback that goes on into the oracle itself
  /not enough memory/, // the oracle's bound
]

export const isBeyondCompare = (output: string): boolean => beyondCompare.some(reason => reason.test(output))

// What ours may say where the oracle goes on.
const oursAlone: readonly RegExp[] = [
  /attempt to yield across a C-call boundary/, // metamethods, comparisons of sort and replacements of gsub cannot be suspended
  /bad argument #1 to 'codes'/, // as the next
  /invalid UTF-8 code/, // 5.4.4's utf8.codes passes over bytes that continue nothing; 5.4.8 and ours do not
  /resulting string too large/, // a bound of the run as well
  /limit: /, // bounds of the run: PUC has none on strings
]

// What the oracle may say where ours goes on.
const theirsAlone: readonly RegExp[] = [
  /attempt to yield across a C-call boundary/, // the string library's metamethods, in C: "a" + m
]

/** Is this where they part? */
export function isOfOneAlone(ours: string, theirs: string): boolean {
  const [a, b] = [ours.split('\n'), theirs.split('\n')]
  const at = a.findIndex((line, i) => line !== b[i])
  const [x, y] = [a[at] ?? '', b[at] ?? '']
  return oursAlone.some(reason => reason.test(x) && !reason.test(y)) || theirsAlone.some(reason => reason.test(y) && !reason.test(x))
}

// A call's line is that of its opening bracket in 5.4.8 and ours, in 5.4.4 that of what is called. A comparison's is that of its last word
// in PUC, and that of its operator in ours.
const overLines = [/[\w)\]}'"]\s*\n\s*[({"'[]/, /[.:]\s*\n/, /[<>=]\s*\n/, /\bend\b[^\n]*\)\s*[({"'[]/]

/** Does the program only show a call or a comparison that goes over several lines? */
export function isOfLinesOnly(source: string, ours: string, theirs: string): boolean {
  const plain = (output: string): string => output.replace(/fuzz:\d+|at line \d+/g, '@')
  return overLines.some(form => form.test(source)) && plain(ours) === plain(theirs)
}

// In 5.4.4 a `break` may leave a loop without closing its variables, and what is closed later is something else.
export const isOfBreak = (source: string, theirs: string): boolean =>
  /\bbreak\b/.test(source) && source.includes('__close') && theirs.includes('attempt to call a nil value')

// `x - 0` with a constant zero is `x + -0` in PUC, which makes a zero of a negative zero.
const minusZero = /-\s*\(?(?:0\b|-0\b|fixed)/

export const isOfZeroOnly = (source: string, ours: string, theirs: string): boolean =>
  minusZero.test(source) && ours.replaceAll('-0x0p+0', '0x0p+0') === theirs.replaceAll('-0x0p+0', '0x0p+0')

const scopeMistake =
  /no visible label|break outside loop|assign to const variable|already defined on line|jumps into the scope|outside a vararg|multiple to-be-closed/
const notCompiled = /^! fuzz:(?:\d+|@): /

/** A program with two mistakes: PUC says the first, ours the first of grammar, and then those of scopes. */
export const isOneOfTwo = (ours: string, theirs: string): boolean =>
  notCompiled.test(ours) && notCompiled.test(theirs) && !ours.includes('\n') && scopeMistake.test(theirs) && !scopeMistake.test(ours)

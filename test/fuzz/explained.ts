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
  /not enough memory/, // the oracle's bound
]

export const isBeyondCompare = (output: string): boolean => beyondCompare.some(reason => reason.test(output))

// What ours may say where the oracle goes on.
const oursAlone: readonly RegExp[] = [
  /attempt to yield across a C-call boundary/, // metamethods, comparisons of sort and replacements of gsub cannot be suspended
  /limit: /, // bounds of the run: PUC has none on strings
]

export const isOursAlone = (ours: string, theirs: string): boolean => oursAlone.some(reason => reason.test(ours) && !reason.test(theirs))

// One program on both sides.

import { explanations, needed, parting, withoutTheExplained } from './explained.ts'
import type { Oracle } from './oracle.ts'
import { runOurs } from './ours.ts'

export type Verdict =
  /** `because`: what had to be looked past, by the names of explained.ts. */
  | { readonly kind: 'same'; readonly because?: readonly string[] }
  | { readonly kind: 'skipped'; readonly because: readonly string[] }
  | { readonly kind: 'different'; readonly ours: string; readonly theirs: string; readonly signature: string }

export async function compare(source: string, oracle: Oracle): Promise<Verdict> {
  const answer = await oracle.ask(source)
  if (answer === undefined) return { kind: 'skipped', because: ['no answer of the oracle'] }
  const output = runOurs(source)
  if (output === answer) return { kind: 'same' }
  const outcomes = { source, ours: withoutTheExplained(output), theirs: withoutTheExplained(answer) }
  if (outcomes.ours === outcomes.theirs) return { kind: 'same', because: needed({ ours: output, theirs: answer }) }
  const explanation = explanations.find(({ explains }) => explains(outcomes))
  if (explanation !== undefined) return { kind: 'skipped', because: [explanation.name] }
  return { kind: 'different', ours: outcomes.ours, theirs: outcomes.theirs, signature: signatureOf(parting(outcomes)) }
}

/** What is alike for two programs that show the same defect: the lines where they part, without what is the program's own. */
function signatureOf(lines: readonly [string, string]): string {
  const plain = lines.map(line =>
    line
      .replace(/'[^']*'/g, "'")
      .replace(/-?(?:0x)?\d[\w.+-]*/g, '#')
      .slice(0, 160),
  )
  return plain.join(' | ')
}

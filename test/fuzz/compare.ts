// One program on both sides.

import { isBeyondCompare, isOfBreak, isOfLinesOnly, isOfOneAlone, isOfZeroOnly, isOneOfTwo, withoutTheExplained } from './explained.ts'
import type { Oracle } from './oracle.ts'
import { runOurs } from './ours.ts'

export type Verdict =
  | { readonly kind: 'same' | 'skipped' }
  | { readonly kind: 'different'; readonly ours: string; readonly theirs: string; readonly signature: string }

export async function compare(source: string, oracle: Oracle): Promise<Verdict> {
  const answer = await oracle.ask(source)
  if (answer === undefined || isBeyondCompare(answer)) return { kind: 'skipped' }
  const ours = withoutTheExplained(runOurs(source))
  const theirs = withoutTheExplained(answer)
  if (ours === theirs) return { kind: 'same' }
  const isExplained =
    isOfOneAlone(ours, theirs) ||
    isOfLinesOnly(source, ours, theirs) ||
    isOfZeroOnly(source, ours, theirs) ||
    isOneOfTwo(ours, theirs) ||
    isOfBreak(source, theirs)
  if (isExplained) return { kind: 'skipped' }
  return { kind: 'different', ours, theirs, signature: signatureOf(ours, theirs) }
}

/** What is alike for two programs that show the same defect: the first lines that differ, without what is the program's own. */
function signatureOf(ours: string, theirs: string): string {
  const [a, b] = [ours.split('\n'), theirs.split('\n')]
  const at = a.findIndex((line, i) => line !== b[i])
  const plain = (line: string | undefined): string =>
    (line ?? '(end)')
      .replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '"')
      .replace(/-?(?:0x)?\d[\w.+-]*/g, '#')
      .slice(0, 120)
  return at < 0 ? `(end) | ${plain(b[a.length])}` : `${plain(a[at])} | ${plain(b[at])}`
}

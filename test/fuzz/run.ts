// Differential fuzzing: random programs on our interpreter and on PUC's lua5.4, which must do the same to the letter.
//
//   npm run fuzz -- [--minutes 1] [--seed 1] [--what programs,patterns,…] [--no-save]
//
// A difference is made small and saved in test/fuzz/found, and the search goes on for others. Another build of PUC Lua:
// LUA=/path/to/lua npm run fuzz.

import { parseArgs } from 'node:util'
import fc from 'fast-check'
import type { Verdict } from './compare.ts'
import { save } from './found.ts'
import { kinds, type What } from './kinds.ts'
import { Oracle } from './oracle.ts'
import { reduce } from './reduce.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    what: { type: 'string', default: Object.keys(kinds).join(',') },
    'no-save': { type: 'boolean', default: false },
  },
})

const TURN_MS = 5_000
const MAX_SHRINK_MS = 4_000

const oracle = new Oracle()
const known = new Set<string>()
const counts = new Map<string, Count>()

interface Count {
  programs: number
  skipped: number
  different: number
  /** How often each rule of explained.ts was needed. */
  readonly because: Map<string, number>
}

function tally(count: Count, verdict: Verdict): void {
  count.programs++
  if (verdict.kind === 'skipped') count.skipped++
  if (verdict.kind === 'different') return
  for (const name of verdict.because ?? []) count.because.set(name, (count.because.get(name) ?? 0) + 1)
}

/** Looks for a difference that is not known yet, for one turn; makes the first one small. */
async function turn(name: string, what: What, seed: number, until: number): Promise<void> {
  const count = counts.get(name) ?? { programs: 0, skipped: 0, different: 0, because: new Map<string, number>() }
  counts.set(name, count)
  let wanted: string | undefined
  let end = until
  const property = fc.asyncProperty(what.texts, async text => {
    const isOver = performance.now() > end
    if (isOver) return true
    const verdict = await what.check(text, oracle)
    if (wanted === undefined) tally(count, verdict)
    if (verdict.kind !== 'different' || known.has(verdict.signature)) return true
    if (wanted === undefined) end = performance.now() + MAX_SHRINK_MS
    wanted ??= verdict.signature
    return verdict.signature !== wanted
  })
  const details = await fc.check(property, {
    seed,
    numRuns: 1_000_000,
    interruptAfterTimeLimit: Math.max(1, until - performance.now()) + MAX_SHRINK_MS,
    markInterruptAsFailure: false,
  })
  if (wanted === undefined) return
  count.different++
  known.add(wanted)
  await report(name, what, wanted, details.counterexample![0])
}

async function report(name: string, what: What, signature: string, example: string): Promise<void> {
  const shows = async (text: string): Promise<boolean> => {
    const verdict = await what.check(text, oracle)
    return verdict.kind === 'different' && verdict.signature === signature
  }
  const small = what.extension === 'lua' ? await reduce(example, shows) : example
  const verdict = await what.check(small, oracle)
  if (verdict.kind !== 'different') return
  const file = values['no-save'] ? '(not saved)' : save(name, what.extension, small, verdict.theirs)
  const shown = what.extension === 'lua' ? small.slice(small.indexOf('\n') + 1) : small
  console.log(`\n=== ${name}: ${file}\n${shown}\n${changed(verdict)}`)
}

/** What both print from the first line on that is not the same, but not all that follows. */
function changed({ ours, theirs }: { readonly ours: string; readonly theirs: string }): string {
  const [a, b] = [ours.split('\n'), theirs.split('\n')]
  const at = a.findIndex((line, i) => line !== b[i])
  const from = at < 0 ? a.length : at
  const show = (lines: readonly string[]): string =>
    lines
      .slice(from, from + 6)
      .map(line => line.slice(0, 300))
      .join('\n')
  return `--- ours (line ${from + 1})\n${show(a)}\n--- theirs\n${show(b)}`
}

function chosen(): [string, What][] {
  return values.what.split(',').map(name => {
    const what = kinds[name]
    if (what === undefined) throw new Error(`--what: '${name}' is none of ${Object.keys(kinds).join(', ')}`)
    return [name, what]
  })
}

const wanted = chosen()
const end = performance.now() + Number(values.minutes) * 60_000
console.log(`fuzz: seed ${values.seed}`)
for (let i = 0; performance.now() < end; i++) {
  const [name, what] = wanted[i % wanted.length]
  await turn(name, what, Number(values.seed) + i, Math.min(end, performance.now() + TURN_MS))
}
oracle.stop()
for (const [name, { programs, skipped, different, because }] of counts) {
  const rules = [...because].map(([rule, n]) => `${rule} ${n}`).join(', ')
  console.log(`${name.padEnd(12)} ${programs} programs, ${skipped} skipped, ${different} kinds of difference${rules && ` (${rules})`}`)
}
process.exitCode = [...counts.values()].some(({ different }) => different > 0) ? 1 : 0

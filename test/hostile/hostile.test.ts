// Every hostile script comes to the end that it must, and nothing of the program around it shows.

import { expect, describe, test } from 'vitest'
import { evaluate } from '../../src/index.ts'
import { luacap } from '../cli/luacap.ts'
import { endOf, isMeant, limitsFor, readAttacks, trace } from './attacks.ts'
import type { Attack } from './attacks.ts'

const attacks = readAttacks()

/** Of each file, every so-manyth. */
const sample = attacks.filter((_, index) => index % 16 === 0)

function judge(attack: Attack, end: string, shown: string): void {
  expect(isMeant(attack, end), `wanted ${attack.ends.join(' | ')}, got ${end}`).toBe(true)
  expect(shown).not.toMatch(trace)
}

describe.concurrent('evaluate()', () => {
  for (const attack of attacks) {
    test(`${attack.file}: ${attack.name}`, { timeout: 60_000 }, async () => {
      const { output, ...answer } = await evaluate(attack.source, { limits: limitsFor(attack, 0.15) })
      judge(attack, endOf(answer), output + JSON.stringify(answer.error_detail))
    })
  }
})

describe.concurrent('the command line', () => {
  for (const attack of sample) {
    test(`${attack.file}: ${attack.name}`, { timeout: 60_000 }, async () => {
      const { cpuSeconds, memoryBytes } = limitsFor(attack, 0.15)
      const args = ['--json', `--cpu-limit=${cpuSeconds}`, `--memory-limit=${memoryBytes}`, '-']
      const { code, stdout, stderr } = await luacap(args, { stdin: Buffer.from(attack.source, 'latin1') })
      const answer = JSON.parse(stdout) as Parameters<typeof endOf>[0]
      judge(attack, endOf(answer), stdout + stderr)
      expect(code).toBe(answer.success ? 0 : answer.error_detail?.code === 'limit' ? 5 : 1)
    })
  }
})

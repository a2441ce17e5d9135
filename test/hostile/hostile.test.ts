// Every hostile script comes to the end that it must, and nothing of the program around it shows.

import { expect, describe, test } from 'vitest'
import { createSession, evaluate } from '../../src/index.ts'
import { luacap } from '../cli/luacap.ts'
import { endOf, isMeant, limitsFor, readAttacks, trace } from './attacks.ts'
import type { Attack } from './attacks.ts'

const SECONDS = 0.1
const MB = 1024 * 1024
/** The command line has no options for the other limits. */
const isBounded = ({ ends }: Attack): boolean => ends.some(end => ['limit steps', 'limit calls', 'limit output'].includes(end))

const attacks = readAttacks()
const sample = attacks.filter(attack => !isBounded(attack)).filter((_, index) => index % 16 === 0)

/** Texts are long, tables are soon large enough. */
const memoryFor = ({ file }: Attack): number => (file === 'tables.lua' ? 20 : 64) * MB

function judge(attack: Attack, end: string, shown: string): void {
  expect(isMeant(attack, end), `wanted ${attack.ends.join(' | ')}, got ${end}`).toBe(true)
  expect(shown).not.toMatch(trace)
}

describe.concurrent('evaluate()', () => {
  for (const attack of attacks) {
    test(`${attack.file}: ${attack.name}`, { timeout: 120_000 }, async () => {
      const { output, ...answer } = await evaluate(attack.source, { limits: limitsFor(attack, SECONDS, memoryFor(attack)) })
      judge(attack, endOf(answer), output + JSON.stringify(answer.error_detail))
    })
  }
})

test('several engines run out of memory at the same time', async () => {
  const source = 'local t = {} while true do t[#t + 1] = { {} } end'
  const answers = await Promise.all(Array.from({ length: 8 }, () => evaluate(source, { limits: { memoryBytes: 2 * MB } })))
  expect(answers.map(endOf)).toEqual(answers.map(() => 'limit memory'))
})

test('a session outlives every attack', { timeout: 120_000 }, async () => {
  for (const attack of sample) {
    await using session = createSession({ limits: limitsFor(attack, SECONDS, memoryFor(attack)) })
    const { output, ...answer } = await session.eval(attack.source, { isChunk: true })
    judge(attack, endOf(answer), output + JSON.stringify(answer.error_detail))
    expect((await session.eval("('x'):rep(3)")).result).toEqual(['xxx'])
  }
})

describe.concurrent('the command line', () => {
  for (const attack of sample) {
    test(`${attack.file}: ${attack.name}`, { timeout: 120_000 }, async () => {
      const { cpuSeconds, memoryBytes } = limitsFor(attack, SECONDS)
      const args = ['--json', `--cpu-limit=${cpuSeconds}`, `--memory-limit=${memoryBytes}`, '-']
      const { code, stdout, stderr } = await luacap(args, { stdin: Buffer.from(attack.source, 'latin1') })
      const answer = JSON.parse(stdout) as Parameters<typeof endOf>[0]
      judge(attack, endOf(answer), stdout + stderr)
      expect(code).toBe(answer.success ? 0 : answer.error_detail?.code === 'limit' ? 5 : 1)
    })
  }
})

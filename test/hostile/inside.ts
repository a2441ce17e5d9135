// One hostile script in a process of its own, for measure.mjs. Answers as JSON on the standard output, with the names of all attacks.

import { readFileSync } from 'node:fs'
import { evaluate } from '../../src/index.ts'
import { endOf, isMeant, limitsFor, readAttacks } from './attacks.ts'

const { number, seconds, memory } = JSON.parse(process.argv[2]) as { number: number; seconds: number; memory: number }
const attacks = readAttacks()
const attack = attacks[number] ?? { file: '', name: 'nothing', ends: ['ok'], source: '' }

/** Milliseconds on the wall, and on the cores: that of all threads of the process. */
const clocks = (): readonly [wall: number, cores: number] => {
  const { user, system } = process.cpuUsage()
  return [performance.now(), (user + system) / 1000]
}
let began = clocks()

// On the line of the heading, so that lines keep their numbers.
const answer = await evaluate(`io.stderr:write('begun') ${attack.source}`, {
  limits: limitsFor(attack, seconds, memory),
  onPrint: text => {
    if (text === 'begun') began = clocks()
  },
})

const [wall, cores] = clocks().map((time, at) => time - began[at])
const end = endOf(answer)
const titleOf = ({ file, name }: { file: string; name: string }): string => `${file}: ${name}`

/** Bytes. What the system counts for a process may begin with what its parent had; this does not. */
function peakMemory(): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}

process.stdout.write(
  JSON.stringify({
    title: titleOf(attack),
    end,
    isMeant: isMeant(attack, end),
    isEndedByHost: answer.memory_usage === null,
    wall,
    cores,
    peak: peakMemory(),
    limits: limitsFor(attack, seconds, memory),
    source: attack.source,
    titles: attacks.map(titleOf),
  }),
)

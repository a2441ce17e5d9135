// One hostile script in a process of its own, for measure.mjs. Answers as JSON on the standard output, with the names of all attacks.

import { evaluate } from '../../src/index.ts'
import { endOf, isMeant, limitsFor, readAttacks } from './attacks.ts'

const { number, seconds, memory } = JSON.parse(process.argv[2]) as { number: number; seconds: number; memory: number }
const attacks = readAttacks()
const attack = attacks[number] ?? { file: '', name: 'nothing', ends: ['ok'], source: '' }
let began = performance.now()

// On the line of the heading, so that lines keep their numbers.
const answer = await evaluate(`io.stderr:write('begun') ${attack.source}`, {
  limits: limitsFor(attack, seconds, memory),
  onPrint: text => {
    if (text === 'begun') began = performance.now()
  },
})

const took = performance.now() - began
const end = endOf(answer)
const titleOf = ({ file, name }: { file: string; name: string }): string => `${file}: ${name}`
const peak = process.resourceUsage().maxRSS * 1024
process.stdout.write(
  JSON.stringify({ title: titleOf(attack), end, isMeant: isMeant(attack, end), took, peak, titles: attacks.map(titleOf) }),
)

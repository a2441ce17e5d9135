// How far hostile scripts get beyond their limits: npm run hostile [-- --only WORDS]
//
// Each runs in a process of its own. Listed are those that end otherwise than they must, late, or with much memory; then the totals. What
// is late and what is much is only said here: the tests hold to how each must end.

import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleScript } from '../../.build/run.mjs'

const MB = 1024 * 1024
const SECONDS = 0.5
const LATE_MS = 50
const MEMORY_MB = 64
const MUCH_MB = MEMORY_MB + 60

const inside = fileURLToPath(new URL(`../../node_modules/.cache/luacap/hostile-inside-${process.pid}.mjs`, import.meta.url))
const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' }, all: { type: 'boolean', default: false } } })

function measure(number) {
  const input = JSON.stringify({ number, seconds: SECONDS, memory: MEMORY_MB * MB })
  try {
    return JSON.parse(
      execFileSync(process.execPath, [inside, input], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 }),
    )
  } catch (error) {
    return { title: `number ${number}`, end: `the process ended: ${error.signal ?? error.status}`, isMeant: false, took: 0, peak: 0 }
  }
}

function rowOf(number, base) {
  const measured = measure(number)
  const late = measured.end === 'limit time' ? measured.took - SECONDS * 1000 : undefined
  // Deep stacks that are legal need more than the limit of the others.
  const megabytes = measured.title.startsWith('depth.lua') ? undefined : (measured.peak - base) / MB
  return { ...measured, late, megabytes }
}

function show({ title, end, isMeant, took, late, megabytes }) {
  const parts = [
    `${isMeant ? '' : 'WRONG '}${title}: ${end.slice(0, 100)}`,
    `${Math.round(took)} ms`,
    ...(late === undefined ? [] : [`${Math.round(late)} ms late`]),
    ...(megabytes === undefined ? [] : [`${Math.round(megabytes)} MB`]),
  ]
  console.log(parts.join(', '))
}

const quantile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]
const describe = (numbers, unit) =>
  [0.5, 0.9, 0.99, 1]
    .map(share => `${share === 1 ? 'worst' : `${share * 100} %`} ${Math.round(quantile(numbers, share))} ${unit}`)
    .join(', ')

await bundleScript('test/hostile/inside.ts', inside)
try {
  const { titles, peak: base } = measure(-1)
  const rows = []
  for (const [number, title] of titles.entries()) {
    if (!title.includes(options.only)) continue
    const row = rowOf(number, base)
    rows.push(row)
    if (options.all || !row.isMeant || row.late > LATE_MS || row.megabytes > MUCH_MB) show(row)
  }
  const late = rows.flatMap(row => row.late ?? [])
  const sizes = rows.flatMap(row => row.megabytes ?? [])
  console.log(`\n${rows.length} scripts; ${rows.filter(row => !row.isMeant).length} end otherwise than they must`)
  if (late.length > 0)
    console.log(
      `${late.length} end by time, this much late: ${describe(late, 'ms')}; ${late.filter(ms => ms > LATE_MS).length} over ${LATE_MS} ms`,
    )
  if (sizes.length > 0)
    console.log(
      `peak above an empty script, limit ${MEMORY_MB} MB: ${describe(sizes, 'MB')}; ${sizes.filter(mb => mb > MUCH_MB).length} over ${MUCH_MB} MB`,
    )
} finally {
  rmSync(inside)
}

// How far hostile scripts get beyond their limits:
//
//   npm run hostile:measure -- [--only REGEXP] [--seconds 0.5] [--memory MB] [--command] [--all]
//
// Each runs in a process of its own, through evaluate() or the command. Listed are those that end otherwise than they must, late, or with
// much memory; then the totals. What is late and what is much is only said here: the tests hold to how each must end.

import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleScript } from '../../.build/run.mjs'

const MB = 1024 * 1024
const LATE_MS = 50
const MUCH_MB = 60

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '0.5' },
    memory: { type: 'string', default: '64' },
    command: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const memory = Number(values.memory) * MB
const only = new RegExp(values.only)

const pathTo = file => fileURLToPath(new URL(file, import.meta.url))
const inside = pathTo(`../../node_modules/.cache/luacap/hostile-inside-${process.pid}.mjs`)
const options = { encoding: 'latin1', timeout: 120_000, maxBuffer: 256 * MB }

// --- One script -----------------------------------------------------------------------------------------------------

/** Through evaluate(). */
function evaluated(number) {
  const { stdout, signal, status } = spawnSync(process.execPath, [inside, JSON.stringify({ number, seconds, memory })], options)
  if (status === 0) return JSON.parse(stdout)
  return { title: `number ${number}`, end: `the process ended: ${signal ?? status}`, isMeant: false, wall: 0, cores: 0, peak: 0 }
}

/** Through the command, which has no options for limits other than these. What is known of the attack is in `known`. */
function commanded(known) {
  const { cpuSeconds, memoryBytes } = known.limits
  const args = ['--require', pathTo('peak.cjs'), pathTo('../../dist/cli.cjs'), '--json', `--cpu-limit=${cpuSeconds}`]
  const { stdout, output, signal } = spawnSync(process.execPath, [...args, `--memory-limit=${memoryBytes}`, '-'], {
    ...options,
    input: Buffer.from(known.source, 'latin1'),
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  if (signal !== null) return { ...known, end: `the process ended: ${signal}`, isMeant: false }
  const { execution_time_ms: wall, error, error_detail: detail } = JSON.parse(stdout)
  const end = detail === null ? 'ok' : detail.code === 'limit' ? `limit ${detail.limit}` : `error ${error}`
  return { ...known, end, wall, cores: wall, peak: Number(output[3]) }
}

function rowOf(number, base) {
  const known = evaluated(number)
  const row = values.command && known.source !== undefined ? commanded(known) : known
  const { memoryBytes = memory } = row.limits ?? {}
  return {
    ...row,
    // The thread that runs the script has not had more of the cores than the whole process.
    late: row.end === 'limit time' ? Math.min(row.wall, row.cores) - seconds * 1000 : undefined,
    beyond: (row.peak - base - memoryBytes) / MB,
    limit: memoryBytes / MB,
  }
}

// --- Showing --------------------------------------------------------------------------------------------------------

const isBad = ({ isMeant, late = 0, beyond }) => !isMeant || late > LATE_MS || beyond > MUCH_MB

function show({ title, end, isMeant, wall, late, beyond, limit, isEndedByHost }) {
  const parts = [
    `${isMeant ? '' : 'WRONG '}${title}: ${end.slice(0, 100)}`,
    `${Math.round(wall)} ms`,
    ...(late === undefined ? [] : [`${Math.round(late)} ms late${isEndedByHost ? ', ended by the host' : ''}`]),
    `${Math.round(beyond + limit)} MB of ${limit}`,
  ]
  console.log(parts.join(', '))
}

const quantile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]

function total(numbers, unit, most, what) {
  if (numbers.length === 0) return
  const shares = [0.5, 0.9, 0.99, 1].map(
    share => `${share === 1 ? 'worst' : `${share * 100} %`} ${Math.round(quantile(numbers, share))} ${unit}`,
  )
  console.log(`${numbers.length} ${what}: ${shares.join(', ')}; ${numbers.filter(n => n > most).length} over ${most} ${unit}`)
}

await bundleScript('test/hostile/inside.ts', inside)
try {
  const nothing = evaluated(-1)
  const { peak: base } = values.command ? commanded(nothing) : nothing
  const rows = []
  for (const [number, title] of nothing.titles.entries()) {
    if (!only.test(title)) continue
    const row = rowOf(number, base)
    rows.push(row)
    if (values.all || isBad(row)) show(row)
  }
  const late = isEndedByHost => rows.filter(row => row.late !== undefined && row.isEndedByHost === isEndedByHost).map(row => row.late)
  console.log(`\n${rows.length} scripts; ${rows.filter(row => !row.isMeant).length} end otherwise than they must`)
  console.log(`an idle process has ${Math.round(base / MB)} MB; the load is ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores`)
  total(late(false), 'ms', LATE_MS, 'end by time by themselves, this much late')
  total(late(true), 'ms', LATE_MS, 'end by time when the host ends their thread, this much late')
  const isOfMemory = row => row.end === 'limit memory'
  const beyond = rows => rows.map(row => row.beyond)
  total(beyond(rows.filter(isOfMemory)), 'MB', MUCH_MB, 'end by memory, having had this much beyond the idle process and the limit')
  total(beyond(rows.filter(row => !isOfMemory(row))), 'MB', MUCH_MB, 'end otherwise, having had this much beyond that')
} finally {
  rmSync(inside)
}

// Benchmarks: npm run bench -- [--rounds 5] [--polluted] [--only fib,sort] [--start-up]
//
// Every measurement is a fresh process; engines take turns, so that a busy machine hurts them alike. Shown are medians over the rounds:
// milliseconds for lua5.4, multiples of that for the others. --polluted lets all programs run (tiny) in the same thread first: then the
// JavaScript engine's call sites have seen many shapes, as in a large script. Outputs must be equal, or the run fails.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleScript } from '../../.build/run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const inside = `${root}node_modules/.cache/luacap/bench-inside.mjs`
const unweighed = ['coroutine'] // a row of its own, not in the mean

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    polluted: { type: 'boolean', default: false },
    only: { type: 'string' },
    'start-up': { type: 'boolean', default: false },
  },
})

function readProgram(file) {
  const text = readFileSync(new URL(`programs/${file}`, import.meta.url), 'utf8')
  const [, size, tiny] = /Sizes: (\d+), (\d+)\./.exec(text) ?? []
  if (!size) throw new Error(`${file} does not say its sizes: '-- What it measures. Sizes: 100, 1.'`)
  const called = n => `(function(...) ${text}\nend)(${n})`
  return { name: file.slice(0, -'.lua'.length), source: called(size), warmUp: called(tiny) }
}

// What lua5.4 is given instead of inside.ts: its own clock, same boundaries.
const insideLua = source => `local clock, started = os.clock, os.clock(); ${source} io.stderr:write((clock() - started) * 1000)`

function measure(engine, program, warmUp) {
  if (engine === 'lua5.4') {
    const { stdout, stderr, status } = spawnSync('lua5.4', ['-'], { input: insideLua(program.source), encoding: 'utf8' })
    if (status !== 0) throw new Error(`lua5.4 failed in ${program.name}: ${stderr}`)
    return { ms: Number(stderr), output: stdout.trimEnd() }
  }
  const input = JSON.stringify({ engine, source: program.source, warmUp })
  const { stdout, stderr, status } = spawnSync(process.execPath, [inside], { input, encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`${engine} failed in ${program.name}: ${stderr}`)
  return JSON.parse(stdout)
}

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
const geometricMean = numbers => Math.exp(numbers.reduce((sum, n) => sum + Math.log(n), 0) / numbers.length)

async function comparePrograms() {
  await bundleScript('test/bench/inside.ts', inside)
  const all = readdirSync(new URL('programs/', import.meta.url))
    .filter(file => file.endsWith('.lua'))
    .map(readProgram)
  const chosen = all.filter(({ name }) => options.only?.split(',').includes(name) ?? true)
  const warmUp = options.polluted ? all.map(program => program.warmUp) : []
  const engines = ['lua5.4', 'luacap', 'wasmoon']

  const times = new Map(chosen.map(({ name }) => [name, { 'lua5.4': [], luacap: [], wasmoon: [] }]))
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const program of chosen) {
      const results = engines.map(engine => measure(engine, program, warmUp))
      for (const [i, { ms, output }] of results.entries()) {
        if (output !== results[0].output)
          throw new Error(`${engines[i]} prints in ${program.name}: ${output}\nlua5.4: ${results[0].output}`)
        times.get(program.name)[engines[i]].push(ms)
      }
    }
  }
  printTable(times)
}

function printTable(times) {
  console.log(`\n${options.rounds} rounds, ${options.polluted ? 'all programs ran before in the same thread' : 'a fresh process each'}`)
  printRow('program', 'lua5.4 ms', 'luacap ×', 'wasmoon ×')
  const ratios = { luacap: [], wasmoon: [] }
  for (const [name, row] of times) {
    const base = median(row['lua5.4'])
    const [luacap, wasmoon] = [median(row.luacap) / base, median(row.wasmoon) / base]
    printRow(name, base.toFixed(0), luacap.toFixed(2), wasmoon.toFixed(2))
    if (unweighed.includes(name)) continue
    ratios.luacap.push(luacap)
    ratios.wasmoon.push(wasmoon)
  }
  if (ratios.luacap.length === 0) return
  printRow('geometric mean', '', geometricMean(ratios.luacap).toFixed(2), geometricMean(ratios.wasmoon).toFixed(2))
}

function printRow(name, ...cells) {
  console.log(name.padEnd(44) + cells.map(cell => cell.padStart(11)).join(''))
}

// Whole processes on the wall clock, as a user waits for them.
function compareStartUps() {
  const cli = `${root}dist/cli.cjs`
  const commands = [['lua5.4', '-e', 'return 1'], ['node', '-e', '0'], ...(existsSync(cli) ? [['node', cli, '-e', 'return 1']] : [])]
  const times = commands.map(() => [])
  for (let round = 0; round < 4 * Number(options.rounds); round++) {
    for (const [i, [command, ...args]] of commands.entries()) {
      const started = performance.now()
      execFileSync(command, args, { stdio: 'ignore' })
      times[i].push(performance.now() - started)
    }
  }
  console.log('\nstart-up, whole process, ms (median, least)')
  for (const [i, command] of commands.entries()) {
    printRow(command.join(' ').replace(root, ''), median(times[i]).toFixed(0), Math.min(...times[i]).toFixed(0))
  }
}

if (!options['start-up']) await comparePrograms()
compareStartUps()

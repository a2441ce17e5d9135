// Parsing beside luaparse: npm run bench:parse
//
// Cold: a fresh process that parses 200 lines once, module loading not counted. Long: 20,000 lines, once in a fresh process, with the
// heap that is used afterwards. The processes take turns; shown are medians. The text is all the benchmark programs, over and over.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleScript } from '../../.build/run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = `${root}node_modules/.cache/luacap/`
const rounds = 7

const programs = readdirSync(new URL('programs/', import.meta.url)).map(name =>
  readFileSync(new URL(`programs/${name}`, import.meta.url), 'latin1'),
)
// A chunk has at most 200 locals and one `...`, so each program is a function.
const block = programs.map(text => `do local _ = function(...)\n${text}\nend end\n`).join('')

function sample(lines) {
  let text = ''
  while (text.split('\n').length < lines) text += block
  if (lines > 1000) return text
  // Whole programs up to about so many lines.
  text = ''
  for (const program of programs) {
    if (text.split('\n').length + program.split('\n').length > lines) break
    text += `do local _ = function(...)\n${program}\nend end\n`
  }
  return text
}

const measure = `
const before = process.memoryUsage().heapUsed
const started = process.cpuUsage()
const tree = parse(source)
const { user, system } = process.cpuUsage(started)
globalThis.gc?.()
console.log(JSON.stringify({ ms: (user + system) / 1000, heapMb: (process.memoryUsage().heapUsed - before) / 2 ** 20, kept: tree !== undefined }))
`

const parsers = {
  luacap: `import { parse as own } from '${cache}parse.mjs'; const parse = text => own(text, 'bench')`,
  luaparse: `import luaparse from 'luaparse'; const parse = text => luaparse.parse(text, { luaVersion: '5.3', encodingMode: 'x-user-defined' })`,
}

function run(name, file) {
  const script = `${cache}bench-parse-${name}.mjs`
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs'\n${parsers[name]}\nconst source = readFileSync('${file}', 'latin1')\n${measure}`,
  )
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return JSON.parse(stdout)
}

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

await bundleScript(`${root}grammar/parse.ts`, `${cache}parse.mjs`)
for (const lines of [200, 20_000]) {
  const text = sample(lines)
  const file = `${cache}bench-${lines}.lua`
  writeFileSync(file, text, 'latin1')
  const results = { luacap: [], luaparse: [] }
  for (let round = 0; round < rounds; round++) for (const name of Object.keys(parsers)) results[name].push(run(name, file))
  const [ours, theirs] = Object.values(results).map(runs => ({ ms: median(runs.map(r => r.ms)), heapMb: median(runs.map(r => r.heapMb)) }))
  console.log(`${text.split('\n').length} lines`)
  console.log(`  luacap    ${ours.ms.toFixed(1)} ms  ${ours.heapMb.toFixed(0)} MB kept  ${(ours.ms / theirs.ms).toFixed(2)} × luaparse`)
  console.log(`  luaparse  ${theirs.ms.toFixed(1)} ms  ${theirs.heapMb.toFixed(0)} MB kept`)
}

// Runs test/lua under PUC's lua5.4, every chunk in a process of its own: npm run oracle
//
// Another build of PUC Lua: LUA=/path/to/lua npm run oracle. Leaves its count in .cache/oracle.json.

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { judge, readChunks, type Chunk, type Outcome } from '../test/chunks.ts'

const lua = process.env.LUA ?? 'lua5.4'

// Loads the chunk from standard input under its own name; the message of an error follows on standard error.
const driver = `
  local name = arg[1]
  local chunk, message = load(io.read('a'), name)
  local ok = chunk ~= nil
  if chunk then ok, message = xpcall(chunk, function(e) return e end) end
  if not ok then io.stderr:write(type(message) == 'string' and message or 'an error value: ' .. type(message)) end`

function run(chunk: Chunk): Outcome {
  const input = Buffer.from(chunk.source, 'latin1')
  const { stdout, stderr, error } = spawnSync(lua, ['-e', driver, '/dev/null', `@${chunk.chunkName}`], {
    input,
    encoding: 'latin1',
    timeout: 20_000,
  })
  if (isTimeout(error)) return { output: [], error: 'ran for more than 20 seconds' }
  if (error) throw new Error(`${lua} did not run: ${error.message}; on Debian: apt-get install lua5.4`)
  return judge(chunk, stdout, stderr === '' ? undefined : stderr)
}

function isTimeout(error: Error | undefined): boolean {
  return error !== undefined && 'code' in error && error.code === 'ETIMEDOUT'
}

let passed = 0
let failed = 0
for (const chunk of readChunks()) {
  const outcome = run(chunk)
  if (isDeepStrictEqual(outcome, chunk.expected)) passed++
  else {
    failed++
    console.error(`test/lua/${chunk.name}`)
    console.error('  expected', chunk.expected)
    console.error('  lua5.4  ', outcome)
  }
}

mkdirSync('.cache', { recursive: true })
writeFileSync('.cache/oracle.json', JSON.stringify({ passed, failed }))
console.log(`oracle: ${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

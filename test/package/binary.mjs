// The single executable, as a machine without Node has it: nothing in the environment, not even PATH, and a strange folder.
// npm run binary && npm run binary:test

import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../dist/luacap', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'luacap-binary-'))
const program = join(folder, 'tool')
copyFileSync(built, program)
process.on('exit', () => rmSync(folder, { recursive: true }))

const nothing = { cwd: folder, env: {}, encoding: 'utf8' }

function luacap(args, input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, { ...nothing, input })
  return { status, stdout, stderr }
}

const answerOf = (...args) => JSON.parse(luacap([...args, '--json']).stdout)

void test('it runs code, a file with a module beside it, and the standard input', () => {
  assert.deepEqual(answerOf('-e', 'print("hi") return 6 * 7, "é"').result, [42, 'é'])
  writeFileSync(join(folder, 'main.lua'), 'print(require("lib").name, ...)')
  writeFileSync(join(folder, 'lib.lua'), 'return { name = "lib" }')
  assert.deepEqual(luacap(['main.lua', '--', 'a']), { status: 0, stdout: 'lib\ta\n', stderr: '' })
  assert.equal(luacap(['-'], 'print(#"stdin")').stdout, '5\n')
})

void test('the prompt keeps what was said', () => assert.equal(luacap(['repl'], 'x = 2\nx * 21\n').stdout, '42\n'))

void test('errors have their place, and their exit codes', () => {
  const { status, stderr } = luacap(['-e', 'local t\nreturn t.x'])
  assert.equal(status, 1)
  assert.match(stderr, /attempt to index a nil value \(local 't'\)[^]*:2/)
  assert.equal(luacap(['--nonsense']).status, 2)
  assert.equal(luacap(['-e', 'capsule.list_tasks()']).status, 4)
})

void test('limits end scripts: time, memory, depth', () => {
  assert.equal(luacap(['-e', 'while true do end', '--cpu-limit', '0.2']).status, 5)
  assert.equal(luacap(['-e', 'local t = {} while true do t[#t + 1] = {} end', '--memory-limit', '32MB']).status, 5)
  assert.deepEqual(answerOf('-e', 'local function f(n) return n == 0 and 0 or 1 + f(n - 1) end return f(150000)').result, [150000])
})

void test('it reads and writes its sandbox', () => {
  const script = 'capsule.create_task { description = "x", due_on = "2030-01-01" } return #capsule.all(capsule.list_contacts)'
  const { success, result, integration_calls } = answerOf('--sandbox', '-e', script)
  assert.equal(success, true)
  assert.ok(result[0] > 100)
  assert.equal(integration_calls[0].http_status, 201)
})

void test('it serves its sandbox', async () => {
  const server = spawn(program, ['sandbox'], nothing)
  const text = await new Promise(resolve => {
    let all = ''
    server.stdout.on('data', piece => /export/.test((all += piece)) && resolve(all))
  })
  const [, url, token] = /CAPSULE_URL=(\S+) CAPSULE_ACCESS_TOKEN=(\S+)/.exec(text)
  const status = await new Promise(resolve =>
    get(`${url}/parties`, { headers: { authorization: `Bearer ${token}` } }, answer => resolve(answer.resume().statusCode)),
  )
  assert.equal(status, 200)
  server.kill('SIGINT')
  assert.equal(await new Promise(resolve => server.on('close', resolve)), 0)
})

void test('it has its documentation', () => {
  assert.match(luacap(['docs', 'capsule.list_contacts']).stdout, /^capsule\.list_contacts/)
  assert.match(luacap(['docs', 'search', 'limit']).stdout, /limits/)
  assert.match(luacap(['--help']).stdout, /Usage: luacap/)
  assert.match(luacap(['--version']).stdout, /^luacap \d+\.\d+\.\d+ \(Lua 5\.4, Node v\d+/)
})

/** In turns, so that what else the machine does hits both. */
function times(commands, rounds = 15) {
  const found = commands.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, [file, args]] of commands.entries()) {
      const start = performance.now()
      execFileSync(file, args, { ...nothing, stdio: 'ignore' })
      found[at].push(performance.now() - start)
    }
  }
  return found.map(each => each.sort((a, b) => a - b)[Math.floor(rounds / 4)])
}

void test('size and start-up', () => {
  const [node, binary] = times([
    [process.execPath, ['-e', '0']],
    [program, ['-e', 'return 1']],
  ])
  console.log(`${(statSync(program).size / 1024 / 1024).toFixed(1)} MB`)
  console.log(`node -e 0: ${node.toFixed(0)} ms; luacap -e 'return 1': ${binary.toFixed(0)} ms, ${(binary / node).toFixed(2)} x`)
})

// What helps to begin: doctor, init, types, docs, help, version.

import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { commands as names } from '../../src/cli/options.ts'
import { topics } from '../../src/cli/topics.ts'
import { exitCodes } from '../../src/cli/usage.ts'
import { createRig, type Rig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await createRig()
})
afterAll(() => rig.sandbox.close())

const config = (): string => join(rig.home, '.config/luacap')
const noAccount = { CAPSULE_ACCESS_TOKEN: '' }

describe('doctor', () => {
  test('a transcript', async () => {
    mkdirSync(config(), { recursive: true })
    const transcript = await rig.transcript([
      ['doctor'],
      ['doctor', '--online'],
      ['doctor', '--online', '--json'],
      { args: ['doctor'], env: noAccount },
      { args: ['doctor'], env: { NODE_TLS_REJECT_UNAUTHORIZED: '0', HTTPS_PROXY: 'http://proxy.example' } },
      { args: ['doctor', '--online'], env: { CAPSULE_ACCESS_TOKEN: 'nobody-knows-this-one' } },
      { args: ['doctor', '--online'], env: noAccount },
      ['doctor', 'capsule'],
    ])
    await expect(transcript.replace(/\(node:\d+\)/g, '(node:PID)')).toMatchFileSnapshot('golden/doctor.txt')
  })

  interface Check {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly fix: string | null
  }

  const failures = async (): Promise<Check[]> => {
    const { checks } = (await rig.json(['doctor'])) as { checks: Check[] }
    return checks.filter(({ status }) => status !== 'ok')
  }

  test('files that others can read, and the command that mends them, mend them', async () => {
    const file = join(config(), 'credentials.json')
    writeFileSync(file, '{}')
    chmodSync(file, 0o644)
    const [check] = await failures()
    expect(check).toMatchObject({ status: 'fail', fix: `chmod 600 ${file}` })
    spawnSync('sh', ['-c', check.fix ?? ''])
    expect(await failures()).toEqual([])
    rmSync(file)
  })

  test('a config that cannot be read', async () => {
    writeFileSync(join(config(), 'config.json'), '{ "permissions": { "wirte": "deny" } }')
    expect(await failures()).toMatchObject([{ name: 'config', status: 'fail' }])
    rmSync(join(config(), 'config.json'))
  })

  test('a rule about what is not there', async () => {
    writeFileSync(join(config(), 'config.json'), '{ "permissions": { "functions": { "capsule.create_tsk": "deny" } } }')
    const [check] = await failures()
    expect(check).toMatchObject({ status: 'warn', fix: 'luacap config unset permissions.functions.capsule.create_tsk' })
    expect((await rig.run((check.fix ?? '').split(' ').slice(1))).code).toBe(0)
    expect(await failures()).toEqual([])
  })
})

describe('init', () => {
  test('makes a folder whose script runs, and overwrites nothing', async () => {
    const folder = join(rig.home, 'new/folder')
    const files = ['.luarc.json', 'library/luacap.d.lua', 'hello.lua'].map(name => join(folder, name))
    expect(await rig.json(['init', folder])).toEqual({ success: true, folder, created: files, kept: [] })
    const { code, stdout } = await rig.run(['--sandbox', join(folder, 'hello.lua')])
    expect([code, stdout.split('\n').length > 2]).toEqual([0, true])
    expect((await rig.run(['check', join(folder, 'hello.lua')])).code).toBe(0)
    writeFileSync(files[2], 'mine')
    rmSync(files[0])
    expect(await rig.json(['init', folder])).toEqual({ success: true, folder, created: [files[0]], kept: [files[1], files[2]] })
    expect(readFileSync(files[2], 'utf8')).toBe('mine')
    expect(JSON.parse(readFileSync(files[0], 'utf8'))).toMatchObject({ 'workspace.library': ['library'] })
  })

  test('says where it could not write', async () => {
    writeFileSync(join(rig.home, 'plain'), '')
    const { code, stderr } = await rig.run(['init', 'plain'])
    expect([code, stderr.split('\n')[0]]).toEqual([2, "luacap: cannot write 'plain/.luarc.json': EEXIST"])
  })
})

test('types know the accounts', async () => {
  const env = { LUACAP_TOKEN_WORK: 'token-of-work' }
  const { stdout } = await rig.run(['types'], { env })
  expect(stdout).toMatch(/^---@meta/)
  expect(stdout).toContain('---@field work capsule')
  const out = join(rig.home, 'capsule.d.lua')
  expect(await rig.json(['types', '--out', out], { env })).toEqual({ success: true, file: out })
  expect(readFileSync(out, 'utf8')).toBe(stdout)
  expect(spawnSync('lua5.4', [out], { encoding: 'utf8' }).stderr).not.toContain('syntax')
})

// --- Docs, help, version --------------------------------------------------------------------------------------------

test('a transcript of docs', async () => {
  const transcript = await rig.transcript([
    ['docs', 'capsule.get_current_user'],
    ['docs', 'capsule.get_current_user', '--format', 'markdown'],
    ['docs', 'capsule.get_current_user', '--json'],
    ['docs', 'search', 'current', 'user'],
    ['docs', 'search', 'current', 'user', '--json'],
    ['docs', 'search', 'xyzzy'],
    ['docs', 'capsule.get_curent_user', '--json'],
    ['docs', '--format', 'html'],
  ])
  await expect(transcript).toMatchFileSnapshot('golden/docs.txt')
})

test('a transcript of help', async () => {
  const lines = [...commands.map(({ name }) => ['help', name]), ...[...topics.keys()].map(name => ['help', name])]
  const transcript = await rig.transcript([
    ['--help'],
    ...lines,
    ['help', 'exit-code'],
    ['config', '--help'],
    ['version'],
    ['version', '--json'],
    ['doctr', '--jsn'],
  ])
  await expect(transcript).toMatchFileSnapshot('golden/help.txt')
})

test('help on json names the keys that answers have', async () => {
  const { text } = topics.get('json') ?? { text: '' }
  const run = (await rig.json(['-e', 'return 1'])) as object
  const call = (await rig.json(['call', 'capsule.get_contact', '--id', '1', '--dry-run'])) as { meta: object }
  for (const key of [...Object.keys(run), ...Object.keys(call), ...Object.keys(call.meta)]) expect(text).toMatch(new RegExp(`\\b${key}\\b`))
})

test('help on exit codes names them all', () => {
  for (const [code, meaning] of Object.entries(exitCodes))
    expect(topics.get('exit-codes')?.text).toMatch(new RegExp(`^ +${code} +${meaning}$`, 'm'))
})

test('the quick reader knows every command', () => {
  expect([...names].filter(name => name !== '__complete').sort()).toEqual(commands.map(({ name }) => name).sort())
})

test('every command refuses an option that it does not have, also as JSON', async () => {
  for (const { name } of commands.filter(each => !['call', 'help', 'completion', 'sandbox', 'repl'].includes(each.name))) {
    const { code, stderr } = await rig.run([name, '--jsn'])
    expect([name, code, stderr]).toEqual([name, 2, "luacap: unknown option '--jsn', did you mean '--json'?\nTry 'luacap --help'.\n"])
    expect(await rig.json([name, '--jsn'])).toMatchObject({ success: false, error_detail: { code: 'usage' } })
  }
})

// What the guides show is true: every block of Lua runs, prints what it says it prints, and fails where it says it fails.
//
// `--> ` is the next line of output, `--> ...` at the end any more of it, `--! ` the error of a block marked `lua error`. In blocks of
// JavaScript, `// → ` is the next line of output.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'node:util'
import { runInThisContext } from 'node:vm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { guide } from '../../integrations/capsule/guide.ts'
import { capsule } from '../../integrations/capsule/index.ts'
import { options } from '../../src/cli/options.ts'
import * as luacap from '../../src/index.ts'
import { loadAccounts } from '../../src/kit/accounts.ts'
import { rulesOf } from '../../src/kit/config.ts'
import { codes } from '../../src/kit/error.ts'
import { type JsonObject, parseJson, printJson } from '../../src/kit/json.ts'
import { createPermissions } from '../../src/kit/permissions.ts'
import { guides } from '../../src/reference/guides.ts'

const now = new Date('2026-03-02T09:00:00Z')
const sandbox = await luacap.startSandbox({ now: () => now })

beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

interface Block {
  readonly name: string
  readonly source: string
  readonly fails: boolean
}

function blocksOf(page: string, text: string): Block[] {
  return [...text.matchAll(/^```lua( error)?\n([^]*?)^```$/gm)].map(([, error, source], i) => ({
    name: `${page}, block ${i + 1}`,
    source,
    fails: error !== undefined,
  }))
}

/** What stands behind a mark, line by line. */
const marked = (source: string, mark: string): string[] =>
  source.split('\n').flatMap(line => (line.includes(mark) ? [line.slice(line.indexOf(mark) + mark.length)] : []))

async function check({ source, fails }: Block): Promise<void> {
  const { output, error } = await luacap.evaluate(source, { sandbox, now, seed: 1 })
  const message = error?.replace(/^script\.lua:\d+: /, '') ?? null
  expect(message).toBe(fails ? marked(source, '--! ').join('\n') : null)
  const expected = marked(source, '--> ')
  const lines = output.split('\n').slice(0, -1)
  if (expected.at(-1) === '...') expect(lines.slice(0, expected.length - 1)).toEqual(expected.slice(0, -1))
  else expect(lines).toEqual(expected)
}

const guideTo = (wanted: string): string => guides.find(({ name }) => name === wanted)?.body ?? ''

const pages = [...guides.map(({ name, body = '' }) => ({ name, body })), { name: 'the guide to Capsule', body: guide }]

test.each(pages.flatMap(({ name, body }) => blocksOf(name, body)))('$name', check)

test('every guide has a block of Lua, but for the one that is about JavaScript', () => {
  const without = pages.filter(({ name, body }) => blocksOf(name, body).length === 0).map(({ name }) => name)
  expect(without).toEqual(['embedding'])
})

const programs = [...guideTo('embedding').matchAll(/^```js\n([^]*?)^```$/gm)]

test.each(programs.map(([, source], i) => ({ name: `embedding, block ${i + 1}`, source })))('$name', async ({ source }) => {
  const lines: string[] = []
  const code = source.replace(/^import (\{.*\}) from 'luacap'$/m, 'const $1 = luacap')
  const run = runInThisContext(`(async (luacap, console) => {${code}})`) as (library: unknown, console: unknown) => Promise<void>
  await run(luacap, { log: (...values: unknown[]) => lines.push(format(...values).trimEnd()) })
  expect(lines).toEqual(marked(source, '// → '))
  expect(lines).not.toEqual([])
})

test('guides.ts holds the files of guides/', () => {
  const folder = new URL('../../src/reference/guides/', import.meta.url)
  const files = readdirSync(folder).sort()
  expect(guides.map(({ name }) => `${name}.md`).sort()).toEqual(files)
  for (const { name, body = '' } of guides) expect(readFileSync(new URL(`${name}.md`, folder), 'utf8')).toContain(`\n${body}\n`.trimStart())
})

test('the overview names every other guide, in the order of the list', () => {
  const rows = [...(guides[0].body ?? '').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
  expect(['overview', ...rows]).toEqual(guides.map(({ name }) => name))
})

test('the guide to errors explains every code', () => {
  const errors = guideTo('errors')
  for (const [code, meaning] of Object.entries(codes)) expect(errors).toContain(`\n- \`${code}\`: ${meaning}.\n`)
})

const jsonIn = (page: string): JsonObject => parseJson(/^```json\n([^]*?)^```$/m.exec(page)?.[1] ?? '') as JsonObject

test('the configuration that the guide to permissions shows is one', () => {
  const { permissions } = jsonIn(guideTo('permissions'))
  const { policy } = createPermissions({ user: rulesOf(permissions) })
  expect(policy('capsule.create_task', 'write', 'default')).toBe('allow')
  expect(policy('capsule.update_contact', 'write', 'default')).toBe('ask')
  expect(policy('capsule.update_contact', 'write', 'production')).toBe('deny')
  expect(policy('capsule.delete_task', 'delete', 'staging')).toBe('allow')
  expect(policy('capsule.delete_task', 'delete', 'default')).toBe('deny')
})

test('the credentials that the guide to accounts shows make accounts', () => {
  const home = mkdtempSync(join(tmpdir(), 'luacap-guides-'))
  mkdirSync(join(home, 'luacap'), { mode: 0o700 })
  const text = printJson(jsonIn(guideTo('accounts'))).replaceAll('…', 'a-token-of-some-length')
  writeFileSync(join(home, 'luacap', 'credentials.json'), text, { mode: 0o600 })
  const env = {
    XDG_CONFIG_HOME: home,
    CAPSULE_ACCESS_TOKEN: 'another-token',
    LUACAP_TOKEN_WORK: 'a-third-token',
    CAPSULE_URL: 'http://127.0.0.1/api',
  }
  const accounts = loadAccounts({ env, integrations: [capsule] })
  rmSync(home, { recursive: true })
  expect(accounts.names('capsule').sort()).toEqual(['default', 'production', 'work'])
  expect(accounts.find('capsule', 'default').source).toBe('CAPSULE_ACCESS_TOKEN')
  expect(accounts.find('capsule', 'work').url).toBe('http://127.0.0.1/api')
})

// One of each row of the table in the guide to limits.
const exceeded: Readonly<Record<string, readonly [bound: number, script: string]>> = {
  cpuSeconds: [0.1, 'while true do end'],
  timeoutSeconds: [0.1, 'while true do end'],
  memoryBytes: [2 ** 23, 'local t = {} for i = 1, 1e8 do t[i] = {} end'],
  outputBytes: [100, 'for i = 1, 100 do print(i) end'],
  hostCalls: [2, 'for i = 1, 3 do capsule.get_current_user() end'],
  steps: [1000, 'for i = 1, 1e6 do end'],
  depth: [100, 'local function f() return 1 + f() end f()'],
}

test('the guide to limits names them all', () => {
  const rows = [...guideTo('limits').matchAll(/^\| .* \| `(\w+)` \|$/gm)].map(([, name]) => name)
  expect(rows.filter(name => name !== 'evaluate').sort()).toEqual(Object.keys(exceeded).sort())
})

test.each(Object.entries(exceeded))('%s bounds a run', async (name, [bound, script]) => {
  const { error, error_detail } = await luacap.evaluate(script, { sandbox, limits: { [name]: bound } })
  if (name === 'depth') expect(error).toBe('script.lua:1: stack overflow')
  else expect(error_detail?.code).toBe('limit')
})

test('options of the command line that guides name are there', () => {
  const known = new Set(options.map(({ name }) => `--${name}`))
  const named = guides.flatMap(({ body = '' }) => [...body.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([flag]) => flag))
  expect(named.filter(flag => !known.has(flag))).toEqual([])
  expect(named.length).toBeGreaterThan(5)
})

test('a page that a guide names is there', async () => {
  const reference = await luacap.documentation()
  for (const { body = '' } of guides) {
    for (const [, name] of body.matchAll(/(?:the|The) guides? `([a-z-]+)`/g)) expect(reference.read(name)).toMatch(/\S/)
    for (const [, name] of body.matchAll(/`docs\.read\("([^"]+)"\)`/g)) expect(reference.read(name)).toMatch(/\S/)
    for (const [, name] of body.matchAll(/`((?:capsule|json|regex|docs|parallel)\.\w+)`/g))
      if (name !== 'json.null') expect(reference.read(name)).toMatch(/\S/)
  }
})

// What the README says is so: its commands and programs run, its tables hold, its figures are those of the tests.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { exitCodes } from '../../src/cli/usage.ts'
import * as luacapModule from '../../src/index.ts'
import * as interpreter from '../../src/interpreter.ts'
import { readChunks } from '../chunks.ts'
import { readAttacks } from '../hostile/attacks.ts'
import { cases } from '../properties/path-laws.ts'
import { luacap } from './luacap.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, text]) => text)

// --- Commands -------------------------------------------------------------------------------------------------------

const lines = blocks('sh').flatMap(block =>
  block
    .trimEnd()
    .split('\n')
    .map(line => line.replace(/ +#.*/, '')),
)
const commands = lines.flatMap(line => /^npx luacap (.*)$/.exec(line)?.[1] ?? [])
/** These want an account, or somebody who types. */
const elsewhere = ['auth login', 'report.lua']

for (const command of commands.filter(each => !elsewhere.includes(each))) {
  test(`luacap ${command}`, async () => {
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain)
    const { code, stdout, stderr } = await luacap(words, { cwd: root })
    expect(code).toBe(command.includes('idd') ? 1 : 0)
    expect(stdout + stderr).not.toBe('')
  })
}

test('there are commands to try', () => expect(commands.length).toBeGreaterThan(6))

test('what npm is asked to run is there', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> }
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)
  expect(named).toContain('check')
  expect(named.filter(name => !(name in scripts))).toEqual([])
})

// --- Programs -------------------------------------------------------------------------------------------------------

for (const [i, source] of blocks('js').entries()) {
  test(`program ${i + 1}`, async () => {
    const printed: string[] = []
    const code = source.replace(/^import (\{.*\}) from '(.*)'$/m, "const $1 = modules['$2']")
    const run = runInThisContext(`(async (modules, console) => {${code}})`) as (modules: unknown, console: unknown) => Promise<void>
    await run({ luacap: luacapModule, 'luacap/lua': interpreter }, { log: (...values: unknown[]) => printed.push(format(...values)) })
    expect(printed).not.toEqual([])
    expect(printed).toEqual([...source.matchAll(/\/\/ → (.*)/g)].map(([, line]) => line))
  })
}

// --- Tables, figures, links -----------------------------------------------------------------------------------------

test('its exit codes are those of the command', () => {
  const rows = [...readme.matchAll(/^\| (\d+) \| (.*) \|$/gm)].map(([, code, meaning]) => [code, meaning])
  expect(Object.fromEntries(rows)).toEqual(exitCodes)
})

test('its folders are there', () => {
  const folders = [...readme.matchAll(/`([\w/.-]+\/)`/g)].map(([, folder]) => folder)
  expect(folders.length).toBeGreaterThan(8)
  expect(folders.filter(folder => !existsSync(root + folder))).toEqual([])
})

test('its links lead somewhere', () => {
  const links = [...readme.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link).filter(link => !link.startsWith('https://'))
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter(link => !existsSync(root + link))).toEqual([])
})

const figure = (pattern: RegExp): number => Number(pattern.exec(readme)?.[1])

test('its figures are those of the tests', () => {
  const poisons = readFileSync(`${root}test/hostile/poison.lua`, 'utf8').split(/^---\n/m)
  const examples = readdirSync(`${root}integrations/capsule/examples`).filter(file => file.endsWith('.lua'))
  expect(poisons.length).toBeGreaterThanOrEqual(figure(/(\d+) scripts that poison/))
  expect(figure(/(\d+) paths for/)).toBe(cases.length)
  expect(figure(/(\d+) of them hostile/)).toBe(cases.filter(({ verdict }) => verdict === 'reject').length)
  expect(readAttacks().length).toBeGreaterThan(figure(/More than (\d+) hostile scripts/))
  expect(readChunks().length).toBeGreaterThanOrEqual(figure(/(\d+) pieces of Lua/))
  expect(examples).toHaveLength(19)
})

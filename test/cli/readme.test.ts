// What the README says is so.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exitCodes } from '../../src/cli/usage.ts'
import { evaluate } from '../../src/index.ts'
import { luacap } from './luacap.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, text]) => text)

test('its script runs', async () => {
  const { error, result } = await evaluate(blocks('lua')[0], { sandbox: true })
  expect(error).toBeNull()
  const [late] = result as [unknown[]]
  expect(late.length).toBeGreaterThan(0)
})

test('its exit codes are those of the command', () => {
  const rows = [...readme.matchAll(/^\| (\d+) \| (.*) \|$/gm)].map(([, code, meaning]) => [code, meaning])
  expect(Object.fromEntries(rows)).toEqual(exitCodes)
})

const commands = blocks('sh').flatMap(block => [...block.matchAll(/^npx luacap (.*?)(?: +#.*)?$/gm)].map(([, rest]) => rest))

for (const command of commands.filter(each => !each.startsWith('report.lua'))) {
  test(`luacap ${command}`, async () => {
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain)
    const { code, stdout, stderr } = await luacap(words, { cwd: new URL('../..', import.meta.url).pathname })
    expect(code).toBe(command.includes('idd') ? 1 : 0)
    expect(stdout + stderr).not.toBe('')
  })
}

test('there are commands to try', () => expect(commands.length).toBeGreaterThan(4))

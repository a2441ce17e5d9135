// Each script of the cookbook says at its top how it is run. NAME.expected is the transcript of these runs on the sandbox, each with
// fresh data, on a fixed day. `npx vitest run test/docs -u` writes the transcripts anew.
//
// A script with a NAME.json beside it is tested elsewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type EvaluateResult, evaluate, startSandbox } from '../../src/index.ts'

const folder = fileURLToPath(new URL('../../integrations/capsule/examples/', import.meta.url))
const now = new Date('2026-03-02T09:00:00Z')
const sandbox = await startSandbox({ now: () => now })

beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

const scripts = readdirSync(folder).filter(file => file.endsWith('.lua') && !existsSync(folder + file.replace('.lua', '.json')))

const read = (file: string): string => readFileSync(folder + file, 'utf8')

/** The command lines in the comment that a script begins with; what follows two spaces explains them. */
function commandsOf(file: string): string[] {
  const [comment] = /^(?:--.*\n)+/.exec(read(file)) ?? ['']
  return [...comment.matchAll(/^-- {3}(luacap .*?)(?: {2,}.*)?$/gm)].map(([, command]) => command)
}

/** What comes after `--`: words, or texts in quotes. What only a shell knows how to do is left out. */
function argumentsOf(command: string): string[] {
  const [, given = ''] = /^luacap \S+\.lua(?: -- (.*?))?(?: > \S+)?$/.exec(command) ?? []
  return [...given.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word)
}

async function run(file: string, args: readonly string[]): Promise<EvaluateResult> {
  const result = await evaluate(read(file), { sandbox, now, args, chunkName: file })
  expect(result.error).toBeNull()
  return result
}

const writesOf = ({ integration_calls: calls }: EvaluateResult) => calls.filter(({ effect }) => effect !== 'read')

async function transcriptOf(file: string, command: string): Promise<string> {
  sandbox.reset()
  const result = await run(file, argumentsOf(command))
  const writes = writesOf(result).length
  return `$ ${command}\n${result.output}# ${result.integration_calls.length} calls, ${writes === 0 ? 'no' : writes} writes\n`
}

for (const file of scripts) {
  test(file, async () => {
    const runnable = commandsOf(file).filter(command => !command.includes('$('))
    expect(runnable).not.toEqual([])
    const transcripts: string[] = []
    for (const command of runnable) transcripts.push(await transcriptOf(file, command))
    await expect(transcripts.join('\n')).toMatchFileSnapshot(`${folder}${file.replace('.lua', '.expected')}`)
  })
}

test('there are at least fifteen, and no transcript without a script', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(15)
  const transcripts = readdirSync(folder).filter(name => name.endsWith('.expected'))
  expect(transcripts.map(name => name.replace('.expected', '.lua'))).toEqual(scripts)
})

describe('a script that can be told to apply writes nothing before', () => {
  const careful = scripts.filter(file => commandsOf(file).some(command => argumentsOf(command).includes('apply')))
  test.each(careful)('%s', async file => {
    for (const command of commandsOf(file).filter(each => !each.includes('apply'))) {
      expect(writesOf(await run(file, argumentsOf(command)))).toEqual([])
    }
  })
})

describe('what has been applied is not done a second time', () => {
  for (const [file, ...args] of [
    ['new-business.lua', 'apply'],
    ['import-contacts.lua', 'apply'],
    ['stale-opportunities.lua', 'apply'],
    ['tag-by-city.lua', 'Leeds', 'Tour', 'apply'],
    ['merge-tags.lua', 'apply'],
    ['close-lost.lua', '30', 'apply'],
    ['follow-up-won.lua', '30', 'apply'],
  ]) {
    test(file, async () => {
      expect(writesOf(await run(file, args))).not.toEqual([])
      expect(writesOf(await run(file, args))).toEqual([])
    })
  }
})

describe('the import reads CSV', () => {
  const header = 'email,firstName,lastName,jobTitle,organisation'
  for (const [what, rows, line] of [
    [
      'quotes, commas and line ends in a field',
      'a@b.example,"Ann ""Bee""","Dee, Jr","Head of\nMetals",',
      'row 1: create Ann "Bee" Dee, Jr <a@b.example>',
    ],
    ['line ends of other systems', 'a@b.example,Ann,Dee,,\r\nc@d.example,Cy,Fox,,\r', 'row 2: create Cy Fox <c@d.example>'],
    ['a last line without an end', 'a@b.example,Ann,Dee,,Firm', 'row 1: create Ann Dee <a@b.example>'],
  ]) {
    test(what, async () => {
      const end = rows.includes('\r') ? '\r\n' : '\n'
      const { output } = await run('import-contacts.lua', ['show', header + end + rows])
      expect(output.split('\n')).toContain(line)
    })
  }
  for (const [what, row] of [
    ['a quote is not closed', 'a@b.example,"Ann,Dee,,'],
    ['text behind a closing quote', 'a@b.example,"Ann"x,Dee,,'],
  ]) {
    test(what, async () => {
      const { error } = await evaluate(read('import-contacts.lua'), { sandbox, args: ['show', `${header}\n${row}\n`] })
      expect(error).toBe(`row 2: ${what}`)
    })
  }
})

test('a task whose creation was never answered is found, not created again', async () => {
  sandbox.fault({ kind: 'reset-after-execute', match: { method: 'POST', path: '/tasks' }, times: 1 })
  const { output } = await run('safe-writes.lua', [])
  expect(output).toContain('attempt 1: created, though no answer came\nattempt 2: was there\n')
  expect(sandbox.requests.filter(({ method, path }) => method === 'POST' && path === '/tasks')).toHaveLength(1)
})

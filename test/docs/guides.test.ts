// What the guides show is true: every block of Lua runs, prints what it says it prints, and fails where it says it fails.
//
// `--> ` is the next line of output, `--> ...` at the end any more of it, `--! ` the error of a block marked `lua error`. In blocks of
// JavaScript, `// → ` is the next line of output.

import { readdirSync, readFileSync } from 'node:fs'
import { format } from 'node:util'
import { runInThisContext } from 'node:vm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { guide } from '../../integrations/capsule/guide.ts'
import * as luacap from '../../src/index.ts'
import { codes } from '../../src/kit/error.ts'
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

const pages = [...guides.map(({ name, body = '' }) => ({ name, body })), { name: 'the guide to Capsule', body: guide }]

test.each(pages.flatMap(({ name, body }) => blocksOf(name, body)))('$name', check)

test('every guide has a block of Lua, but for the one that is about JavaScript', () => {
  const without = pages.filter(({ name, body }) => blocksOf(name, body).length === 0).map(({ name }) => name)
  expect(without).toEqual(['embedding'])
})

const programs = [...(guides.find(({ name }) => name === 'embedding')?.body ?? '').matchAll(/^```js\n([^]*?)^```$/gm)]

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
  const errors = guides.find(({ name }) => name === 'errors')?.body
  for (const [code, meaning] of Object.entries(codes)) expect(errors).toContain(`\n- \`${code}\`: ${meaning}.\n`)
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

// A plain run loads neither the library for command lines nor the one for HTTP.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { program } from './luacap.ts'

const textOf = (chunk: string): string => readFileSync(join(dirname(program), chunk), 'utf8')

/** The bundled files that are loaded together with one. */
function loadedWith(chunk: string, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk)) return seen
  seen.add(chunk)
  for (const [, next] of textOf(chunk).matchAll(/(?:^|;)(?:import|export)[^;'"(]*["']\.\/([^"']+\.js)["']/gm)) loadedWith(next, seen)
  return seen
}

/** Those that are loaded when they are asked for. */
const askedFor = (chunks: Iterable<string>): string[] =>
  [...chunks].flatMap(chunk => [...textOf(chunk).matchAll(/import\(["']\.\/([^"']+\.js)["']\)/g)].map(([, next]) => next))

const start = loadedWith('cli.js')
const later = askedFor(start)
const world = later.filter(chunk => /^(?:kit|capsule)-/.test(chunk))

test('a run loads what talks to Capsule', () => expect(world).toHaveLength(2))

for (const chunk of ['cli.js', ...world]) {
  test(`${chunk.replace(/-.*/, '')} comes without yargs and undici`, () => {
    for (const file of loadedWith(chunk)) {
      expect(file).not.toMatch(/yargs|undici|sandbox|command/)
      expect(textOf(file)).not.toMatch(/node_modules\/(?:yargs|undici)\//)
    }
  })
}

test('yargs and undici are there when they are asked for', () => {
  const everything = [...later, ...world.flatMap(chunk => askedFor(loadedWith(chunk)))]
  expect(everything.some(chunk => chunk.startsWith('undici-'))).toBe(true)
  expect(everything.some(chunk => chunk.startsWith('command-'))).toBe(true)
})

// Programs damaged in small ways: we accept what PUC accepts, and reject the rest in its words. mutations.json holds PUC's
// answers (.build/mutations.mjs asks for them).

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'

type Mutation = [file: string, at: number, length: number, text: string, message: string | null]

const mutations = JSON.parse(readFileSync(new URL('mutations.json', import.meta.url), 'utf8')) as Mutation[]
const files = [...new Set(mutations.map(([file]) => file))]

function answer(source: string): string | null {
  try {
    parse(source, 'x')
    return null
  } catch (error) {
    return (error as Error).message
  }
}

test('there are enough of them to mean something', () => {
  expect(mutations.length).toBeGreaterThan(300)
  expect(mutations.filter(mutation => mutation[4] === null).length).toBeGreaterThan(20)
})

for (const file of files) {
  test(`every mutation of ${file} is answered as PUC does`, () => {
    const source = readFileSync(new URL(`corpus/${file}`, import.meta.url), 'latin1').replace(/^#.*/, '')
    const ours = mutations.filter(([of]) => of === file)
    const answers = ours.map(([, at, length, text]) => answer(source.slice(0, at) + text + source.slice(at + length)))
    expect(answers).toEqual(ours.map(([, , , , message]) => message))
  })
}

// The README's picture shows what a run of its script answers. `npm run picture` draws it anew.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')

const drawing = read('.github/big-deals.svg')

test('it is what a run gives today', async () => {
  const { picture } = (await import(new URL('.build/picture.mjs', root).href)) as { picture: () => Promise<string> }
  expect(await picture()).toBe(drawing)
})

test('it holds the whole script', () => {
  const text = [...drawing.matchAll(/<text class="text"[^>]*>(.*)<\/text>/g)].map(([, row]) => row.replace(/<[^>]*>/g, ''))
  const plain = text.map(row => row.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
  const script = read('integrations/capsule/examples/big-deals.lua').split('\n')
  expect(
    plain.slice(
      0,
      plain.findIndex(row => row.startsWith('$ ')),
    ),
  ).toEqual(script.filter(line => line !== ''))
})

test('it is small, whole in itself, and shown by the README', () => {
  expect(drawing.length).toBeLessThan(20_000)
  expect(drawing).not.toMatch(/<script|<image|<foreignObject|@import|url\((?!#)|href/)
  expect(read('README.md')).toContain('](.github/big-deals.svg)')
})

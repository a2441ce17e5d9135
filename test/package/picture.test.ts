// The README's picture shows what a run of its script answers. `npm run picture` draws it anew.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')

const drawing = read('.github/big-deals.svg')

interface Row {
  readonly x: number
  readonly y: number
  readonly text: string
}

const rows: Row[] = [...drawing.matchAll(/<text class="text" x="(\d+)" y="([\d.]+)"[^>]*>(.*)<\/text>/g)].map(([, x, y, marked]) => {
  const text = marked
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  return { x: Number(x), y: Number(y), text }
})

test('it is what a run gives today', async () => {
  const { picture } = (await import(new URL('.build/picture.mjs', root).href)) as { picture: () => Promise<string> }
  expect(await picture()).toBe(drawing)
})

test('it holds the whole script', () => {
  const script = read('integrations/capsule/examples/big-deals.lua').split('\n')
  const shown = rows.slice(
    0,
    rows.findIndex(({ text }) => text.startsWith('$ ')),
  )
  expect(shown.map(({ text }) => text)).toEqual(script.filter(line => line !== ''))
})

test('no line runs into another, or over the edge', () => {
  const [, width] = /viewBox="0 0 (\d+) /.exec(drawing) ?? []
  const end = ({ x, text }: Row): number => x + text.length * 13 * 0.61 // the widest of common monospaced fonts
  for (const row of rows) {
    const next = rows.filter(({ x, y }) => y === row.y && x > row.x).map(({ x }) => x)
    expect(end(row), row.text).toBeLessThan(Math.min(...next, Number(width)))
  }
})

test('it is small, whole in itself, and shown by the README', () => {
  expect(drawing.length).toBeLessThan(20_000)
  expect(drawing).not.toMatch(/<script|<image|<foreignObject|@import|url\((?!#)|href/)
  expect(read('README.md')).toContain('](.github/big-deals.svg)')
})

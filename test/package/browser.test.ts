// The interpreter bundled for a browser, in a world that has what browsers have and nothing of Node.

import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { browserBundle, expected, program } from './browser.ts'

test('it runs where there is nothing of Node', async () => {
  const world = createContext({ TextDecoder })
  runInContext(await browserBundle(), world)
  expect(runInContext('typeof process + typeof require + typeof Buffer', world)).toBe('undefinedundefinedundefined')
  expect(await runInContext(program, world)).toBe(expected)
})

test('it is no larger than a page can bear', async () => {
  expect((await browserBundle()).length).toBeLessThan(700_000)
})

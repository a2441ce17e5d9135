// `compile`: the syntax is looked at ahead of time, and the chunk travels as plain data.

import { expect, test } from 'vitest'
import { compile, evaluate, LuaSyntaxError } from '../../src/index.ts'

function problemOf(source: string): LuaSyntaxError {
  try {
    compile(source, { chunkName: 'job.lua' })
  } catch (error) {
    if (error instanceof LuaSyntaxError) return error
    throw error
  }
  throw new Error('it is Lua')
}

test('a chunk runs, as often as it is wanted', async () => {
  const chunk = compile('return ..., "é"', { chunkName: 'job.lua' })
  for (const args of [[1], [2]]) expect((await evaluate(chunk, { args })).result).toEqual([args[0], 'é'])
})

test('a chunk survives JSON and a structured clone', async () => {
  const chunk = compile('#!/usr/bin/luacap\nerror("x")', { chunkName: 'job.lua' })
  for (const copy of [JSON.parse(JSON.stringify(chunk)) as typeof chunk, structuredClone(chunk)]) {
    expect((await evaluate(copy)).error).toBe('job.lua:2: x')
  }
  expect((await evaluate(chunk, { chunkName: 'other.lua' })).error).toBe('other.lua:2: x')
})

test('what is no Lua says where, near what, and whether more would help', () => {
  expect(problemOf('if x != 1 then end')).toMatchObject({
    message: "job.lua:1: 'then' expected near '!'",
    line: 1,
    column: 6,
    near: "'!'",
    incomplete: false,
    hint: expect.stringContaining('~='),
  })
  expect(problemOf('for i = 1, 2 do')).toMatchObject({ near: '<eof>', incomplete: true })
})

test('what only the resolver sees is found as well', () => {
  expect(problemOf('goto nowhere').message).toContain("no visible label 'nowhere'")
  expect(problemOf('local x <const> = 1 x = 2').message).toContain("attempt to assign to const variable 'x'")
  expect(problemOf('break').line).toBe(1)
})

// Habits of other languages: the message is Lua's, the hint says what to write.

import { expect, test } from 'vitest'
import { type LuaSyntaxError, parse } from '../../grammar/parse.ts'

function hint(source: string): string | undefined {
  try {
    parse(source, 'x')
  } catch (error) {
    return (error as LuaSyntaxError).hint
  }
  throw new Error(`this parses: ${source}`)
}

const habits: [source: string, hint: string][] = [
  ['if a != b then end', "Lua writes 'not equal' as ~="],
  ['if a !== b then end', "Lua writes 'not equal' as ~="],
  ['if !a then end', "Lua writes 'not' as a word: not x"],
  ['if a === b then end', "Lua writes 'equal' as =="],
  ['if a = b then end', "Lua writes 'equal' as =="],
  ['while a = b do end', "Lua writes 'equal' as =="],
  ['if a && b then end', "Lua writes 'and' as a word: a and b"],
  ['if a || b then end', "Lua writes 'or' as a word: a or b"],
  ['x += 1', 'Lua has no assignment with an operator: write x = x + 1'],
  ['t.x[1] -= 1', 'Lua has no assignment with an operator: write x = x + 1'],
  ['s ..= "a"', 'Lua has no assignment with an operator: write x = x + 1'],
  ['x //= 2', 'Lua has no assignment with an operator: write x = x + 1'],
  ['f(x += 1)', 'Lua has no assignment with an operator: write x = x + 1'],
  ['a = b = c', 'Lua assigns once per statement'],
  ['x++', 'Lua has no ++: write x = x + 1'],
  ['++x', 'Lua has no ++: write x = x + 1'],
  ['while x do\n  x--\nend', 'Lua has no --, which begins a comment: write x = x - 1'],
  ['// a comment', "Lua's comments begin with --"],
  ['f() // a comment', "Lua's comments begin with --"],
  ['x = 1 // a comment', "Lua's comments begin with --; // divides"],
  ['/* a comment */', "Lua's comments are --[[ … ]], or -- up to the end of the line"],
  ['x = 1\n# a comment', "Lua's comments begin with --"],
  ['x = `a`', 'Lua writes strings as "…", \'…\' or [[…]]'],
  ['x = a ? b : c', "Lua writes 'a when c holds, else b' as c and a or b"],
  ['x = a ?? b', "Lua writes 'a, or b when a is nil' as a or b"],
  ['map(x => x + 1)', 'Lua writes functions as function(x) … end'],
  ['while true do\n  continue\nend', 'Lua has no continue: write goto continue, and ::continue:: before the end of the loop'],
  ['while true do if x then continue end end', 'Lua has no continue: write goto continue, and ::continue:: before the end of the loop'],
  ['while true do continue; end', 'Lua has no continue: write goto continue, and ::continue:: before the end of the loop'],
  ['if a then elif b then end', 'Lua writes elseif'],
  ['if a then elsif b then end', 'Lua writes elseif'],
  ['if a then x() else if b then y() end', "each 'else if' needs an 'end' of its own: write elseif"],
  ['f(null x)', "Lua's null is nil"],
  ['let x = 1', 'Lua declares variables with local'],
  ['def f(x) end', 'Lua writes function'],
  ['throw x', 'Lua raises errors with error(…)'],
  ['x = {a: 1}', 'Lua writes table keys with =: {name = 1, ["any text"] = 2}'],
  ['x = {"a": 1}', 'Lua writes table keys with =: {name = 1, ["any text"] = 2}'],
  ['x = ["a"]', 'Lua writes lists as {1, 2, 3}'],
  ['print("a" . "b")', 'Lua joins strings with ..'],
  ['for (i = 0; i < 3; i++) {', 'Lua counts with: for i = 1, 10 do … end'],
  ['function f() { return 1 }', 'Lua has no braces around blocks: they run up to end'],
  ['if x then y() }', 'Lua has no braces around blocks: they run up to end'],
  ['do return\nx = 1 end', 'return must be the last statement of its block'],
]

for (const [source, expected] of habits) test(`${JSON.stringify(source)}: ${expected}`, () => expect(hint(source)).toBe(expected))

for (const source of [
  'local = 1',
  'x = "http://a" y z',
  'x = 1 -- see http://a\nx y',
  'f(a b)',
  'x = "a && b" "c" d',
  'if x then else if y then end end end',
]) {
  test(`nothing is guessed about ${JSON.stringify(source)}`, () => expect(hint(source)).toBeUndefined())
}

test('what other languages reserve is a name in Lua', () => {
  expect(() => parse('local null, continue, let = 1; continue = null; let(var)', 'x')).not.toThrow()
})

// What a check says of scripts: where, how bad, and what to do instead.

import { expect, test } from 'vitest'
import { checkScript } from '../../src/cli/check/script.ts'
import { scriptCatalog } from '../../src/index.ts'

const token = 'a-token-of-nobody'
const catalog = await scriptCatalog({ accounts: { default: { token }, work: { token } } })

function problemsOf(code: string): string[] {
  const { problems } = checkScript(code, { chunkName: 'script.lua', catalog })
  return problems.map(({ severity, line, column, endColumn, message, hint }) =>
    [`${line}:${column}-${endColumn} ${severity}: ${message}`, ...(hint === undefined ? [] : [hint])].join(' | '),
  )
}

for (const [code, ...problems] of [
  // Syntax, and what the grammar does not see
  ['local x = = 1', "1:11-12 error: unexpected symbol near '='"],
  ['if a != b then end', "1:6-7 error: 'then' expected near '!' | Lua writes 'not equal' as ~="],
  ['goto done', "1:10-11 error: no visible label 'done' for <goto> at line 1"],
  ['local x <const> = 1 x = 2', "1:21-22 error: attempt to assign to const variable 'x'"],
  ['break', '1:6-7 error: break outside loop at line 1'],

  // Functions of the integration
  ['capsule.list_contact {}', "1:9-21 error: unknown function 'capsule.list_contact' | did you mean 'list_contacts'?"],
  [
    'app.integrations.capsule.work.list_contact {}',
    "1:31-43 error: unknown function 'capsule.work.list_contact' | did you mean 'list_contacts'?",
  ],
  [
    'local c = app.integrations.capsule local w = c.work\nw.list_task()',
    "2:3-12 error: unknown function 'capsule.work.list_task' | did you mean 'list_tasks' or 'list_tags'?",
  ],
  ['crm = capsule crm.list_task()', "1:19-28 error: unknown function 'capsule.list_task' | did you mean 'list_tasks' or 'list_tags'?"],
  ['print(pcall(capsule.list_task))', "1:21-30 error: unknown function 'capsule.list_task' | did you mean 'list_tasks' or 'list_tags'?"],
  ['app.integration.capsule.list_tasks()', "1:5-16 error: unknown name 'app.integration' | did you mean 'integrations'?"],
  ['app.integrations.capsul.list_tasks()', "1:18-24 error: unknown integration 'app.integrations.capsul' | did you mean 'capsule'?"],
  ['capsule.wrok.list_tasks()', "1:9-13 error: unknown account 'capsule.wrok' | did you mean 'work'?"],
  ['capsule.paris.list_tasks()', "1:9-14 error: unknown account 'capsule.paris' | known accounts: 'default', 'work'"],
  ['capsule.work {}', "1:9-13 error: 'capsule.work' is a table of functions, not a function"],
  ['capsule:list_tasks()', "1:1-8 error: 'capsule:list_tasks' is called with ':'; write capsule.list_tasks(...), with a '.'"],
  ['capsule.list_tasks = print', "1:9-19 error: 'capsule.list_tasks' cannot be set: 'capsule' is read-only"],
  [
    'capsule.each(capsule.get_contact, { id = 1 })',
    "1:22-33 error: 'capsule.get_contact' answers no list, so 'capsule.each' cannot go over it",
  ],
  [
    'capsule.all(capsule.list_tasks())',
    "1:31-32 error: 'capsule.all' takes the function itself, not what it answers | write capsule.all(capsule.list_contacts, { ... })",
  ],

  // Functions of the libraries
  ['string.repp("x")', "1:8-12 error: unknown function 'string.repp' | did you mean 'rep'?"],
  ['("x"):repp(2)', "1:7-11 error: unknown function 'string.repp' | did you mean 'rep'?"],
  ['local j = json print(j.encod {})', "1:24-29 error: unknown function 'json.encod' | did you mean 'encode'?"],
  ['local j = require "json" print(j.encod {})', "1:34-39 error: unknown function 'json.encod' | did you mean 'encode'?"],
  ['docs.reed "errors"', "1:6-10 error: unknown function 'docs.reed' | did you mean 'read'?"],
  ['local f = string.repp print(f)', "1:18-22 warning: unknown function 'string.repp' | did you mean 'rep'?"],
  ['type(1, 2)', "1:9-10 warning: 'type' takes 1 argument, 2 are given"],
  ['print(pcall(string.rep))', "1:20-23 warning: bad argument #1 to 'rep' (string expected, got no value)"],

  // Variables
  ['prnt("x")', "1:1-5 warning: undefined global 'prnt' | did you mean 'print'?"],
  ['local contacts = {} print(#contcts, contacts)', "1:28-35 warning: undefined global 'contcts' | did you mean 'contacts'?"],
  [
    'do local total = 1 print(total) end print(total)',
    "1:43-48 warning: undefined global 'total' | the local 'total' of line 1 does not reach here",
  ],
  ['local function f() end', "1:16-17 warning: local 'f' is never used"],
  ['local a, b = 1, 2 print(a)', "1:10-11 warning: local 'b' is never used"],
  ['local a = 1 a = 2', "1:7-8 warning: local 'a' is never used"],
  [
    'local function f() total = 1 end f()',
    "1:20-25 warning: 'total' becomes a global inside a function | write local total = ..., or set it outside of the function first",
  ],

  // Flow
  ['while true do break print(1) end', '1:21-26 warning: no run comes here, behind the break of line 1'],
  ['do return end\nprint(1)', '2:1-6 warning: no run comes here, behind the block of line 1'],
  [
    'for _ = 1, 2 do if x then break else goto on end print(1) ::on:: end x = 1',
    "1:50-55 warning: no run comes here, behind the 'if' of line 1",
  ],
] as const) {
  test(`${code.replace('\n', ' ')}: ${problems[0]}`, () => expect(problemsOf(code)).toEqual(problems))
}

for (const code of [
  'local ok, err = pcall(error, "x") print(err)',
  'local _unused = 1',
  'local f <close> = setmetatable({}, { __close = print })',
  'print(setting ~= nil and 1, not other, third == nil)',
  'if DEBUG then print(1) end',
  'local unpack = table.unpack or unpack print(unpack {})',
  'total = 0 function add() total = total + 1 end add()',
  'function string.trim(s) return s end print(string.trim("x"), ("x"):trim())',
  'local s = getmetatable("").__index s.trim = print print(("x"):trim())',
  'for k, v in pairs(string) do print(k) end',
  'setmetatable(_G, { __index = print }) print(undefined)',
  'local _ENV = { print = print } print(undefined)',
  'local capsule = { list = print } capsule.list(1) capsule:list()',
  'local t = {} function t.f(capsule) capsule.anything {} end t.f()',
  'print(arg, args, _VERSION, _G.print)',
  'goto over ::over:: print(1)',
  'while true do if x() then break end print(1) end function x() end',
  'local x, y = capsule.get_contact(1).party, 2 print(x, y)',
  'print(capsule.default.list_tasks(), #capsule.all(capsule.list_tasks))',
]) {
  test(`nothing to say: ${code}`, () => expect(problemsOf(code)).toEqual([]))
}

test('where no account is set up, any name may be one', async () => {
  const nobody = await scriptCatalog()
  const check = (code: string) => checkScript(code, { chunkName: 'script.lua', catalog: nobody }).problems.map(({ message }) => message)
  expect(check('capsule.acme.list_tasks()')).toEqual([])
  expect(check('local acme = capsule.acme acme.list_task()')).toEqual(["unknown function 'capsule.acme.list_task'"])
  expect(check('capsule.list_tsks()')).toEqual(["unknown function 'capsule.list_tsks'"])
})

test('the nearest name stands apart, for programs', () => {
  const { problems } = checkScript('capsule.list_contact()', { chunkName: 'script.lua', catalog })
  expect(problems).toMatchObject([{ code: 'unknown_function', suggestion: 'list_contacts' }])
})

test('a chain of ten thousand operators and calls is no burden', () => {
  const long = `local x = ${'1 + '.repeat(10_000)}1 print(x${'.y'.repeat(10_000)}) f${'()'.repeat(10_000)}`
  expect(problemsOf(long)).toEqual([expect.stringContaining("undefined global 'f'")])
})

// What it costs to cross between JavaScript and Lua: npm run bench:border
//
// In process: a table of ten fields goes in and comes out through a host function, and a list of 100 records comes out, copied and
// checked as for any function that a program gives. Over the thread: the same by a function of the host that the script calls while it
// runs in its engine thread. Medians of rounds of many calls, after one to warm up; wasmoon, with its default proxies, does the
// in-process part too.

import { LuaFactory } from 'wasmoon'
import { luaOf } from '../../src/isolate/convert.ts'
import { directFunction } from '../../src/isolate/direct.ts'
import { evaluate } from '../../src/index.ts'
import { State, toText } from '../../src/lua/index.ts'
import { createBase } from '../../stdlib/base.ts'

const small = {
  id: 1,
  name: 'Ada',
  email: 'ada@example.test',
  city: 'London',
  active: true,
  score: 1.5,
  tags: ['a', 'b'],
  owner: { id: 2, name: 'Bo' },
  team: null,
  n: 7,
}
const records = Array.from({ length: 100 }, (_, i) => ({ ...small, id: i, name: `Person ${i}` }))
const host = (given: unknown): object => ({ ...(given as object), n: 8 })
const list = (): unknown => records

const TURNS = 10_000
const READ_SMALL = 'local sum = 0 for i = 1, turns do local t = host(given) sum = sum + t.id + t.n + #t.name end return sum'
const READ_RECORDS =
  'local sum = 0 for i = 1, turns do for _, r in ipairs(list()) do sum = sum + r.id + #r.name + r.owner.id end end return sum'

function ours(source: string, turns: number): number {
  const state = new State({ libraries: [createBase({ show: toText })] })
  const { globals } = state
  globals.set('turns', turns)
  globals.set('given', luaOf(small))
  globals.set('host', directFunction(host, 'host'))
  globals.set('list', directFunction(list, 'list'))
  const chunk = state.load(source, '=border')
  const started = performance.now()
  state.runSync(chunk)
  return ((performance.now() - started) * 1000) / turns
}

async function wasmoon(source: string, turns: number): Promise<number> {
  const lua = await new LuaFactory().createEngine()
  // A null in a record breaks its proxies, so it gets none.
  const { team: _, ...plain } = small
  lua.global.set('turns', turns)
  lua.global.set('given', plain)
  lua.global.set('host', (t: object) => ({ ...t, n: 8 }))
  lua.global.set('list', () => records.map(({ team: _team, ...record }) => record))
  // Its lists are proxies that ipairs does not know.
  const adapted = source.replace('for _, r in ipairs(list()) do', 'local l = list() for i = 1, #l do local r = l[i]')
  const started = performance.now()
  await lua.doString(adapted)
  const took = ((performance.now() - started) * 1000) / turns
  lua.global.close()
  return took
}

async function thread(call: string, turns: number): Promise<number> {
  const source = `${call} local t = clock() for _ = 1, ${turns} do ${call} end return (clock() - t) / ${turns}`
  const clock = (): number => performance.now() * 1000
  const { result, error } = await evaluate(source, {
    chunkName: 'border',
    globals: { clock, list, host, given: small },
  })
  if (result === null) throw new Error(String(error))
  return Number(result[0])
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

async function rounds(measure: () => number | Promise<number>): Promise<number> {
  const found: number[] = []
  await measure()
  for (let i = 0; i < 5; i++) found.push(await measure())
  return median(found)
}

console.log('µs for each call                luacap   wasmoon')
const row = (name: string, a: number, b?: number): void =>
  console.log(`${name.padEnd(30)} ${a.toFixed(1).padStart(7)} ${b === undefined ? '' : b.toFixed(1).padStart(9)}`)
row('10 fields in and out', await rounds(() => ours(READ_SMALL, TURNS)), await rounds(() => wasmoon(READ_SMALL, TURNS / 20)))
row('100 records out, all read', await rounds(() => ours(READ_RECORDS, TURNS / 10)), await rounds(() => wasmoon(READ_RECORDS, TURNS / 200)))
row('over the thread, 10 fields', await rounds(() => thread('host(given)', TURNS / 5)))
row('over the thread, 100 records', await rounds(() => thread('list()', TURNS / 20)))

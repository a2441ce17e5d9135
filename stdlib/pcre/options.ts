// The last argument of `match` and `match_all`: a table of options, or PHP's flags as a number.

import { Mismatch, optional } from '../../src/lua/library.ts'
import type { Param } from '../../src/lua/library.ts'
import { exactInteger } from '../../src/lua/number.ts'
import { typeName } from '../../src/lua/raise.ts'
import { LuaTable } from '../../src/lua/table.ts'
import type { Value } from '../../src/lua/value.ts'

export interface Options {
  readonly init: number
  readonly offsets: boolean
  readonly order: 'group' | 'match'
  /** In lists by group, one that took no part is nil. */
  readonly keepsHoles: boolean
}

const DEFAULTS: Options = { init: 1, offsets: false, order: 'group', keepsHoles: false }

/** PREG_PATTERN_ORDER, PREG_SET_ORDER, PREG_OFFSET_CAPTURE, PREG_UNMATCHED_AS_NULL */
const BY_GROUP = 1
const BY_MATCH = 2
const OFFSETS = 256
const HOLES = 512

/** `allowed`: which options there are. */
export function optionsParam(allowed: readonly (keyof Options)[]): Param<Options> {
  const flags = OFFSETS | HOLES | (allowed.includes('order') ? BY_GROUP | BY_MATCH : 0)
  return {
    ...(optional('options') as Param<unknown> as Param<Options>),
    type: 'table|integer',
    read: value => {
      if (value === undefined) return DEFAULTS
      if (value instanceof LuaTable) return readTable(value, allowed)
      const number = exactInteger(value)
      if (typeof number !== 'number') return new Mismatch(`table or flags expected, got ${typeName(value)}`)
      if ((number & ~flags) !== 0 || number < 0) return new Mismatch(`unknown flags ${number}; as a table: ${allowed.join(', ')}`)
      return {
        ...DEFAULTS,
        offsets: (number & OFFSETS) !== 0,
        order: (number & BY_MATCH) === 0 ? 'group' : 'match',
        keepsHoles: (number & HOLES) !== 0,
      }
    },
  }
}

function readTable(table: LuaTable, allowed: readonly (keyof Options)[]): Options | Mismatch {
  let options = DEFAULTS
  for (const [key, value] of table.entries()) {
    const name = allowed.find(option => option === key)
    if (name === undefined) return new Mismatch(`unknown option '${String(key as string)}', there are: ${allowed.join(', ')}`)
    const option = readOption(name, value)
    if (option === undefined) return new Mismatch(EXPECTED[name] ?? '')
    options = { ...options, [name]: option }
  }
  return options
}

const EXPECTED: Partial<Record<keyof Options, string>> = {
  init: "option 'init' must be an integer",
  offsets: "option 'offsets' must be true or false",
  order: "option 'order' must be 'match' or 'group'",
}

function readOption(name: keyof Options, value: Value): Options[keyof Options] | undefined {
  if (name === 'init') {
    const init = exactInteger(value)
    return init === undefined ? undefined : Number(init)
  }
  if (name === 'order') return value === 'match' || value === 'group' ? value : undefined
  return typeof value === 'boolean' ? value : undefined
}

// Tables of what is mounted: they can be read and walked through, not changed, and they answer a wrong name with the right one.

import { brand } from '../src/lua/library.ts'
import { raise } from '../src/lua/raise.ts'
import { LuaTable } from '../src/lua/table.ts'
import type { Value } from '../src/lua/value.ts'
import { didYouMean } from '../src/reference/nearest.ts'

/** `accounts`: the fields that are accounts, named when nothing else fits. */
export function namespace(name: string, fields: ReadonlyMap<string, Value>, accounts: readonly string[] = []): LuaTable {
  const table = new LuaTable()
  for (const [key, value] of fields) table.set(key, value)
  const metatable = new LuaTable()
  const refuseWrite = (_table: Value, key: Value): never => {
    throw raise(`${name}${typeof key === 'string' ? `.${key}` : ''} cannot be set: '${name}' is read-only`)
  }
  metatable.set('__name', 'namespace')
  metatable.set(
    '__index',
    brand((_table: Value, key: Value) => unknownField(name, fields, accounts, key), 'index'),
  )
  metatable.set('__newindex', brand(refuseWrite, 'newindex'))
  metatable.set(
    '__tostring',
    brand(() => `namespace: ${name}`, 'tostring'),
  )
  metatable.set('__metatable', false)
  table.metatable = metatable
  return table
}

/** Nothing for keys that no field can have, so that `#t`, `ipairs` and the like find an empty list. */
function unknownField(name: string, fields: ReadonlyMap<string, Value>, accounts: readonly string[], key: Value): undefined {
  if (typeof key !== 'string') return undefined
  const shown = key.length > 60 ? `${key.slice(0, 60)}...` : key
  const hint = didYouMean(key, fields.keys())
  const kind = hint === '' && accounts.length > 0 ? 'function or account' : 'function'
  const known = hint === '' && accounts.length > 0 ? `; known accounts: ${accounts.map(account => `'${account}'`).join(', ')}` : ''
  throw raise(`unknown ${kind} '${name}.${shown}'${hint}${known}`)
}

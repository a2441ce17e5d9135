// The `table` library (manual §6.6). Sorting is in sort.ts.
//
// Tables without metamethods are worked on directly, through their array part; all others key by key, as PUC does.

import { any, builtin, func, integer64, library, native, optional, rest, string, table } from '../src/lua/library.ts'
import { isNumber, MAX_INTEGER, numberToString, toInteger, integerOf } from '../src/lua/number.ts'
import type { Integer, LuaNumber } from '../src/lua/number.ts'
import { equals, index, setIndex } from '../src/lua/operate.ts'
import { argumentError, charge, raise, typeName, typeNameOf } from '../src/lua/raise.ts'
import { LuaTable } from '../src/lua/table.ts'
import { NONE } from '../src/lua/value.ts'
import type { Result, Value } from '../src/lua/value.ts'
import { growing, step, vm } from '../src/lua/vm.ts'
import { indexInside, inside, lengthInside } from './inside.ts'
import { quick } from './quick.ts'
import { countOf, isPlain, lengthOfSequence, offsetBy } from './sequence.ts'
import { sortTable } from './sort.ts'

/** PUC's stack has room for a million values. */
const MAX_RESULTS = 1_000_000
/** A copy of more elements has to ask for the memory. */
const MANY = 2 ** 14
const BYTES = 8
/** Elements that are moved or joined per step counted. */
const BATCH = 16

/** Whether positions `first` to `last` all lie in the array part of a table without metamethods. */
function isInArray(t: LuaTable, first: Integer, last: Integer): boolean {
  return typeof first === 'number' && typeof last === 'number' && first >= 1 && last <= t.array.length && isPlain(t)
}

// --- insert, remove -------------------------------------------------------------------------------------------------

function insertAt(t: LuaTable, position: Integer, value: Value): Result {
  const size = lengthOfSequence(t)
  if (BigInt.asUintN(64, BigInt(position) - 1n) >= BigInt.asUintN(64, BigInt(size) + 1n)) {
    throw argumentError(2, 'position out of bounds', 'table.insert')
  }
  if (position <= size && isInArray(t, position, size)) {
    insertInArray(t, Number(position), value)
    return NONE
  }
  for (let at = offsetBy(size, 1); at > position; at = offsetBy(at, -1)) {
    step()
    setIndex(t, at, index(t, offsetBy(at, -1)))
  }
  setIndex(t, position, value)
  return NONE
}

function insertInArray(t: LuaTable, position: number, value: Value): void {
  const size = t.array.length
  step(Math.ceil((size - position) / BATCH))
  // Growing by the last element first lets the table do what it does when it grows; its copy is then taken out again.
  t.set(size + 1, t.array[size - 1])
  t.array.splice(position - 1, 0, value)
  t.array.splice(size + 1, 1)
}

const append = builtin('', [table('list'), any('value')], (t, value) => {
  setIndex(t, offsetBy(lengthOfSequence(t), 1), value)
  return NONE
}).make('table.insert')
const insertBetween = builtin('', [table('list'), integer64('position'), any('value')], insertAt).make('table.insert')

const insert = quick(
  native(
    'Inserts a value at a position, by default at the end, and moves up what follows.',
    [table('list'), integer64('position', undefined), any('value')],
    (...args: Value[]) => {
      if (args.length === 3) return insertBetween(...args)
      // `append` also says what is wrong when the first argument is no table.
      if (args.length === 2 || !(args[0] instanceof LuaTable)) return append(...args)
      lengthOfSequence(args[0]) // PUC asks for it first
      throw raise("wrong number of arguments to 'insert'")
    },
    { returns: 'nothing', example: "local t = { 'a', 'c' }\ntable.insert(t, 2, 'b')\ntable.insert(t, 'd')" },
  ),
  whole =>
    function (t: Value, value: Value) {
      if (arguments.length !== 2 || !(t instanceof LuaTable) || t.metatable !== undefined) return Reflect.apply(whole, undefined, arguments)
      t.set(t.array.length + 1, value)
      return NONE
    },
)

function removeAt(t: LuaTable, given: Integer | undefined): Value {
  const size = lengthOfSequence(t)
  const position = given ?? size
  if (position !== size && BigInt.asUintN(64, BigInt(position) - 1n) > BigInt.asUintN(64, BigInt(size))) {
    throw argumentError(2, 'position out of bounds', 'table.remove')
  }
  if (position < size && isInArray(t, position, size)) return removeFromArray(t, Number(position))
  const removed = index(t, position)
  let at = position
  for (; at < size; at = offsetBy(at, 1)) {
    step()
    setIndex(t, at, index(t, offsetBy(at, 1)))
  }
  setIndex(t, at, undefined)
  return removed
}

function removeFromArray(t: LuaTable, position: number): Value {
  step(Math.ceil((t.array.length - position) / BATCH))
  return position === 1 ? t.array.shift() : t.array.splice(position - 1, 1)[0]
}

const remove = quick(
  builtin(
    'Removes the element at a position, by default the last, moves down what follows, and returns it.',
    [table('list'), integer64('position', undefined)],
    removeAt,
    {
      returns: 'any',
      example: "local t = { 'a', 'b', 'c' }\nprint(table.remove(t, 1), table.concat(t)) --> a bc",
    },
  ),
  whole =>
    function (t: Value) {
      if (arguments.length !== 1 || !(t instanceof LuaTable) || t.metatable !== undefined) return Reflect.apply(whole, undefined, arguments)
      const size = t.array.length
      const removed = size === 0 ? t.get(0) : t.array[size - 1]
      t.set(size, undefined)
      return removed
    },
)

// --- concat ---------------------------------------------------------------------------------------------------------

const invalid = (value: Value, position: Integer) => raise(`invalid value (${typeName(value)}) at index ${position} in table for 'concat'`)

function concat(t: LuaTable, separator: string, first: Integer, given: Integer | undefined): string {
  const size = lengthOfSequence(t) // asked for in any case
  const last = given ?? size
  if (first > last) return ''
  if (isInArray(t, first, last)) return joinArray(t.array, separator, Number(first), Number(last))
  const texts: string[] = []
  const count = countOf(first, last)
  let length = 0
  for (let i = 0; i < count; i++) {
    step()
    const position = offsetBy(first, i)
    const value = index(t, position)
    if (typeof value !== 'string' && !isNumber(value)) throw invalid(value, position)
    const text = typeof value === 'string' ? value : numberToString(value)
    length += text.length + separator.length
    if (length > vm.limits.stringBytes) charge(length)
    growing(texts.length)
    texts.push(text)
  }
  charge(length)
  return texts.join(separator)
}

function joinArray(array: readonly Value[], separator: string, first: number, last: number): string {
  let length = separator.length * (last - first)
  let areStrings = true
  for (let i = first - 1; i < last; i++) {
    const value = array[i]
    if (typeof value === 'string') length += value.length
    else if (isNumber(value)) areStrings = false
    else throw invalid(value, i + 1)
  }
  step(Math.ceil((last - first) / BATCH))
  charge(length)
  const part = first === 1 && last === array.length ? array : array.slice(first - 1, last)
  return (areStrings ? (part as readonly string[]) : textsOf(part, length)).join(separator)
}

/** `size`: what the result has already, numbers not counted. */
function textsOf(values: readonly Value[], size: number): string[] {
  const texts: string[] = []
  let length = size
  for (const value of values) {
    step()
    growing(texts.length)
    const text = textOf(value)
    if (typeof value !== 'string') length += text.length
    if (length > vm.limits.stringBytes) charge(length)
    texts.push(text)
  }
  return texts
}

const textOf = (value: Value): string => (typeof value === 'string' ? value : numberToString(value as LuaNumber))

// --- move, pack, unpack, sort ---------------------------------------------------------------------------------------

/** PUC reads from whatever has `__index`; without a metatable of their own, that is strings. */
function move(source: LuaTable | string, first: Integer, last: Integer, to: Integer, target: LuaTable): LuaTable {
  if (last < first) return target
  if (first <= 0 && BigInt(last) >= MAX_INTEGER + BigInt(first)) throw argumentError(3, 'too many elements to move', 'table.move')
  const count = countOf(first, last)
  if (BigInt(to) > MAX_INTEGER - BigInt(last) + BigInt(first)) throw argumentError(4, 'destination wrap around', 'table.move')
  if (source instanceof LuaTable && isInArray(source, first, last) && isPlain(target) && typeof to === 'number') {
    if (count > MANY) vm.limits.reserve(count * BYTES)
    const moved = source.array.slice(Number(first) - 1, Number(last))
    for (let i = 0; i < count; i++) {
      if (i % BATCH === 0) step()
      target.set(offsetBy(to, i), moved[i])
    }
    return target
  }
  // Upwards within one table the last goes first, so that nothing is overwritten before it has moved.
  const isBackward = to > first && to <= last && inside(() => equals(source, target))
  const [from, start, by] = isBackward ? [last, integerOf(BigInt(to) + BigInt(last) - BigInt(first)), -1] : [first, to, 1]
  for (let n = 0; n < count; n++) {
    step()
    setIndex(target, offsetBy(start, by * n), index(source, offsetBy(from, by * n)))
  }
  return target
}

function unpack(list: Value, first: Integer, given: Integer | undefined): Result {
  const last = given ?? toInteger(list instanceof LuaTable ? lengthOfSequence(list) : lengthInside(list)) ?? 0
  if (first > last) return NONE
  const count = countOf(first, last)
  if (count >= MAX_RESULTS) throw raise('too many results to unpack')
  step(Math.ceil(count / BATCH))
  if (list instanceof LuaTable && isInArray(list, first, last)) return resultOf(list.array.slice(Number(first) - 1, Number(last)))
  const values: Value[] = []
  for (let i = 0; i < count; i++) values.push(indexInside(list, offsetBy(first, i)))
  return resultOf(values)
}

const resultOf = (values: readonly Value[]): Result => (values.length === 1 ? values[0] : values)

function pack(...values: Value[]): LuaTable {
  const count = values.length
  const packed = LuaTable.list(values)
  packed.setString('n', count)
  return packed
}

export default library(
  'table',
  {
    concat: builtin(
      'Joins strings and numbers of a list, with a separator between them.',
      [table('list'), string('sep', ''), integer64('i', 1), integer64('j', undefined)],
      concat,
      { returns: 'string', example: "print(table.concat({ 1, 2, 3 }, ', ')) --> 1, 2, 3" },
    ),
    insert,
    move: builtin(
      'Copies the elements f to e of a1 to position t and on, of a2 or of a1 itself, and returns the target.',
      [optional('a1'), integer64('f'), integer64('e'), integer64('t'), optional('a2')],
      (a1, f, e, t, a2) => {
        const source = typeof a1 === 'string' && a2 !== undefined ? a1 : tableArgument(1, a1)
        return move(source, f, e, t, a2 === undefined ? (source as LuaTable) : tableArgument(5, a2))
      },
      { returns: 'table', example: "local copy = table.move({ 'a', 'b' }, 1, 2, 1, {})" },
    ),
    pack: native('Returns a table of all arguments, with their number in the field `n`.', [rest()], pack, {
      returns: 'table',
      example: 'print(table.pack(nil, 2).n) --> 2',
    }),
    remove,
    sort: builtin(
      'Sorts a list in place, by `<` or by a function that says whether its first argument comes before its second.',
      [table('list'), { ...func('comp', undefined), read: (order: Value): Value => order }], // sortTable looks at it
      (list, comparator) => {
        sortTable(list, comparator)
        return NONE
      },
      { returns: 'nothing', example: 'table.sort(people, function(a, b) return a.name < b.name end)' },
    ),
    unpack: builtin(
      'Returns the elements i to j of a list, by default all.',
      [optional('list'), integer64('i', 1), integer64('j', undefined)],
      unpack,
      { returns: 'any ...', example: 'print(table.unpack({ 1, 2, 3 })) --> 1 2 3' },
    ),
  },
  { summary: 'Lists: insert, remove, sort, join.' },
)

/** PUC looks at the positions of `move` before it looks at the tables. */
function tableArgument(position: number, value: Value): LuaTable {
  if (value instanceof LuaTable) return value
  throw argumentError(position, `table expected, got ${typeNameOf(value)}`, 'table.move')
}

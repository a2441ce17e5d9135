// The arguments of a call to an integration against its schema, as far as they stand in the source. It goes the way that the call
// itself will go (kit/check.ts), but holds on to the places; single values, and whole calls, are judged by that very function.

import type { Field, Fields, Json, JsonObject, Merge, Schema, ScriptCatalog, Type } from '../../index.ts'
import type { Expression, Item, Position } from '../../lua/index.ts'
import { fold, nearest } from '../../reference/nearest.ts'
import { isJsonNull, isOpen, jsonOf, keyOf, literalOf } from './literal.ts'
import type { Names } from './names.ts'
import type { Problems } from './problem.ts'

/** An argument: its name, and the value that it gets. */
interface Given {
  readonly name: string
  readonly value: Expression
  readonly at: Position
}

export interface CheckedCall {
  /** `capsule.create_task` */
  readonly path: string
  readonly schema: Schema
  readonly args: readonly Expression[]
  readonly at: Position
}

/** What a call makes of its arguments, as far as they are known. */
export interface KnownInput {
  readonly input: JsonObject
  readonly isWhole: boolean
}

/** Reports what is wrong. Answers undefined for a call that would be refused. */
export function checkArguments(call: CheckedCall, catalog: ScriptCatalog, names: Names, problems: Problems): KnownInput | undefined {
  const before = problems.count
  const input = new Arguments(call, catalog, names, problems).check()
  if (problems.count > before) return undefined
  const args = call.args.map(arg => jsonOf(arg, names))
  if (!args.every(arg => arg?.isWhole)) return { input, isWhole: false }
  const result = catalog.check(
    call.schema,
    args.map(arg => arg?.json as Json),
  )
  if ('input' in result) return { input: result.input, isWhole: true }
  problems.error('invalid_argument', call.at, `${call.path}: ${result.problem}`)
  return undefined
}

class Arguments {
  private readonly call: CheckedCall
  private readonly catalog: ScriptCatalog
  private readonly names: Names
  private readonly problems: Problems
  /** Whether there may be more arguments than are seen here. */
  private isOpen = false

  constructor(call: CheckedCall, catalog: ScriptCatalog, names: Names, problems: Problems) {
    this.call = call
    this.catalog = catalog
    this.names = names
    this.problems = problems
  }

  /** Answers the arguments that are known. */
  check(): JsonObject {
    const { schema } = this.call
    const input = Object.create(null) as JsonObject
    const { slots, record } = this.collect(this.gather())
    for (const [name, field] of Object.entries(schema.fields)) {
      const given = slots.get(name)
      const isThere = given !== undefined && given.value.type !== 'Nil'
      if (isThere) {
        this.field(name, field, given)
        this.keep(input, name, field, given.value)
      } else if (field.required && !this.isOpen && !(name === schema.spread && record.length > 0)) {
        this.problems.error('missing_argument', this.call.at, `${this.call.path}: ${name} is required`)
      }
    }
    const shape = shapeOf(schema)
    for (const { name, value, at } of record) {
      const inner = nameIn(shape, name)
      if (inner !== undefined) this.inner(`${schema.spread}.${inner}`, shape[inner].type, value, at)
    }
    return input
  }

  private keep(input: JsonObject, name: string, field: Field, value: Expression): void {
    const known = jsonOf(value, this.names)
    if (!known?.isWhole) return
    const result = this.catalog.check({ fields: { [name]: field } }, [objectOf(name, known.json)])
    if ('input' in result && result.input[name] !== undefined) input[name] = result.input[name]
  }

  private error(code: 'invalid_argument' | 'unknown_argument', at: Position, message: string, near?: readonly string[]): void {
    this.problems.error(code, at, `${this.call.path}: ${message}`, near === undefined ? {} : { nearest: near })
  }

  // --- Who is who ---------------------------------------------------------------------------------------------------

  /** `f { a = 1 }`, `f(1, 2)`, `f { 1, 2 }` and `f(1, { b = 2 })` */
  private gather(): Given[] {
    const values = this.values()
    const names = Object.keys(this.call.schema.fields)
    const given: Given[] = []
    values.forEach((value, i) => {
      const isLast = i === values.length - 1
      const field = this.call.schema.fields[names[i] ?? '']
      const mayName = isLast && (values.length === 1 || !takesTable(field))
      const literal = literalOf(value, this.names)
      if (value.type === 'Nil' || isJsonNull(value, this.names)) return // one left out
      if (mayName && literal?.type === 'Table' && (literal.items.some(isKeyed) || value === this.call.args[0])) {
        given.push(...this.named(literal.items))
      } else if (mayName && literal?.type !== 'Table' && !isScalar(literal)) this.isOpen = true
      else if (field === undefined) {
        this.error('invalid_argument', value, `too many arguments: ${values.length} given, at most ${names.length} taken`)
      } else given.push({ name: names[i], value, at: value })
    })
    return given
  }

  /** The arguments by position; those behind an open end are nobody's. */
  private values(): readonly Expression[] {
    const { args } = this.call
    const [first] = args
    const isList = args.length === 1 && first.type === 'Table' && first.items.length > 0 && first.items.every(isPositional)
    const values = isList ? first.items.map(({ value }) => value) : args
    if (!isOpen(values.at(-1))) return values
    this.isOpen = true
    return values.slice(0, -1)
  }

  private named(items: readonly Item[]): Given[] {
    const stray = items.find(isPositional)
    if (stray !== undefined) {
      if (isScalar(literalOf(stray.value, this.names))) {
        this.error('invalid_argument', stray.value, 'positional and named arguments cannot stand in one table')
      }
      this.isOpen = true
    }
    return items.flatMap(item => {
      const name = keyOf(item)
      if (item.kind === 'keyed' && name === undefined) this.isOpen = true
      return name === undefined || item.kind !== 'keyed' || item.value.type === 'Nil' ? [] : [{ name, value: item.value, at: item.key }]
    })
  }

  /** Arguments by their declared names, and the fields of the record that is written. */
  private collect(given: readonly Given[]): { slots: Map<string, Given>; record: Given[] } {
    const { schema } = this.call
    const declared = Object.keys(schema.fields)
    const slots = new Map<string, Given>()
    const put = (name: string, each: Given): void => {
      if (slots.has(name)) this.error('invalid_argument', each.at, `${name} is given twice`)
      else slots.set(name, each)
    }
    const record: Given[] = []
    const shape = shapeOf(schema)
    for (const each of given) {
      const name = nameIn(schema.fields, each.name)
      if (name !== undefined && name === schema.merge?.name) this.merged(schema.merge, each, put)
      else if (name !== undefined) put(name, each)
      else if (nameIn(shape, each.name) !== undefined) record.push(each)
      else {
        const near = nearest(each.name, [...declared, ...Object.keys(shape)])
        this.error('unknown_argument', each.at, `unknown argument '${each.name}'`, near)
      }
    }
    const [stray] = record
    if (stray !== undefined && schema.spread !== undefined && slots.has(schema.spread)) {
      this.error('invalid_argument', stray.at, `'${stray.name}' belongs into ${schema.spread} = { … }, which is given too`)
    }
    return { slots, record }
  }

  /** `params = { perPage = 5 }` */
  private merged(merge: Merge, { value, at }: Given, put: (name: string, given: Given) => void): void {
    const literal = literalOf(value, this.names)
    if (literal?.type !== 'Table') {
      this.isOpen = true
      if (isScalar(literal) && literal.type !== 'String') this.leaf(merge.name, this.call.schema.fields[merge.name].type, value, at)
      return
    }
    for (const given of this.named(literal.items)) {
      const name = nameIn(this.call.schema.fields, given.name)
      const near = nearest(given.name, Object.keys(this.call.schema.fields))
      if (name !== undefined && name !== merge.name) put(name, given)
      else if (!merge.open || near.length > 0) {
        this.error('unknown_argument', given.at, `unknown field '${given.name}' in ${merge.name}`, near)
      }
    }
  }

  // --- What is right ------------------------------------------------------------------------------------------------

  private field(name: string, { type, key }: Field, { value, at }: Given): void {
    const literal = literalOf(value, this.names)
    if (type.kind === 'object' && literal?.type === 'Table' && type.shape !== undefined) {
      return this.record(name, type.shape.fields, literal.items, at)
    }
    if (type.kind === 'object' || isJsonNull(value, this.names)) this.leaf(name, type, value, at, key)
    else this.inner(name, type, value, at)
  }

  private inner(where: string, type: Type, value: Expression, at: Position): void {
    if (value.type === 'Nil' || isJsonNull(value, this.names)) return
    const literal = literalOf(value, this.names)
    if (literal?.type !== 'Table') return this.leaf(where, type, value, at)
    const { items } = literal
    if (type.kind === 'object' && type.shape !== undefined) return this.record(where, type.shape.fields, items, at)
    if (type.kind === 'list' && items.every(isPositional)) {
      return items.forEach((item, i) => {
        if (!(i === items.length - 1 && isOpen(item.value))) this.inner(`${where}[${i + 1}]`, type.item, item.value, item.value)
      })
    }
    this.leaf(where, type, value, at)
  }

  private record(where: string, fields: Fields, items: readonly Item[], at: Position): void {
    if (items.length > 0 && items.every(isPositional)) return this.judge(where, { kind: 'object' }, [], at)
    const before = this.isOpen
    this.isOpen = false
    const given = new Map<string, Given>()
    for (const each of this.named(items)) {
      const name = nameIn(fields, each.name)
      if (name !== undefined) given.set(name, each)
      else this.error('unknown_argument', each.at, `unknown field '${each.name}' in ${where}`, nearest(each.name, Object.keys(fields)))
    }
    for (const [name, { value, at: place }] of given) this.inner(`${where}.${name}`, fields[name].type, value, place)
    for (const [name, field] of Object.entries(fields)) {
      if (!field.required || given.has(name) || this.isOpen) continue
      this.problems.error('missing_argument', at, `${this.call.path}: ${where}.${name} is required`)
    }
    this.isOpen = before
  }

  /** A value that is judged in one piece. */
  private leaf(where: string, type: Type, value: Expression, at: Position, key?: string): void {
    const literal = literalOf(value, this.names)
    const known = jsonOf(value, this.names)
    if (known === undefined) return
    // Of a table with unknown parts only these types can be judged: the others take no table at all, or see its names only.
    if (!known.isWhole && literal?.type === 'Table' && (type.kind === 'any' || type.kind === 'list')) return
    this.judge(where, type, known.json, literal === value ? value : at, key)
  }

  private judge(where: string, type: Type, json: Json, at: Position, key?: string): void {
    const field: Field = { type, summary: '', ...(key === undefined ? {} : { key }) }
    const result = this.catalog.check({ fields: { [where]: field } }, [objectOf(where, json)])
    if ('problem' in result) this.error('invalid_argument', at, result.problem)
  }
}

const objectOf = (name: string, json: Json): JsonObject => Object.assign(Object.create(null) as JsonObject, { [name]: json })

const isPositional = (item: Item): boolean => item.kind === 'positional'

const isKeyed = (item: Item): boolean => item.kind === 'keyed'

const takesTable = (field: Field | undefined): boolean => field !== undefined && ['object', 'any', 'reference'].includes(field.type.kind)

/** A value that is certainly no table. */
const isScalar = (literal: Expression | undefined): literal is Expression =>
  literal !== undefined && ['True', 'False', 'Number', 'String'].includes(literal.type)

/** The fields that may also be given directly. */
function shapeOf({ spread, fields }: Schema): Fields {
  const type = spread === undefined ? undefined : fields[spread].type
  return type?.kind === 'object' ? (type.shape?.fields ?? {}) : {}
}

/** The declared name, for any of its spellings. */
const nameIn = (fields: Fields, spelling: string): string | undefined =>
  Object.keys(fields).find(name => fold(name) === fold(spelling) || fold(fields[name].wire ?? name) === fold(spelling))

// Table constructors (manual §3.4.9). A record whose keys are known gets its shape when the script is compiled.

import type { Expression, Item } from '../../grammar/ast.ts'
import { openNode } from './calls.ts'
import type { FunctionCompiler } from './compile.ts'
import { compileExpression } from './expressions.ts'
import { hasCall, slotOperand, spill, toNode } from './operand.ts'
import type { Operand } from './operand.ts'
import type { Node } from './machine.ts'
import { setRaw } from './operate.ts'
import type { Site } from './site.ts'
import { LuaTable, ROOT } from './table.ts'
import type { Shape } from './table.ts'
import type { Value } from './value.ts'
import { stepOver } from './vm.ts'

type TableNode = Expression & { readonly type: 'Table' }

export function compileTable(c: FunctionCompiler, node: TableNode): Operand {
  const { items } = node
  if (items.length === 0) return { kind: 'N', node: () => new LuaTable() }
  const isOpen = opens(items.at(-1)!)
  if (isOpen || items.some(item => hasCall(item.value) || (item.kind === 'keyed' && hasCall(item.key)))) return stepByStep(c, node, isOpen)
  if (items.every(item => item.kind === 'positional')) return list(items.map(item => toNode(compileExpression(c, item.value))))
  const record = recordShape(items)
  if (record !== undefined)
    return shaped(
      record,
      items.map(item => toNode(compileExpression(c, item.value))),
    )
  return mixed(c, items, c.site(node))
}

const opens = (item: Item): boolean => item.kind === 'positional' && ['Call', 'MethodCall', 'Vararg'].includes(item.value.type)

function list(parts: readonly Node[]): Operand {
  const [a, b, d] = parts as [Node, Node, Node]
  if (parts.length === 1) return { kind: 'N', node: f => LuaTable.list([a(f)]) }
  if (parts.length === 2) return { kind: 'N', node: f => LuaTable.list([a(f), b(f)]) }
  if (parts.length === 3) return { kind: 'N', node: f => LuaTable.list([a(f), b(f), d(f)]) }
  return {
    kind: 'N',
    node: f => {
      stepOver(parts.length)
      return LuaTable.list(parts.map(part => part(f)))
    },
  }
}

/** The shape of a table whose keys are all different names; undefined when it would not be a shared one. */
function recordShape(items: readonly Item[]): Shape | undefined {
  let shape: Shape = ROOT
  const names = new Set<string>()
  for (const item of items) {
    if (item.kind !== 'keyed' || item.key.type !== 'String' || names.has(item.key.value)) return undefined
    names.add(item.key.value)
    shape = shape.with(item.key.value)
    if (!shape.isShared) return undefined
  }
  return shape
}

function shaped(shape: Shape, parts: readonly Node[]): Operand {
  const [a, b, d, e] = parts as [Node, Node, Node, Node]
  switch (parts.length) {
    case 1:
      return { kind: 'N', node: f => new LuaTable(shape, [a(f)]) }
    case 2:
      return { kind: 'N', node: f => new LuaTable(shape, [a(f), b(f)]) }
    case 3:
      return { kind: 'N', node: f => new LuaTable(shape, [a(f), b(f), d(f)]) }
    case 4:
      return { kind: 'N', node: f => new LuaTable(shape, [a(f), b(f), d(f), e(f)]) }
    default:
      return {
        kind: 'N',
        node: f => {
          const values: Value[] = []
          for (let i = 0; i < parts.length; i++) values.push(parts[i](f))
          return new LuaTable(shape, values)
        },
      }
  }
}

/** Positions and keys in any order, none of them with a call. */
function mixed(c: FunctionCompiler, items: readonly Item[], site: Site): Operand {
  let position = 0
  const setters = items.map((item): ((f: unknown[], t: LuaTable) => void) => {
    const value = toNode(compileExpression(c, item.value))
    if (item.kind === 'positional') {
      const at = ++position
      return (f, t) => t.set(at, value(f))
    }
    if (item.key.type === 'String') {
      const name = item.key.value
      return (f, t) => t.setString(name, value(f))
    }
    const key = toNode(compileExpression(c, item.key))
    return (f, t) => setRaw(t, key(f), value(f), site)
  })
  const node: Node = f => {
    stepOver(setters.length)
    const t = new LuaTable()
    for (const set of setters) set(f, t)
    return t
  }
  return { kind: 'N', node }
}

/** With calls inside, each item is a statement of its own, and so are its calls. */
function stepByStep(c: FunctionCompiler, { items, line, column }: TableNode, isOpen: boolean): Operand {
  const slot = c.slot()
  const site = c.site({ line, column })
  c.effect(f => void (f[slot] = new LuaTable()))
  let position = 0
  const emit = (item: Item, i: number): void => {
    if (item.kind === 'positional') {
      const at = ++position
      if (isOpen && i === items.length - 1) {
        const values = openNode(c, item.value)
        return c.effect(f => fill(f[slot], at, values(f)))
      }
      const value = toNode(compileExpression(c, item.value))
      return c.effect(f => (f[slot] as LuaTable).set(at, value(f)))
    }
    let key = compileExpression(c, item.key)
    if (hasCall(item.value)) key = spill(c, key)
    const k = toNode(key)
    const value = toNode(compileExpression(c, item.value))
    c.effect(f => setRaw(f[slot], k(f), value(f), site))
  }
  items.forEach((item, i) => c.scratch(() => emit(item, i)))
  return slotOperand(slot)
}

/** Puts the values of an open item from position `at` on. */
function fill(t: LuaTable, at: number, raw: unknown): void {
  const values: readonly Value[] = Array.isArray(raw) ? raw : [raw as Value]
  stepOver(values.length)
  if (at === 1 && t.array.length === 0 && t.shape === ROOT) {
    t.array = LuaTable.list([...values]).array
    return
  }
  for (let i = 0; i < values.length; i++) t.set(at + i, values[i])
}

// Calls: statements that call something and leave the result where it is wanted.

import type { Call, Expression } from '../../grammar/ast.ts'
import { SUSPEND, TAIL, settle } from './call.ts'
import type { FunctionCompiler } from './compile.ts'
import { answered } from './coroutine.ts'
import { compileExpression, compileInto } from './expressions.ts'
import { nameOf } from './names.ts'
import { fit, hasCall, spill, toNode } from './operand.ts'
import type { Operand } from './operand.ts'
import { callValue, resolveCall } from './machine.ts'
import type { Frame, Node, Statement } from './machine.ts'
import * as nodes from './nodes.ts'
import * as operate from './operate.ts'
import type { Site } from './site.ts'
import { NIL_RESULT, first } from './value.ts'
import type { LuaFunction, Result, Value } from './value.ts'
import { stepOver, vm } from './vm.ts'

type Destination = 'Drop' | 'Slot' | 'Raw'
type Factories = Record<string, (...payloads: unknown[]) => Node>

const CALLS: Record<Destination, Factories> = { Drop: nodes.callDrop, Slot: nodes.callSlot, Raw: nodes.callRaw }
const METHODS: Record<Destination, Factories> = { Drop: nodes.methodDrop, Slot: nodes.methodSlot, Raw: nodes.methodRaw }

export function callStatement(c: FunctionCompiler, call: Call): void {
  // Whoever asks for a collection expects that what the statements before have left in free slots is not held.
  if (call.type === 'Call' && call.callee.type === 'Name' && call.callee.name === 'collectgarbage') c.clear()
  emitCall(c, call, 'Drop', -1)
}

/** The first value of the result into a slot. */
export function callInto(c: FunctionCompiler, call: Call, slot: number): void {
  emitCall(c, call, 'Slot', slot)
}

/** The result as it comes, bare or an Array, into a slot. */
export function callRaw(c: FunctionCompiler, call: Call, slot: number): void {
  emitCall(c, call, 'Raw', slot)
}

function emitCall(c: FunctionCompiler, call: Call, destination: Destination, slot: number): void {
  const into = destination === 'Drop' ? [] : [slot]
  const prepared = prepare(c, call)
  const { fn, args, open, method } = prepared
  const isPlain = open === undefined && method === undefined && [fn, ...args].every(operand => operand.kind !== 'N')
  c.emit({ run: nodeOf(prepared, destination, into), resume: resumeOf(destination, slot), isPlain })
}

function nodeOf({ fn, args, open, site, method }: Prepared, destination: Destination, into: readonly number[]): Node {
  const factories = method === undefined ? CALLS[destination] : METHODS[destination]
  const { kinds, payloads } = open === undefined ? pick(factories, fn, args) : { kinds: undefined, payloads: [] }
  if (kinds !== undefined) return factories[kinds](...into, ...payloads, ...(method === undefined ? [] : [method]), site)
  const object = toNode(fn)
  if (method === undefined) return openCall(object, args.map(toNode), open, site, destination, into[0] ?? -1)
  return openCall(methodNode(object, method, site), [object, ...args.map(toNode)], open, site, destination, into[0] ?? -1)
}

/** The factory for these operands, if there is one for so many. */
function pick(factories: Factories, fn: Operand, args: readonly Operand[]): { kinds: string | undefined; payloads: readonly unknown[] } {
  const [p, g] = fit(fn, 'SUN')
  for (const allowed of ['SKN', 'N']) {
    const fitted = args.map(arg => fit(arg, allowed))
    const kinds = p + fitted.map(([kind]) => kind).join('')
    if (factories[kinds] !== undefined) return { kinds, payloads: [g, ...fitted.map(([, payload]) => payload)] }
  }
  return { kinds: undefined, payloads: [] }
}

function resumeOf(destination: Destination, slot: number): NonNullable<Statement['resume']> {
  if (destination === 'Drop') return (_f, value) => void answered(value)
  if (destination === 'Raw') return (f, value) => void (f[slot] = answered(value))
  return (f, value) => void (f[slot] = first(answered(value)))
}

interface Prepared {
  /** The function; for a method call its object. */
  readonly fn: Operand
  readonly args: readonly Operand[]
  /** A last argument that stands for several: it answers them raw. */
  readonly open: Node | undefined
  readonly site: Site
  readonly method: string | undefined
}

const isOpen = (node: Expression | undefined): boolean => node?.type === 'Call' || node?.type === 'MethodCall' || node?.type === 'Vararg'

/** Evaluates callee and arguments in order. */
function prepare(c: FunctionCompiler, call: Call): Prepared {
  const { args } = call
  const needsStatements = args.some(hasCall)
  if (call.type === 'Call') {
    const site = c.site(call, nameOf(c, call.callee))
    let fn = compileExpression(c, call.callee)
    if (needsStatements) fn = spill(c, fn)
    return { fn, ...compileArguments(c, args), site, method: undefined }
  }
  const object = compileExpression(c, call.object)
  const named = (): Site => c.site(call, { kind: 'method', name: call.name }, [nameOf(c, call.object)])
  if (!needsStatements) return { fn: object, ...compileArguments(c, args), site: named(), method: call.name }
  // The method is looked up before its arguments are evaluated.
  const self = spill(c, object)
  const lookup = toNode(self)
  const site = named()
  const fn = spill(c, { kind: 'N', node: f => operate.index(lookup(f), call.name, site) })
  const rest = compileArguments(c, args)
  return { ...rest, fn, args: [self, ...rest.args], site, method: undefined }
}

export function compileArguments(c: FunctionCompiler, args: readonly Expression[]): { args: Operand[]; open: Node | undefined } {
  const lastCall = args.findLastIndex(hasCall)
  const operands: Operand[] = []
  let open: Node | undefined
  args.forEach((arg, i) => {
    if (i === args.length - 1 && isOpen(arg)) {
      open = openNode(c, arg)
      return
    }
    const operand = compileExpression(c, arg)
    operands.push(i < lastCall ? spill(c, operand) : operand)
  })
  return { args: operands, open }
}

/** All values of a call or of `...`, raw. */
export function openNode(c: FunctionCompiler, node: Expression): Node {
  if (node.type === 'Vararg') {
    const slot = c.varargSlot
    return f => f[slot]
  }
  const slot = c.slot()
  if (node.type === 'Call' || node.type === 'MethodCall') callRaw(c, node, slot)
  else compileInto(c, node, slot)
  return f => f[slot]
}

/** A call with any number of arguments, or with the values of another at its end. */
function openCall(fn: Node, args: readonly Node[], open: Node | undefined, site: Site, destination: Destination, slot: number): Node {
  const finish = FINISH[destination]
  return f => {
    const target = fn(f)
    const list = gather(f, args, open)
    vm.sites[vm.depth] = site
    return finish(f, settle(typeof target === 'function' ? target(...list) : callValue(target, site, list)), slot)
  }
}

export function gather(f: Frame, args: readonly Node[], open: Node | undefined): readonly Value[] {
  const list: Value[] = args.map(arg => arg(f))
  if (open === undefined) return list
  const rest = open(f)
  if (Array.isArray(rest)) stepOver(rest.length)
  if (!Array.isArray(rest)) list.push(rest)
  else if (list.length === 0) return rest
  else for (const value of rest) list.push(value)
  return list
}

const FINISH: Record<Destination, (f: Frame, r: Result, slot: number) => unknown> = {
  Drop: (_f, r) => (r === SUSPEND ? SUSPEND : undefined),
  Slot: (f, r, slot) => (r === SUSPEND ? SUSPEND : void (f[slot] = first(r))),
  Raw: (f, r, slot) => (r === SUSPEND ? SUSPEND : void (f[slot] = r)),
}

// --- return f(x) ----------------------------------------------------------------------------------------------------

/** A tail call: the frame is left first. Builtins are called at once, as their errors stand in this function. */
export function returnCall(c: FunctionCompiler, call: Call): void {
  if (c.closing > 0) {
    const slot = c.slot()
    callRaw(c, call, slot)
    return c.effect(f => asReturn(f[slot]))
  }
  const { fn, args, open, site, method } = prepare(c, call)
  const object = toNode(fn)
  const lookup: Node = method === undefined ? object : methodNode(object, method, site)
  const all = method === undefined ? args.map(toNode) : [object, ...args.map(toNode)]
  c.emit({ run: tailNode(lookup, all, open, site), resume: (_f, value) => asReturn(answered(value)) })
}

function methodNode(object: Node, method: string, site: Site): Node {
  return f => operate.index(object(f), method, site)
}

const asReturn = (r: Result): Result => (r === undefined ? NIL_RESULT : r)

function tailNode(fn: Node, args: readonly Node[], open: Node | undefined, site: Site): Node {
  const [a, b, c] = args as [Node, Node, Node]
  const other = (target: Value, args: readonly Value[]): unknown => {
    vm.sites[vm.depth] = site
    const [fn, list] = resolveCall(target, site, args)
    if (!isPlain(fn)) return asReturn((fn as LuaFunction)(...list))
    vm.tail = fn
    vm.tailCount = 4
    vm.tailArgs = list
    return TAIL
  }
  const isPlain = (target: Value): target is LuaFunction =>
    typeof target === 'function' && (target as { native?: string }).native === undefined
  if (open !== undefined || args.length > 3) {
    return f => {
      const target = fn(f)
      const list = gather(f, args, open)
      if (!isPlain(target)) return other(target, list)
      vm.tail = target
      vm.tailCount = 4
      vm.tailArgs = list
      return TAIL
    }
  }
  return f => {
    const target = fn(f)
    const count = args.length
    const x = count > 0 ? a(f) : undefined
    const y = count > 1 ? b(f) : undefined
    const z = count > 2 ? c(f) : undefined
    if (!isPlain(target)) return other(target, [x, y, z].slice(0, count))
    vm.tail = target
    vm.tailCount = count
    vm.tail0 = x
    vm.tail1 = y
    vm.tail2 = z
    return TAIL
  }
}

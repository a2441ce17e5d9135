// Every call of which it is known what it calls: is there such a function, and does it take these arguments? And for whoever reviews
// a script, the list of the places where it reaches the outside world.

import type { Effect, Operation, ScriptCatalog } from '../../index.ts'
import { didYouMean, nearest } from '../../reference/index.ts'
import type { Expression, Position } from '../../lua/index.ts'
import { checkArguments, type KnownInput } from './arguments.ts'
import { checkBuiltin } from './builtins.ts'
import { literalOf, textOf } from './literal.ts'
import type { Names } from './names.ts'
import { inOrder, type Problems, type ScriptCall } from './problem.ts'
import type { Namespace, OperationThing } from './things.ts'
import type { Occurrence } from './walk.ts'

type CallNode = Extract<Expression, { readonly type: 'Call' }>
type IndexNode = Extract<Expression, { readonly type: 'Index' }>
type MethodNode = Extract<Expression, { readonly type: 'MethodCall' }>

export function checkCalls(catalog: ScriptCatalog, names: Names, problems: Problems): ScriptCall[] {
  const checker = new Calls(catalog, names, problems)
  for (const occurrence of names.layout.expressions) checker.look(occurrence)
  return checker.list()
}

class Calls {
  private readonly catalog: ScriptCatalog
  private readonly names: Names
  private readonly problems: Problems
  private readonly found = new Map<string, ScriptCall>()
  /** Functions that a call of `pcall` or `each` is about to call. */
  private readonly passed = new Set<Expression>()

  constructor(catalog: ScriptCatalog, names: Names, problems: Problems) {
    this.catalog = catalog
    this.names = names
    this.problems = problems
  }

  list(): ScriptCall[] {
    return [...this.found.values()].sort(inOrder)
  }

  look(occurrence: Occurrence): void {
    const { node } = occurrence
    if (node.type === 'Call') this.call(node)
    else if (node.type === 'MethodCall') this.methodCall(node)
    else if (node.type === 'Index') this.field(node, occurrence)
    if (node.type === 'Index' || node.type === 'Name') this.mention(node, occurrence)
  }

  // --- Calls --------------------------------------------------------------------------------------------------------

  private call(node: CallNode): void {
    const { callee, args } = node
    const thing = this.names.thingOf(callee)
    switch (thing?.kind) {
      case 'builtin':
        checkBuiltin({ name: thing.name, builtin: thing.builtin, args, at: callee }, this.names, this.problems)
        return this.builtin(thing.name, node)
      case 'operation':
        return this.operation(thing, args, callee)
      case 'pager':
        return this.pager(thing.name, callee, args)
      case 'namespace':
        if (thing.call !== undefined) checkBuiltin({ name: thing.name, builtin: thing.call, args, at: callee }, this.names, this.problems)
        else if (!this.names.handedOn.has(thing)) {
          this.problems.error('wrong_call', callee, `'${thing.name}' is a table of functions, not a function`)
        }
        return
      case 'constant':
      case undefined:
    }
  }

  private methodCall(node: MethodNode): void {
    const { name, args } = node
    const thing = this.names.thingOf(node.object)
    if (thing?.kind === 'namespace' && thing.closed !== undefined) {
      this.problems.error(
        'wrong_call',
        node.object,
        `'${thing.name}:${name}' is called with ':'; write ${thing.name}.${name}(...), with a '.'`,
      )
    } else if (thing === undefined && literalOf(node.object, this.names)?.type === 'String') {
      const string = this.names.globals.fields.get('string') as Namespace
      const method = this.names.hasAdded(string, name) ? undefined : string.fields.get(name)
      if (method?.kind === 'builtin') {
        const call = { name: method.name, builtin: method.builtin, args: [node.object, ...args], at: node.object, isMethod: true }
        checkBuiltin(call, this.names, this.problems)
      } else if (!this.names.hasAdded(string, name)) this.missing(string, name, this.problems.nameBefore(node, name), 'callee')
    }
  }

  /** Functions that call others, and functions that run code which is not here. */
  private builtin(name: string, node: CallNode): void {
    const { callee, args } = node
    if (name === 'pcall' || name === 'xpcall') return this.protected(args[0], args.slice(name === 'pcall' ? 1 : 2))
    const isElsewhere = name === 'load' || (name === 'require' && this.names.thingOf(node) === undefined)
    if (!isElsewhere) return
    const module = args[0]?.type === 'String' ? ` '${textOf(args[0].value) ?? '?'}'` : ''
    this.note({ path: name === 'require' ? `require${module}` : name, account: null, effect: 'unknown', policy: null }, callee)
  }

  private protected(fn: Expression | undefined, args: readonly Expression[]): void {
    const thing = fn === undefined ? undefined : this.names.thingOf(fn)
    if (fn === undefined || thing === undefined) return
    if (thing.kind === 'operation') {
      this.passed.add(fn)
      this.operation(thing, args, fn)
    } else if (thing.kind === 'builtin') {
      const call = { name: thing.name, builtin: thing.builtin, args, at: fn, severity: 'warning' } as const
      checkBuiltin(call, this.names, this.problems)
    }
  }

  /** `capsule.each(capsule.list_tasks, { … })` */
  private pager(name: string, callee: Expression, [fn, ...args]: readonly Expression[]): void {
    const thing = fn === undefined ? undefined : this.names.thingOf(fn)
    const example = `write ${name}(${name.replace(/\.\w+$/, '')}.list_contacts, { ... })`
    if (fn === undefined)
      this.problems.error('missing_argument', callee, `'${name}' goes over the rows of a list function`, { hint: example })
    else if (thing?.kind === 'operation') {
      if (thing.operation.atPage === undefined) {
        this.problems.error('invalid_argument', fn, `'${thing.name}' answers no list, so '${name}' cannot go over it`)
      }
      this.passed.add(fn)
      this.operation(thing, args, fn)
    } else if (fn.type === 'Call' && this.names.thingOf(fn.callee)?.kind === 'operation') {
      this.problems.error('invalid_argument', fn, `'${name}' takes the function itself, not what it answers`, { hint: example })
    }
  }

  private operation(thing: OperationThing, args: readonly Expression[], at: Expression): void {
    const { path, operation } = thing
    const input = checkArguments({ path, schema: operation.schema, args, at }, this.catalog, this.names, this.problems)
    this.noteCall(thing, at, input)
  }

  // --- Names --------------------------------------------------------------------------------------------------------

  private field(node: IndexNode, { use }: Occurrence): void {
    const { object, key } = node
    const namespace = this.names.thingOf(object)
    if (namespace?.kind !== 'namespace') return
    if (key.type !== 'String') {
      const isName = literalOf(key, this.names)?.type !== 'Number'
      if (isName && reachesOut(namespace)) this.noteUnknown(namespace, object)
    } else if (use === 'target') {
      if (namespace.closed !== undefined) {
        const message = `'${namespace.name}.${textOf(key.value) ?? '?'}' cannot be set: '${namespace.name}' is read-only`
        this.problems.error('read_only', key, message)
      }
    } else if (namespace !== this.names.globals && !this.names.hasAdded(namespace, key.value)) {
      if (this.names.thingOf(node) === undefined) this.missing(namespace, textOf(key.value) ?? '?', key, use)
    }
  }

  /** A closed namespace raises an error for what it does not have; a library answers nil, which only a call cannot stand. */
  private missing(namespace: Namespace, name: string, at: Position, use: Occurrence['use']): void {
    const { closed, fields } = namespace
    const full = `${namespace.name}.${name}`
    const near = nearest(name, fields.keys())
    if (closed === undefined) {
      if (use === 'test' || this.names.handedOn.has(namespace)) return
      const severity = use === 'callee' || use === 'object' ? 'error' : 'warning'
      this.problems.add(severity, 'unknown_function', at, `unknown function '${full}'`, { nearest: near, width: name.length })
    } else if (closed.accounts !== undefined && use === 'object' && near.every(found => fields.get(found)?.kind === 'namespace')) {
      const known = closed.accounts.map(account => `'${account}'`).join(', ')
      const hint =
        near.length > 0 ? didYouMean(name, near).replace(/^, /, '') : known === '' ? 'no account is set up' : `known accounts: ${known}`
      this.problems.error('unknown_account', at, `unknown account '${full}'`, { hint, nearest: near, width: name.length })
    } else this.problems.error('unknown_function', at, `unknown ${closed.noun} '${full}'`, { nearest: near, width: name.length })
  }

  // --- The list of calls --------------------------------------------------------------------------------------------

  /** A function or namespace that is not called here but given to somebody who may call it. */
  private mention(node: Expression, occurrence: Occurrence): void {
    const { use } = occurrence
    if (!['value', 'argument', 'initial'].includes(use) || this.passed.has(node) || this.names.isFollowed(occurrence)) return
    const thing = this.names.thingOf(node)
    if (thing?.kind === 'operation') this.noteCall(thing, node, undefined)
    if (thing?.kind === 'namespace' && reachesOut(thing) && this.names.handedOn.has(thing)) this.noteUnknown(thing, node)
  }

  private noteCall({ path, account, operation }: OperationThing, at: Position, input: KnownInput | undefined): void {
    const effect = effectOf(operation, input)
    this.note({ path, account, effect, policy: this.catalog.policyOf(path, effect, account) }, at)
  }

  private noteUnknown({ name }: Namespace, at: Position): void {
    this.note({ path: `${name}.*`, account: null, effect: 'unknown', policy: null }, at)
  }

  private note(call: Omit<ScriptCall, 'line' | 'column'>, { line, column }: Position): void {
    const key = `${line}:${column}`
    if (!this.found.has(key)) this.found.set(key, { ...call, line, column })
  }
}

/** The effect may depend on an argument; where it is one that only a run can tell, the operation's own counts. */
function effectOf({ effect, effectOf: find }: Operation, known: KnownInput | undefined): Effect {
  if (find === undefined || known === undefined) return effect
  let isTold = true
  const watched = new Proxy(known.input, {
    get(input, name: string) {
      isTold &&= known.isWhole || name in input
      return input[name]
    },
  })
  const found = find(watched)
  return isTold ? found : effect
}

/** Whether operations stand in it, or in what stands in it. */
function reachesOut({ name, closed }: Namespace): boolean {
  return closed !== undefined || name === '_G'
}

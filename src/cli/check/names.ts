// What the names of a script stand for, as far as that can be told without running it. A variable counts when it is given its value
// once: `local capsule = app.integrations.capsule`. What a script adds to a library itself is left alone.

import { nearest } from '../../reference/index.ts'
import type { Block, Expression, LocalName, Name, Resolution, Variable } from '../../lua/index.ts'
import { layOut, type Layout, type Occurrence } from './walk.ts'
import type { Namespace, Thing } from './things.ts'
import { textOf } from './literal.ts'

/** Functions to which a table may be given without being changed or called. */
const harmless = new Set(['print', 'dump', 'type', 'tostring', 'assert', 'rawequal', 'rawlen'])

/** How long a chain of fields, calls and variables may be that leads to a function. */
const MAX_DEPTH = 100

export class Names {
  readonly layout: Layout
  readonly resolution: Resolution
  readonly globals: Namespace
  /** Globals that the script assigns, and every value that it gives them. */
  readonly assigned = new Map<string, (Expression | undefined)[]>()
  /** Namespaces that the script hands on, so that anybody may change them. */
  readonly handedOn = new Set<Namespace>()
  private readonly values = new Map<Variable, Expression>()
  /** Fields that the script assigns: `string.trim`. */
  private readonly added = new Set<string>()
  private readonly known = new Map<Expression, Thing | undefined>()
  private depth = 0

  constructor(chunk: Block, resolution: Resolution, globals: Namespace) {
    this.layout = layOut(chunk)
    this.resolution = resolution
    this.globals = globals
    this.collectValues()
    this.collectChanges()
  }

  thingOf(node: Expression): Thing | undefined {
    if (this.known.has(node)) return this.known.get(node)
    if (this.depth === MAX_DEPTH) return undefined
    this.known.set(node, undefined) // of a circle of variables nothing is known
    this.depth++
    const thing = this.find(node)
    this.depth--
    this.known.set(node, thing)
    return thing
  }

  /** The only value that a local variable ever has. */
  valueOf(node: Expression): Expression | undefined {
    const use = node.type === 'Name' ? this.resolution.used.get(node) : undefined
    return use === undefined || use.isGlobal ? undefined : this.values.get(use.variable)
  }

  /** The name of a global, unless the script has put another table in the place of the globals. */
  globalName(node: Expression): string | undefined {
    if (node.type !== 'Name') return undefined
    const use = this.resolution.used.get(node)
    return use?.isGlobal && use.variable === this.resolution.env ? node.name : undefined
  }

  /** Whether the value goes into a variable that `thingOf` sees through. */
  isFollowed({ use, variable }: Occurrence): boolean {
    if (use !== 'initial' || variable === undefined) return false
    const local = this.localOf(variable)
    if (local !== undefined) return this.values.has(local)
    return this.assigned.get(variable.name)?.length === 1
  }

  hasAdded = (namespace: Namespace, key: string): boolean => this.added.has(`${namespace.name}.${key}`)

  /** Names of globals and locals that a misspelt one may mean. */
  nearestName(name: string): string[] {
    const locals = [...this.resolution.declared.keys()].map(local => local.name)
    return nearest(name, new Set([...this.globals.fields.keys(), ...this.assigned.keys(), ...locals]))
  }

  /** Where a local of that name is declared first, for whoever used it out of its reach. */
  lineOfLocal(name: string): number | undefined {
    const lines = [...this.resolution.declared.keys()].filter(local => local.name === name).map(({ line }) => line)
    return lines.length === 0 ? undefined : Math.min(...lines)
  }

  // --- Finding ------------------------------------------------------------------------------------------------------

  private find(node: Expression): Thing | undefined {
    switch (node.type) {
      case 'Name':
        return this.ofName(node)
      case 'Index':
        return this.ofField(node.object, node.key)
      case 'Paren':
        return this.thingOf(node.expression)
      case 'Logical':
        return node.operator === 'or' ? this.thingOf(node.left) : undefined
      case 'Call':
        return this.ofRequire(node.callee, node.args)
      default:
        return undefined
    }
  }

  private ofName(node: Name): Thing | undefined {
    const value = this.valueOf(node)
    if (value !== undefined) return this.thingOf(value)
    const name = this.globalName(node)
    if (name === undefined) return undefined
    const values = this.assigned.get(name)
    if (values === undefined) return this.globals.fields.get(name)
    return values.length === 1 && values[0] !== undefined ? this.thingOf(values[0]) : undefined
  }

  private ofField(object: Expression, key: Expression): Thing | undefined {
    const namespace = this.thingOf(object)
    if (namespace?.kind !== 'namespace' || key.type !== 'String' || this.hasAdded(namespace, key.value)) return undefined
    if (namespace === this.globals && this.assigned.has(key.value)) return undefined
    return namespace.fields.get(key.value) ?? this.openAccount(namespace, textOf(key.value) ?? '')
  }

  /** Where no account is set up, a name that is no function's may be an account of whoever runs the script. */
  private openAccount({ fields, closed }: Namespace, name: string): Namespace | undefined {
    if (closed?.open === undefined || closed.accounts?.length !== 0) return undefined
    return /^[a-z][a-z0-9_]{0,31}$/.test(name) && nearest(name, fields.keys()).length === 0 ? closed.open(name) : undefined
  }

  private ofRequire(callee: Expression, [name]: readonly Expression[]): Thing | undefined {
    const called = this.thingOf(callee)
    if (called?.kind !== 'builtin' || called.name !== 'require' || name?.type !== 'String') return undefined
    const library = this.globals.fields.get(name.value)
    return library?.kind === 'namespace' && library.closed === undefined ? library : undefined
  }

  // --- Collecting ---------------------------------------------------------------------------------------------------

  private localOf(name: LocalName | Name): Variable | undefined {
    if (!('type' in name)) return this.resolution.declared.get(name)
    const use = this.resolution.used.get(name)
    return use?.isGlobal ? undefined : use?.variable
  }

  private collectValues(): void {
    for (const { node } of this.layout.statements) {
      if (node.type === 'Local') node.names.forEach((name, i) => this.setValue(this.localOf(name), node.values[i]))
      if (node.type === 'Assign') node.targets.forEach((target, i) => this.noteGlobal(target, node.values[i]))
      if (node.type === 'FunctionStatement') this.noteGlobal(node.target, node.func)
    }
  }

  private setValue(variable: Variable | undefined, value: Expression | undefined): void {
    if (variable !== undefined && value !== undefined && !variable.isReassigned) this.values.set(variable, value)
  }

  private noteGlobal(target: Expression, value: Expression | undefined): void {
    const name = this.globalName(target) ?? fieldOfGlobals(target)
    if (name !== undefined) this.assigned.set(name, [...(this.assigned.get(name) ?? []), value])
  }

  private collectChanges(): void {
    const calls = new Map<Expression, string>()
    for (const { node } of this.layout.expressions) {
      if (node.type !== 'Call') continue
      const name = this.globalName(node.callee)
      if (name === 'getmetatable' && node.args[0]?.type === 'String') this.handOn('string')
      if (name !== undefined && harmless.has(name)) for (const arg of node.args) calls.set(arg, name)
    }
    for (const occurrence of this.layout.expressions) {
      const { node, use } = occurrence
      if (node.type !== 'Name' && node.type !== 'Index') continue
      if (use === 'target' && node.type === 'Index' && node.key.type === 'String') this.noteField(node.object, node.key.value)
      else if (use === 'value' || (use === 'initial' && !this.isFollowed(occurrence)) || (use === 'argument' && !calls.has(node))) {
        const thing = this.thingOf(node)
        if (thing?.kind === 'namespace') this.handedOn.add(thing)
      }
    }
    this.known.clear() // found before all that is added was known
  }

  private handOn(name: string): void {
    const thing = this.globals.fields.get(name)
    if (thing?.kind === 'namespace') this.handedOn.add(thing)
  }

  private noteField(object: Expression, key: string): void {
    const thing = this.thingOf(object)
    if (thing?.kind === 'namespace' && thing.closed === undefined) this.added.add(`${thing.name}.${key}`)
  }
}

/** `_G.name` */
const fieldOfGlobals = (target: Expression): string | undefined =>
  target.type === 'Index' && target.object.type === 'Name' && target.object.name === '_G' && target.key.type === 'String'
    ? target.key.value
    : undefined

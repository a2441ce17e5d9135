// Metamethods inside coroutines may yield (manual §2.6). An expression that is left that way is evaluated again later: what its
// metamethods have answered before is then taken from here instead of calling them twice.

import { SUSPEND, callNested } from './call.ts'
import type { Site } from './site.ts'
import { first } from './value.ts'
import type { LuaFunction, Result, Value } from './value.ts'
import { vm } from './vm.ts'

/** The answers that the metamethods of one execution of a statement have given so far. */
export class Trail {
  readonly group: number | undefined
  readonly proto: unknown
  private readonly sites: Site[] = []
  private readonly values: Value[] = []
  private at = 0
  private clock = now()
  private waiting: Site | undefined

  constructor(site: Site) {
    this.group = site.group
    this.proto = site.proto
  }

  /** Does a call at `site` belong to the same execution? No place of a statement is passed twice in one, and nothing else is done between. */
  includes(site: Site): boolean {
    if (site.group !== this.group || site.proto !== this.proto || this.clock !== now()) return false
    return this.at < this.values.length || !this.sites.includes(site)
  }

  /** Is the answer of the call at `site` known? Should the statement go another way this time, what was known is forgotten. */
  knows(site: Site): boolean {
    if (this.at < this.sites.length && this.sites[this.at] !== site) this.sites.length = this.values.length = this.at
    return this.at < this.values.length
  }

  next(): Value {
    return this.values[this.at++]
  }

  note(site: Site, value: Value): void {
    this.sites.push(site)
    this.values.push(value)
    this.at++
    this.clock = now()
  }

  wait(site: Site): void {
    this.waiting = site
  }

  /** The metamethod that was waited for has answered: from here on the statement is run again. */
  answer(value: Result): void {
    this.sites.push(this.waiting!)
    this.values.push(first(value))
    this.at = 0
    this.clock = now()
  }
}

/** Turns of loops and calls of functions are counted: while the count stands, one statement is evaluated. */
const now = (): number => vm.steps - vm.fuel

/** Thrown through the nodes of an expression when a metamethod in it has been suspended; the block around catches it. */
export class Interruption {
  readonly trail: Trail
  constructor(trail: Trail) {
    this.trail = trail
  }
}

/** Calls a metamethod where it may be suspended. */
export function callOnTrail(site: Site, handler: LuaFunction, args: readonly Value[]): Value {
  const { depth } = vm
  let trail = vm.trails[depth]
  if (trail === undefined || !trail.includes(site)) vm.trails[depth] = trail = new Trail(site)
  if (trail.knows(site)) return trail.next()
  const result = callNested(handler, args)
  if (result === SUSPEND) {
    trail.wait(site)
    throw new Interruption(trail)
  }
  vm.trails[depth] = trail
  const value = first(result)
  trail.note(site, value)
  return value
}

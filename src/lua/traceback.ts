// What a script, or who runs it, can learn of the stack (manual §6.10): the place of each active call.

import { prefixOf } from './site.ts'
import type { NameInfo, Site } from './site.ts'
import { vm } from './vm.ts'
import type { Coroutine } from './coroutine.ts'
import { LuaError } from './error.ts'
import { LuaTable } from './table.ts'

/** Where the function at a level stands: 1 is the one that called the running builtin. Undefined beyond the stack. */
export function siteAt(level: number): Site | undefined {
  const at = vm.depth - level + 1
  if (at > vm.base) return vm.sites[at]
  const { stack } = vm.coroutine
  return stack[stack.length - 1 - (vm.base - at)]?.site
}

/** The places of a coroutine that does not run, innermost first: where it waits, or where it was when an error ended it. */
function restingSites({ status, trace, stack, waits }: Coroutine): readonly Site[] {
  if (status === 'dead') return trace
  const running = status === 'normal' ? vm.sites.slice(waits.base + 1, waits.depth + 1) : []
  return [...stack.flatMap(({ site }) => site ?? []), ...running].reverse()
}

/** The builtin that stands above those places. */
function restingBuiltin(co: Coroutine): string | undefined {
  const { status, stack, cause } = co
  if (status === 'suspended') return stack.length > 0 ? "function 'coroutine.yield'" : undefined
  if (status === 'normal') return builtinText(restingSites(co)[0]?.callee)
  const callee = cause instanceof LuaError && cause.isBuiltin ? cause.site?.callee : undefined
  return callee && builtinText(callee)
}

/** PUC looks for a builtin among the libraries; here it is the name it was called by that is looked for. */
function builtinText(called: NameInfo | undefined): string {
  if (called === undefined) return '?'
  const { kind, name, of } = called
  if (kind === 'metamethod' || kind === 'for iterator') return nameText(called)
  if (kind === 'global') return `function '${name}'`
  const names = [...vm.globals.entries()].flatMap(([, library]) => {
    const fn = library instanceof LuaTable && library !== vm.globals ? library.getString(name) : undefined
    return (fn as { native?: string } | undefined)?.native ?? []
  })
  return `function '${names.find(full => full === `${of}.${name}`) ?? names.find(full => full.endsWith(`.${name}`)) ?? name}'`
}

function runningSites(): Site[] {
  const sites: Site[] = []
  for (let i = 1; ; i++) {
    const site = siteAt(i)
    if (site === undefined) return sites
    sites.push(site)
  }
}

const HEAD = 10
const TAIL_LINES = 11

/** The lines of a traceback; `co`: of that coroutine instead of the running one. */
export function tracebackLines(level: number, co?: Coroutine): string[] {
  return lines((co === undefined || co === vm.coroutine ? runningPlaces() : restingPlaces(co)).slice(level))
}

/** A place in a script, or a line that is known already. */
type Place = Site | string

function runningPlaces(): Place[] {
  const places: Place[] = runningSites()
  const culprit = vm.handling?.isBuiltin === true ? vm.handling.site?.callee : undefined
  // A message handler stands on the builtin that has raised the error, and that on who called it.
  if (culprit !== undefined) places.splice(vm.depth - vm.handledAt, 0, `[C]: in ${builtinText(culprit)}`)
  places.unshift("[C]: in function 'debug.traceback'")
  if (vm.coroutine.isMain) places.push('[C]: in ?')
  return places
}

function restingPlaces(co: Coroutine): Place[] {
  const builtin = restingBuiltin(co)
  return [...(builtin === undefined ? [] : [`[C]: in ${builtin}`]), ...restingSites(co)]
}

/** The line of each place. Where there are very many, those in the middle are only counted. */
function lines(places: readonly Place[]): string[] {
  const line = (place: Place, i: number): string => (typeof place === 'string' ? place : describe(place, places[i + 1]))
  const skipped = places.length - HEAD - TAIL_LINES
  if (skipped <= 0) return places.map(line)
  const tail = places.slice(-TAIL_LINES).map((place, i) => line(place, HEAD + skipped + i))
  return [...places.slice(0, HEAD).map(line), `...\t(skipping ${skipped} levels)`, ...tail]
}

/** `message` above the traceback, as `debug.traceback` gives it. */
export function traceback(message: string | undefined, level: number, co?: Coroutine): string {
  const head = message === undefined ? '' : `${message}\n`
  return `${head}stack traceback:${tracebackLines(level, co)
    .map(line => `\n\t${line}`)
    .join('')}`
}

/** What is below may be the call that led here: it knows the function by a name. */
function describe(site: Site, below: Place | undefined): string {
  const caller = typeof below === 'string' ? undefined : below
  const { proto } = site
  if (proto === undefined) return `[C]: in ${builtinOf(site, caller)}`
  const place = prefixOf(site).trimEnd()
  const name = caller?.proto === undefined ? undefined : caller.callee
  if (proto.line === 0) return `${place} in main chunk`
  return `${place} in ${name === undefined ? `function <${proto.chunk}:${proto.line}>` : nameText(name)}`
}

/** A builtin that calls back, by its own name or by that it was called by. */
function builtinOf({ builtin }: Site, caller: Site | undefined): string {
  if (builtin !== undefined && builtin !== '?') return `function '${builtin}'`
  return builtinText(caller?.proto && caller.callee)
}

const nameText = ({ kind, name }: NameInfo): string => (kind === 'global' ? `function '${name}'` : `${kind} '${name}'`)

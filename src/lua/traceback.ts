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
function restingSites(co: Coroutine): readonly Site[] {
  return co.status === 'dead' ? co.trace : co.stack.flatMap(({ site }) => site ?? []).reverse()
}

/** The builtin that stands above those places. */
function restingBuiltin({ status, stack, cause }: Coroutine): string | undefined {
  if (status === 'suspended') return stack.length > 0 ? "function 'coroutine.yield'" : undefined
  const callee = cause instanceof LuaError && cause.isBuiltin ? cause.site?.callee : undefined
  return callee && builtinText(callee)
}

/** PUC looks for a builtin among the libraries; here it is the name it was called by that is looked for. */
function builtinText(called: NameInfo): string {
  const { kind, name, of } = called
  if (kind === 'metamethod' || kind === 'for iterator') return nameText(called)
  if (kind === 'global') return `function '${name}'`
  const names = [...vm.globals.entries()].flatMap(([, library]) => {
    const fn = library instanceof LuaTable && library !== vm.globals ? library.getString(name) : undefined
    return (fn as { native?: string } | undefined)?.native ?? []
  })
  return `function '${names.find(full => full === `${of}.${name}`) ?? names.find(full => full.endsWith(`.${name}`)) ?? name}'`
}

function runningSites(level: number): Site[] {
  const sites: Site[] = []
  for (let i = level; ; i++) {
    const site = siteAt(i)
    if (site === undefined) return sites
    sites.push(site)
  }
}

const HEAD = 10
const TAIL_LINES = 11

/** The lines of a traceback; `co`: of that coroutine instead of the running one. */
export function tracebackLines(level: number, co?: Coroutine): string[] {
  if (co !== undefined && co !== vm.coroutine) return shortened(restingLines(co).slice(level))
  const sites = runningSites(Math.max(level, 1))
  const lines = described(sites)
  const culprit = vm.handling?.isBuiltin === true && level === 1 && co === undefined ? vm.handling.site?.callee : undefined
  if (culprit !== undefined) lines.unshift(`[C]: in ${builtinText(culprit)}`)
  if (level === 0 && co === undefined) lines.unshift("[C]: in function 'debug.traceback'")
  if (vm.coroutine.isMain && co === undefined && (sites.length > 0 || siteAt(level - 1) !== undefined)) lines.push('[C]: in ?')
  return shortened(lines)
}

function restingLines(co: Coroutine): string[] {
  const sites = restingSites(co)
  const builtin = restingBuiltin(co)
  return [...(builtin === undefined ? [] : [`[C]: in ${builtin}`]), ...described(sites)]
}

function shortened(lines: string[]): string[] {
  if (lines.length <= HEAD + TAIL_LINES) return lines
  const skipped = lines.length - HEAD - TAIL_LINES
  return [...lines.slice(0, HEAD), `...\t(skipping ${skipped} levels)`, ...lines.slice(-TAIL_LINES)]
}

/** The line of each place. Where there are very many only those are made that are shown; one more may come behind them. */
function described(sites: readonly Site[]): string[] {
  return sites.map((site, i) => (i < HEAD || i >= sites.length - TAIL_LINES ? describe(site, sites[i + 1]) : ''))
}

/** `message` above the traceback, as `debug.traceback` gives it. */
export function traceback(message: string | undefined, level: number, co?: Coroutine): string {
  const head = message === undefined ? '' : `${message}\n`
  return `${head}stack traceback:${tracebackLines(level, co)
    .map(line => `\n\t${line}`)
    .join('')}`
}

/** `caller` is the call that led here: it knows the function by a name. */
function describe(site: Site, caller: Site | undefined): string {
  const { proto } = site
  if (proto === undefined) return `[C]: in ${site.builtin === undefined || site.builtin === '?' ? '?' : `function '${site.builtin}'`}`
  const place = prefixOf(site).trimEnd()
  const name = caller?.proto === undefined ? undefined : caller.callee
  if (proto.line === 0) return `${place} in main chunk`
  return `${place} in ${name === undefined || name.kind === 'for iterator' ? `function <${proto.chunk}:${proto.line}>` : nameText(name)}`
}

const nameText = ({ kind, name }: NameInfo): string => (kind === 'global' ? `function '${name}'` : `${kind} '${name}'`)

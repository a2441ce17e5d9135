// What a script, or who runs it, can learn of the stack (manual §6.10): the place of each active call.

import { prefixOf } from './site.ts'
import type { NameInfo, Site } from './site.ts'
import { vm } from './vm.ts'
import type { Coroutine } from './coroutine.ts'

/** Where the function at a level stands: 1 is the one that called the running builtin. Undefined beyond the stack. */
export function siteAt(level: number): Site | undefined {
  const at = vm.depth - level + 1
  if (at > vm.base) return vm.sites[at]
  const { stack } = vm.coroutine
  return stack[stack.length - 1 - (vm.base - at)]?.site
}

/** The places of a suspended coroutine, innermost first. */
function suspendedSites(co: Coroutine): Site[] {
  return co.stack.flatMap(({ site }) => (site === undefined ? [] : [site])).reverse()
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
  const sites = co === undefined || co === vm.coroutine ? runningSites(Math.max(level, 1)) : suspendedSites(co).slice(level)
  const lines = sites.map((site, i) => describe(site, sites[i + 1]))
  const culprit = vm.handling?.isBuiltin === true && level === 1 && co === undefined ? vm.handling.site?.callee : undefined
  if (culprit !== undefined) lines.unshift(`[C]: in function '${culprit.name}'`)
  if (level === 0 && co === undefined) lines.unshift("[C]: in function 'debug.traceback'")
  if (vm.coroutine.isMain && co === undefined && (sites.length > 0 || siteAt(level - 1) !== undefined)) lines.push('[C]: in ?')
  if (lines.length <= HEAD + TAIL_LINES) return lines
  const skipped = lines.length - HEAD - TAIL_LINES
  return [...lines.slice(0, HEAD), `...\t(skipping ${skipped} levels)`, ...lines.slice(-TAIL_LINES)]
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

// The hostile scripts, scripts/*.lua: chunks between lines of `---`. The first line of each says what the attack is and how it must end:
//
//   -- T2 loop in pcall: limit time
//   -- M1 rep of a gigabyte: error resulting string too large
//   -- T6 sort with a large length: limit time | limit memory       either will do

import { readdirSync, readFileSync } from 'node:fs'
import type { EvaluateResult, LimitOptions } from '../../src/index.ts'

export interface Attack {
  readonly file: string
  /** `T2 loop in pcall` */
  readonly name: string
  /** `ok`, `limit`, `limit time`, `error`, `error TEXT` */
  readonly ends: readonly string[]
  readonly source: string
}

const folder = new URL('scripts/', import.meta.url)
const heading = /^-- ([A-Z]\d+ .+?): ((?:ok|limit|error).*)\n/

export function readAttacks(): Attack[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.lua'))
  return files.sort().flatMap(file => {
    const chunks = readFileSync(new URL(file, folder), 'latin1').split(/^---\n/m)
    return chunks.map(source => attackOf(file, source))
  })
}

function attackOf(file: string, source: string): Attack {
  const found = heading.exec(source)
  if (found === null) throw new Error(`${file}: no attack begins with '${source.split('\n', 1)[0]}'`)
  return { file, name: found[1], ends: found[2].split(' | '), source }
}

const MB = 1024 * 1024

/** Limits that are soon reached, of the kind that the attack must end by. An attack that must not end by time has enough of it. */
export function limitsFor({ ends, file, name }: Attack, seconds: number, memory = 64 * MB): LimitOptions {
  const isEndless = ends.some(end => ['limit', 'limit time'].includes(end))
  return {
    cpuSeconds: isEndless ? seconds : 60,
    // Stacks that are legal may be deep, and need what the default allows.
    memoryBytes: file === 'depth.lua' ? 256 * MB : memory,
    outputBytes: MB,
    hostCalls: 1000,
    ...(ends.includes('limit steps') ? { steps: 1_000_000 } : {}),
    // Recursion without an end meets the bound just as well when that is lower.
    ...(name.startsWith('D2') ? { depth: 20_000 } : {}),
  }
}

/** How it went, in the words of the scripts. */
export function endOf({ success, error, error_detail }: Pick<EvaluateResult, 'success' | 'error' | 'error_detail'>): string {
  if (success) return 'ok'
  return error_detail?.code === 'limit' ? `limit ${error_detail.limit}` : `error ${error}`
}

/** Whether it ended as it must: `error TEXT` is any error with that text in it. */
export function isMeant({ ends }: Attack, end: string): boolean {
  return ends.some(wanted => {
    if (wanted.startsWith('error')) return end.startsWith('error') && end.includes(wanted.slice('error '.length))
    return wanted === end || (wanted === 'limit' && end.startsWith('limit'))
  })
}

/**
 * What nobody must see: a stack of JavaScript, a path or a class of this program, a defect, and `survived`, which the scripts print
 * when they go on after a limit.
 */
export const trace =
  /\bat .*\.[cm]?[jt]s:\d|node:|node_modules|file:\/\/|\/dist\/|[A-Z]\w*Error\b|Maximum call|Invalid \w+ length|a defect|\[object |survived/

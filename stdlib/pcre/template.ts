// The text that replaces a match: `$1`, `${1}`, `\1`, `${name}` stand for groups, `$0` for the whole match. A backslash
// takes the meaning from `$` and from another backslash.

import { charge, raise } from '../../src/lua/raise.ts'
import { vm } from '../../src/lua/vm.ts'
import type { Program } from './program.ts'
import type { Scan } from './scan.ts'

const REFERENCE = /\\([\\$])|[\\$](\d{1,2})|\$\{(\w+)\}/g

export function templateOf(text: string, program: Program): (scan: Scan) => string {
  const parts: (string | number)[] = []
  let from = 0
  for (const found of text.matchAll(REFERENCE)) {
    const [whole, escaped, number, name] = found
    parts.push(text.slice(from, found.index), escaped ?? groupOf(number ?? name, whole, program))
    from = found.index + whole.length
  }
  parts.push(text.slice(from))
  return scan => {
    let out = ''
    for (const part of parts) {
      out += typeof part === 'string' ? part : (scan.group(part) ?? '')
      if (out.length > vm.limits.stringBytes) charge(out.length)
    }
    return out
  }
}

function groupOf(reference: string, whole: string, { captureCount, names }: Program): number {
  const group = /^\d+$/.test(reference) ? Number(reference) : (names.get(reference) ?? Infinity)
  if (group <= captureCount) return group
  throw raise(`the replacement refers to '${whole}', but the pattern has no such group (a '$' that stands for itself is '\\$')`)
}

// Counter-examples that fuzzing found, in found/: they are replayed by every test run (found.test.ts).
//
// A program is saved with what the oracle printed, in the form of test/chunks.ts; JSON text as it is.

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'

export const foundFolder = new URL('found/', import.meta.url)

export function save(what: string, extension: 'lua' | 'json', text: string, output: string): string {
  const name = `${what}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${extension}`
  mkdirSync(foundFolder, { recursive: true })
  writeFileSync(
    new URL(name, foundFolder),
    extension === 'json' ? text : withOutput(text, output),
    extension === 'json' ? 'utf8' : 'latin1',
  )
  return name
}

function withOutput(program: string, output: string): string {
  const lines = output.split('\n').map(line => `--> ${line}`)
  return `${program}\n${lines.join('\n')}\n`
}

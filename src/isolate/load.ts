// Loading a bundle of ours with the code cache that lies beside it: V8 then need not read through all of it first, which saves a
// third of the start. A cache of another V8 is refused by V8 itself, and everything works as without.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'

/** Text of one byte per character, which is what V8 likes best, and the cache for it. */
export interface Bundle {
  readonly source: string
  readonly cache: Uint8Array | undefined
}

export function readBundle(file: string): Bundle {
  return { source: readFileSync(file, 'latin1'), cache: cacheAt(`${file}.cache`) }
}

/**
 * Runs a bundle and answers what it exports: its text is a function, as Node makes one of a CommonJS module. `file` is what its stack
 * traces and its own `require` go by.
 */
export function runBundle({ source, cache }: Bundle, file: string): unknown {
  const module = { exports: {} }
  compileBundle(source, file, cache).runInThisContext()(module, module.exports, createRequire(file), file)
  return module.exports
}

/** The cache must have been made of the very same text. */
export function compileBundle(source: string, file: string, cachedData?: Uint8Array): Script {
  return new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) })
}

function cacheAt(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

// Where the script comes from: an argument, a file, or the standard input.

import { createReadStream, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { nearest } from '../reference/nearest.ts'
import { commands } from './options.ts'
import type { Plan } from './plan.ts'
import type { Source } from './report.ts'
import { UsageError } from './usage.ts'

export interface ScriptSource extends Source {
  /** The folder of its modules. */
  readonly root: string
}

const MAX_BYTES = 16 * 1024 * 1024

export async function sourceOf({ code, file }: Pick<Plan, 'code' | 'file'>): Promise<ScriptSource> {
  if (code !== undefined) return { chunkName: '(command line)', bytes: filled(Buffer.from(code), '--eval'), root: '.' }
  if (file !== undefined && file !== '-') return { chunkName: file, bytes: await readScript(file), root: dirname(file) }
  if (file === undefined && process.stdin.isTTY) throw noCode()
  return { chunkName: 'stdin', bytes: filled(await readAll(process.stdin, 'the standard input'), 'the standard input'), root: '.' }
}

const noCode = (): UsageError => new UsageError('no code to run: give a FILE, - for the standard input, or --eval CODE')

function filled(bytes: Buffer, from: string): Buffer {
  if (/^\s*$/.test(bytes.toString('latin1'))) throw new UsageError(`${noCode().message} (${from} is empty)`)
  return bytes
}

async function readScript(file: string): Promise<Buffer> {
  const stats = statOf(file)
  if (stats.isDirectory()) throw new UsageError(`'${file}' is a folder, not a script`)
  // A pipe is a file too: luacap <(generate)
  if (!stats.isFile() && !stats.isFIFO()) throw new UsageError(`'${file}' is no regular file`)
  const bytes = await readAll(createReadStream(file), `'${file}'`)
  const mark = bytes.subarray(0, 2).toString('latin1')
  if (mark === '\xff\xfe' || mark === '\xfe\xff') throw new UsageError(`'${file}' is UTF-16; save it as UTF-8`)
  return bytes
}

function statOf(file: string): Stats {
  try {
    return statSync(file)
  } catch (error) {
    throw new UsageError(`cannot read '${file}': ${reasonOf(error)}${commandMeant(file)}`)
  }
}

/** A word that is no file may be a command, misspelt; several words are code. */
export function commandMeant(file: string): string {
  if (/[\s()=]/.test(file)) return '; for code, write luacap -e CODE'
  const [command] = /^[a-z_]+$/.test(file) ? nearest(file, commands) : []
  return command === undefined ? '' : `; for the command, write luacap ${command}`
}

export async function readAll(stream: Readable, name: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      pieces.push(piece)
      size += piece.length
      if (size > MAX_BYTES) throw new UsageError(`${name} is larger than ${MAX_BYTES / 1024 / 1024} MB, which is too large`)
    }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`cannot read ${name}: ${reasonOf(error)}`)
  }
  return Buffer.concat(pieces)
}

/** Why a file cannot be read, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EACCES') return 'it may not be read'
  return code === 'ERR_INVALID_ARG_VALUE' ? 'its name is no name of a file' : message
}

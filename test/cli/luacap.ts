// The command as a shell sees it.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Circumstances {
  readonly stdin?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

export const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url))

/** An empty home, so that nobody's accounts or policies count. */
export const home = mkdtempSync(join(tmpdir(), 'luacap-home-'))

export function start(args: readonly string[], { env = {}, cwd = home }: Circumstances = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...args], { cwd, env: { HOME: home, PATH: process.env.PATH ?? '', ...env } })
}

export function luacap(args: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const child = start(args, circumstances)
  child.stdin.on('error', () => {}) // who does not read its input may be gone before we have written it
  child.stdin.end(circumstances.stdin ?? '')
  return outcomeOf(child)
}

export function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (piece: string) => (text[name] += piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, ...text }))
  })
}

/** A file of its own for a script. */
export function scriptFile(text: string | Buffer, name = 'script.lua'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'luacap-script-')), name)
  writeFileSync(file, text)
  return file
}

// Commands as a shell sees them, each in a home of its own, against a Capsule in this process.

import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Circumstances, luacap, type Outcome } from '../cli/luacap.ts'
import { startSandbox, type Sandbox } from '../../src/index.ts'

export interface Rig {
  readonly home: string
  readonly sandbox: Sandbox
  /** Of the sandbox's account 'default'. */
  readonly token: string
  readonly env: Readonly<Record<string, string>>
  run(args: readonly string[], more?: Circumstances): Promise<Outcome>
  /** What `--json` answers. */
  json(args: readonly string[], more?: Circumstances): Promise<unknown>
  /** Commands and what became of them, as they would stand in a terminal; what differs from run to run has a name instead. */
  transcript(lines: readonly Line[]): Promise<string>
}

/** Words, or words with what stands on the standard input. */
export type Line = readonly string[] | { readonly args: readonly string[]; readonly stdin?: string; readonly env?: Record<string, string> }

export async function createRig(): Promise<Rig> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'luacap-commands-')))
  const sandbox = await startSandbox()
  const token = sandbox.accounts.get('default')?.token ?? ''
  const env = { HOME: home, CAPSULE_ACCESS_TOKEN: token, CAPSULE_URL: sandbox.url }
  const run = (args: readonly string[], more: Circumstances = {}): Promise<Outcome> =>
    luacap(args, { cwd: home, ...more, env: { ...env, ...more.env } })
  const shown = (text: string): string => {
    const named = text
      .replaceAll(sandbox.url, 'http://127.0.0.1:PORT/api/v2')
      .replaceAll(home, '~')
      .replaceAll(token, 'TOKEN')
      .replace(/sha256 [0-9a-f]{8}/g, 'sha256 HASH')
      .replace(/("duration_ms": )\d+|(\()\d+( ms\))/g, '$1$2N$3')
      .replaceAll(process.versions.node, 'NODE')
      .replaceAll(`${process.platform}-${process.arch}`, 'PLATFORM')
      .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    // How wide a column is depends on what had been there.
    return /PORT|~|NODE/.test(named) ? named.replace(/(\S) {2,}/g, '$1  ') : named
  }
  return {
    home,
    sandbox,
    token,
    env,
    run,
    json: async (args, more) => JSON.parse((await run([...args, '--json'], more)).stdout),
    async transcript(lines) {
      const parts: string[] = []
      for (const line of lines) {
        const { args, stdin, env: more } = 'args' in line ? line : { args: line, stdin: undefined, env: undefined }
        const { code, stdout, stderr } = await run(args, {
          ...(stdin === undefined ? {} : { stdin }),
          ...(more === undefined ? {} : { env: more }),
        })
        const words = args.map(word => (/^[\w./:=,-]+$/.test(word) ? word : `'${word}'`)).join(' ')
        const set = Object.entries(more ?? {}).map(([name, value]) => `${name}=${value} `)
        parts.push(`$ ${set.join('')}luacap ${words}${stdin === undefined ? '' : ` <<< '${stdin}'`}\n${stdout}${stderr}[${code}]\n`)
      }
      return parts.map(shown).join('\n')
    },
  }
}

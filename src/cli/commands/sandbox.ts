// `luacap sandbox`: the built-in Capsule on a port, for other programs.

import { startSandbox } from '../../index.ts'
import { columns } from '../../reference/page.ts'
import { print } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { toTerminal } from '../text.ts'
import { type ExitCode, UsageError } from '../usage.ts'

export async function sandbox({ options }: Arguments): Promise<ExitCode> {
  const [port] = options.get('port') ?? ['0']
  const number = Number(port)
  if (!/^\d+$/.test(port) || number > 65_535) throw new UsageError(`--port must be a number from 0 to 65535, not '${port}'`)
  const log = (line: string): void => void process.stderr.write(`${toTerminal(line)}\n`)
  const server = await startSandbox({ port: number, log }).catch((error: unknown) => {
    throw new UsageError(`the sandbox cannot use port ${number}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`)
  })
  const tokens = [...server.accounts].map(([name, { token }]) => [name, token])
  print(`Sandbox: ${server.url}\n\nTokens by account:\n${columns(tokens)}\n\nStop it with Ctrl-C. To use it from another shell:\n`)
  print(`  export CAPSULE_URL=${server.url} CAPSULE_ACCESS_TOKEN=${tokens[0][1]}`)
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  await server.close()
  return 0
}

// The command `luacap`: a plain run at once, everything else by command.ts. What is not needed for a run is loaded when it is.

import { type Engine, prepareEngine } from '../index.ts'
import { planOf } from './plan.ts'
import { failure, run } from './run.ts'
import { scan, wantsJson } from './scan.ts'
import { toJson, toTerminal } from './text.ts'
import { type ExitCode, UsageError } from './usage.ts'

/** `ready`: an engine thread with the memory limit that `argv` has, started already. */
export async function main(argv: readonly string[], ready?: Engine): Promise<void> {
  process.stdout.on('error', endOfOutput)
  // Where complaints cannot go, there is nobody to tell.
  process.stderr.on('error', () => {})
  try {
    process.exitCode = await codeOf(argv, ready)
  } catch (error) {
    process.exitCode = explain(error, argv)
  }
}

/** A pipe that nobody reads is no error of ours. */
function endOfOutput({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return
  process.stderr.write(`luacap: the output cannot be written: ${code === 'ENOSPC' ? 'no space is left' : code}\n`)
  process.exit(1)
}

async function codeOf(argv: readonly string[], ready: Engine | undefined): Promise<ExitCode> {
  const given = scan(argv)
  if (given === undefined) return (await import('./command.ts')).command(argv)
  const plan = planOf(given)
  const engine = unawaited(ready ?? prepareEngine(plan.limits))
  try {
    return await run(plan, engine)
  } finally {
    await engine.stop()
  }
}

/** Its thread may end while the answer is written. */
const unawaited = (engine: Engine): Engine => ({ ...engine, stop: async () => void engine.stop() })

function explain(error: unknown, argv: readonly string[]): 1 | 2 {
  const isUsage = error instanceof UsageError
  const message = error instanceof Error ? error.message : String(error)
  if (wantsJson(argv)) process.stdout.write(`${toJson(failure(isUsage ? 'usage' : 'internal', message))}\n`)
  else if (isUsage) process.stderr.write(`luacap: ${toTerminal(message)}\nTry 'luacap --help'.\n`)
  else
    process.stderr.write(`luacap: a defect of this program: ${toTerminal(error instanceof Error ? (error.stack ?? message) : message)}\n`)
  return isUsage ? 2 : 1
}

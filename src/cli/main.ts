// The command `luacap`. A run starts the engine thread before anything else is loaded.

import { prepareEngine } from '../index.ts'
import { planOf } from './plan.ts'
import { failure, run } from './run.ts'
import { scan, wantsJson } from './scan.ts'
import { toJson, toTerminal } from './text.ts'
import { UsageError } from './usage.ts'

const argv = process.argv.slice(2)

/** A pipe that nobody reads is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const given = scan(argv)
  if (given === undefined) {
    const { command } = await import('./command.ts')
    process.exitCode = await command(argv)
  } else {
    const plan = planOf(given)
    const engine = prepareEngine(plan.limits)
    try {
      process.exitCode = await run(plan, engine)
    } finally {
      await engine.stop()
    }
  }
} catch (error) {
  process.exitCode = explain(error)
}

function explain(error: unknown): 1 | 2 {
  const isUsage = error instanceof UsageError
  const message = error instanceof Error ? error.message : String(error)
  if (wantsJson(argv)) process.stdout.write(`${toJson(failure(isUsage ? 'usage' : 'internal', message))}\n`)
  else if (isUsage) process.stderr.write(`luacap: ${message}\nTry 'luacap --help'.\n`)
  else
    process.stderr.write(`luacap: a defect of this program: ${toTerminal(error instanceof Error ? (error.stack ?? message) : message)}\n`)
  return isUsage ? 2 : 1
}

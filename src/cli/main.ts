// The command `luacap`. A run starts the engine thread before anything else is loaded.

import { prepareEngine } from '../index.ts'
import { planOf } from './plan.ts'
import { run, usageFailure } from './run.ts'
import { scan, wantsJson } from './scan.ts'
import { toJson } from './text.ts'
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
  if (!(error instanceof UsageError)) throw error
  process.exitCode = 2
  if (wantsJson(argv)) {
    process.stdout.write(`${toJson(usageFailure(error))}\n`)
  } else {
    process.stderr.write(`luacap: ${error.message}\nTry 'luacap --help'.\n`)
  }
}

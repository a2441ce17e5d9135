// The command `luacap`. A run starts the engine thread before anything else is loaded.

import { prepareEngine } from '../index.ts'
import { planOf } from './plan.ts'
import { scan, wantsJson } from './scan.ts'
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
      const { run } = await import('./run.ts')
      process.exitCode = await run(plan, engine)
    } finally {
      await engine.stop()
    }
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.exitCode = 2
  if (wantsJson(argv)) {
    const [{ usageFailure }, { toJson }] = await Promise.all([import('./run.ts'), import('./text.ts')])
    process.stdout.write(`${toJson(usageFailure(error))}\n`)
  } else {
    process.stderr.write(`luacap: ${error.message}\nTry 'luacap --help'.\n`)
  }
}

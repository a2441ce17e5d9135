// The file that a shell runs. If it is to be a run, the engine thread boots while the rest is loaded.

import { fileURLToPath } from 'node:url'
import { type Engine, prepareEngine } from '../index.ts'
import { readBundle, runBundle } from '../isolate/load.ts'
import type { main as mainOf } from './main.ts'
import { planOf } from './plan.ts'
import { scan } from './scan.ts'

/** The bundle of main.ts, as the build has named it. */
declare const bundleName: string

const argv = process.argv.slice(2)
const engine = engineAhead()
const file = fileURLToPath(new URL(bundleName, import.meta.url))
const { main } = runBundle(readBundle(file), file) as { readonly main: typeof mainOf }
const ended = main(argv, engine)
// In a turn of its own: a write that has just failed is told of first.
if (engine !== undefined) void ended.then(() => setImmediate(leave))

function engineAhead(): Engine | undefined {
  const given = scan(argv)
  if (given === undefined) return undefined
  try {
    return prepareEngine(planOf(given).limits)
  } catch {
    // What is wrong with the command line is main's to tell.
    return undefined
  }
}

/** Does not wait until the thread and V8 have put everything away: that takes longer than a small script. What is not written yet is. */
function leave(): void {
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit()
}

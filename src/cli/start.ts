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
void main(argv, engine)

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

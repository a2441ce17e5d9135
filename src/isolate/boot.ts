// The first file of the engine thread: loads the engine.

import { fileURLToPath } from 'node:url'
import { workerData } from 'node:worker_threads'
import { readBundle, runBundle } from './load.ts'
import type { EngineData } from './thread.ts'

/** The engine's bundle, as the build has named it. */
declare const bundleName: string

const { bundle } = workerData as EngineData
const file = bundle === undefined ? fileURLToPath(new URL(bundleName, import.meta.url)) : `${process.cwd()}/${bundleName}`
runBundle(bundle ?? readBundle(file), file)

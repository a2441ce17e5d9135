// Runs the command line and the engine once each, and writes V8's code cache of what was compiled: node warm.mjs DIST CLI ENGINE

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parentPort, Worker, isMainThread, workerData } from 'node:worker_threads'
import { importTypeScript } from './run.mjs'

/** Nothing that a script rarely does: what is in the cache is loaded at every start. */
const script = `
local t = {}
for i, name in ipairs { "a", "b" } do t[#t + 1] = ("%d %s"):format(i, name) end
if #t > 1 then print(table.concat(t, ", ")) end
return { names = t, count = #t }`

const { compileBundle } = await importTypeScript('src/isolate/load.ts')

function load(file) {
  const compiled = compileBundle(readFileSync(file, 'latin1'), file)
  const module = { exports: {} }
  compiled.runInThisContext()(module, module.exports, createRequire(file), file)
  const keep = () => {
    writeFileSync(`${file}.${process.pid}`, compiled.createCachedData())
    renameSync(`${file}.${process.pid}`, `${file}.cache`)
  }
  return { exports: module.exports, keep }
}

async function warmCommandLine(file) {
  const { exports, keep } = load(file)
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = () => true
  await exports.main(['-e', script])
  process.stdout.write = write
  if (process.exitCode !== 0) throw new Error('the command line failed')
  keep()
}

/** In a thread, as ever: `start` is the message of the command line, played back. */
function warmEngine(file) {
  const data = { flags: new SharedArrayBuffer(16), file }
  const worker = new Worker(new URL(import.meta.url), { workerData: data, argv: [] })
  const limits = { cpuMs: 1e4, timeoutMs: 1e4, memoryBytes: 2 ** 28, outputBytes: 1e6, hostCalls: 1, steps: 1e9, depth: 1000 }
  const catalog = {
    integrations: [{ name: 'x', accounts: ['y'], functions: [{ name: 'f', parameters: [], effect: 'read', isList: true }] }],
  }
  const run = { type: 'run', source: script, chunkName: 'x', args: [], globals: {}, functions: [], account: 'y', limits, seed: 1, catalog }
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', message => {
      if (message === 'loaded') worker.postMessage(run)
      else if (message === 'kept') resolve(worker.terminate())
      else if (message.ending?.error) reject(new Error(message.ending.error.message))
      else if (message.ending) worker.postMessage({ type: 'keep' })
    })
  })
}

if (isMainThread) {
  const [outdir, cli, engine] = process.argv.slice(2)
  await warmEngine(join(outdir, engine))
  await warmCommandLine(join(outdir, cli))
} else {
  const { keep } = load(workerData.file)
  parentPort.on('message', ({ type }) => {
    if (type !== 'keep') return
    keep()
    parentPort.postMessage('kept')
  })
  parentPort.postMessage('loaded')
}

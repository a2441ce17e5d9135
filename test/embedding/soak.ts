// Hundreds of scripts, at once and one after the other: what is left of them in the end. npm run soak [-- COUNT]

import { fileURLToPath } from 'node:url'
import { createRuntime, evaluate, type EvaluateResult, startSandbox } from '../../src/index.ts'

/** What should be gone when no script runs. */
export interface Held {
  readonly rssMb: number
  readonly heapMb: number
  /** Threads, sockets, timers, ports: what keeps Node awake. */
  readonly handles: readonly string[]
}

const mb = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10

/** Ours, once all is closed: the streams of the program itself stay. */
export async function held(): Promise<Held> {
  await new Promise(resolve => setTimeout(resolve, 50))
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  const handles = process.getActiveResourcesInfo().filter(name => !/^(?:TTYWrap|PipeWrap|FSReqCallback|Timeout|CloseReq)$/.test(name))
  return { rssMb: mb(rss), heapMb: mb(heapUsed), handles }
}

const source = `
  local rows = {}
  for i = 1, 200 do rows[i] = { id = id, text = ("row %d of %d"):format(i, id) } end
  local found = capsule.list_contacts { per_page = 2 }
  echo(id)
  shared = (shared or 0) + 1
  return id, shared, #json.encode(rows) > 0, #found.parties`

export type Evaluate = (source: string, options: { readonly globals: Readonly<Record<string, unknown>> }) => Promise<EvaluateResult>

/** Runs them, so many at a time; answers what those said that did not answer for themselves. */
export async function storm(evaluateOne: Evaluate, count: number, atOnce: number): Promise<string[]> {
  const wrong: string[] = []
  let next = 1
  const worker = async (): Promise<void> => {
    for (let id = next++; id <= count; id = next++) {
      const globals = { id, echo: async (n: number) => n }
      const { result, error } = await evaluateOne(source, { globals })
      if (JSON.stringify(result) !== JSON.stringify([id, 1, true, 2]))
        wrong.push(error ?? `script ${id} answered ${JSON.stringify(result)}`)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker))
  return wrong
}

async function measured(name: string, body: () => Promise<string[]>): Promise<void> {
  const before = await held()
  const start = performance.now()
  const wrong = await body()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const after = await held()
  const change = (of: (each: Held) => number): string => `${of(before)} → ${of(after)} MB`
  console.log(
    `${name}: ${seconds} s, ${wrong.length} wrong; memory ${change(({ rssMb }) => rssMb)}, heap ${change(({ heapMb }) => heapMb)}, ` +
      `handles ${before.handles.length} → ${after.handles.length}`,
  )
  for (const problem of new Set(wrong)) console.log(`  ${problem}`)
}

async function main(count: number): Promise<void> {
  const sandbox = await startSandbox()
  const runtime = createRuntime({ sandbox })
  const each: Evaluate = (text, options) => evaluate(text, { ...options, sandbox })
  const local: Evaluate = (text, options) => evaluate(text, { ...options, sandbox, isolation: 'none' })
  const shared: Evaluate = (text, options) => runtime.evaluate(text, options)
  for (let round = 1; round <= 2; round++) {
    await measured(`${count} in sequence`, () => storm(each, count, 1))
    await measured(`${count} at once`, () => storm(each, count, count))
    await measured(`${count} at once in a runtime`, () => storm(shared, count, count))
    await measured(`${count} at once in this thread`, () => storm(local, count, count))
  }
  await runtime.close()
  await sandbox.close()
  const { rssMb, heapMb, handles } = await held()
  console.log(`in the end: memory ${rssMb} MB, heap ${heapMb} MB, handles: ${handles.join(', ') || 'none'}`)
}

if (process.argv[1] === 'test/embedding/soak.ts' || process.argv[1] === fileURLToPath(import.meta.url))
  await main(Number(process.argv[2] ?? 300))

// Hundreds of scripts, at once and one after the other, round after round: whether each answers for itself, and what is left of them.
// npm run soak [-- COUNT [ROUNDS]] fails when an answer is wrong, when handles are left, or when memory grows from round to round.

import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createRuntime, evaluate, type EvaluateResult, type Sandbox, startSandbox } from '../../src/index.ts'

/** What should be gone when no script runs. */
export interface Held {
  readonly rssMb: number
  readonly heapMb: number
  /** Threads, sockets, timers, ports: what keeps Node awake. */
  readonly handles: readonly string[]
}

const mb = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
setFlagsFromString('--no-expose-gc')

/** Ours, once all is closed and collected: the streams of the program itself stay. Sockets take a moment to go. */
export async function held(): Promise<Held> {
  await new Promise(resolve => setTimeout(resolve, 200))
  collect()
  const { rss, heapUsed } = process.memoryUsage()
  const handles = process.getActiveResourcesInfo().filter(name => !/^(?:TTYWrap|PipeWrap|FSReqCallback)$/.test(name))
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

/** Runs, and says how long it took, how much memory that needed, and what is left; answers how many answers were wrong. */
async function measured(name: string, body: () => Promise<string[]>): Promise<number> {
  let peak = 0
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 50)
  const start = performance.now()
  const wrong = await body()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  clearInterval(look)
  console.log(`  ${name}: ${seconds} s, ${wrong.length} wrong; memory ${Math.round(mb(peak))} MB at most, then ${textOf(await held())}`)
  for (const problem of new Set(wrong)) console.log(`    ${problem}`)
  return wrong.length
}

const textOf = ({ rssMb, heapMb, handles }: Held): string => `${rssMb} MB, heap ${heapMb} MB, handles: ${handles.join(' ') || 'none'}`

async function inRuntime(sandbox: Sandbox, count: number): Promise<string[]> {
  const runtime = createRuntime({ sandbox })
  const wrong = await storm((text, options) => runtime.evaluate(text, options), count, count)
  await runtime.close()
  return wrong
}

/** All ways of running a script; answers how many answers were wrong. */
async function round(count: number): Promise<number> {
  // Of its own: even a local Capsule takes so many requests in an hour, and no more.
  const sandbox = await startSandbox()
  const each: Evaluate = (text, options) => evaluate(text, { ...options, sandbox })
  const local: Evaluate = (text, options) => evaluate(text, { ...options, sandbox, isolation: 'none' })
  const wrong =
    (await measured(`${count} in sequence`, () => storm(each, count, 1))) +
    (await measured(`${count} at once`, () => storm(each, count, count))) +
    (await measured(`${count} at once in a runtime`, () => inRuntime(sandbox, count))) +
    (await measured(`${count} at once in this thread`, () => storm(local, count, count)))
  await sandbox.close()
  return wrong
}

/** What the first round leaves is what is loaded once; from the second on it must stay as it is. */
const MAY_GROW_MB = { heapMb: 4, rssMb: 64 }

/** Answers what is wrong. */
async function main(count: number, rounds: number): Promise<string[]> {
  const start = await held()
  console.log(`at the start: ${textOf(start)}`)
  let wrong = 0
  const left: Held[] = []
  for (let number = 1; number <= rounds; number++) {
    wrong += await round(count)
    const now = await held()
    left.push(now)
    console.log(`after round ${number}: ${textOf(now)}`)
  }
  const handles = left.flatMap(each => each.handles)
  return [
    ...(wrong > 0 ? [`${wrong} answers are wrong`] : []),
    ...(handles.length > start.handles.length ? [`handles are left: ${handles.join(' ')}`] : []),
    ...growth(left.slice(1)),
  ]
}

function growth(left: readonly Held[]): string[] {
  const [first] = left
  const last = left.at(-1)
  if (first === undefined || last === undefined) return []
  const grown = (['heapMb', 'rssMb'] as const).filter(key => last[key] > first[key] + MAY_GROW_MB[key])
  return grown.map(key => `memory grows from round to round: ${key} ${first[key]} → ${last[key]}`)
}

if (process.argv[1] === 'test/embedding/soak.ts' || process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await main(Number(process.argv[2] ?? 300), Number(process.argv[3] ?? 5))
  console.log(problems.length === 0 ? 'no answer wrong, no handle left, no growth' : problems.join('\n'))
  if (problems.length > 0) process.exitCode = 1
}

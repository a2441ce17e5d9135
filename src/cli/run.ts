// Runs a script and tells what became of it: as JSON, or to a person.

import { type Engine, evaluate, type EvaluateResult, VERSION } from '../index.ts'
import { asker } from './ask.ts'
import type { Plan } from './plan.ts'
import { listenersOf, type Progress, progressOf } from './progress/index.ts'
import { report, writesOf } from './report.ts'
import { type ScriptSource, sourceOf } from './source.ts'
import { painter, toJson, toTerminal } from './text.ts'
import { type ExitCode, exitCodeOf } from './usage.ts'

export async function run(plan: Plan, engine: Engine): Promise<ExitCode> {
  if (plan.isRepl || isAlone(plan)) return (await import('./repl/index.ts')).repl(plan, engine)
  const source = await sourceOf(plan)
  const stop = interrupts()
  const ask = plan.isJson || plan.file === '-' ? undefined : asker()
  const progress = await progressOf(plan)
  const result = await evaluate(source.bytes, {
    chunkName: source.chunkName,
    root: source.root,
    args: plan.args,
    force: plan.force,
    limits: plan.limits,
    config: !plan.sandbox,
    engine,
    signal: stop.first.signal,
    abandon: stop.second.signal,
    ...(plan.sandbox ? { sandbox: true } : {}),
    ...(plan.account === undefined ? {} : { account: plan.account }),
    ...(plan.seed === undefined ? {} : { seed: plan.seed }),
    onPrint: printer(plan, progress),
    ...listenersOf(progress, ask),
  })
  progress?.end()
  stop.end()
  if (stop.isUnheard()) return 141
  const answer = withHint(result)
  if (plan.isJson) process.stdout.write(`${toJson(answer)}\n`)
  else show(answer, source, plan)
  return result.error_detail === null ? 0 : exitCodeOf(result.error_detail)
}

/** `luacap` at a terminal, and nothing else. */
const isAlone = ({ code, file, isJson }: Plan): boolean =>
  code === undefined && file === undefined && !isJson && process.stdin.isTTY && process.stdout.isTTY

/** What a script writes goes out as it comes, except that JSON has it all in one piece. */
function printer({ isJson, isRaw }: Plan, progress: Progress | undefined): (text: string, stream: 'stdout' | 'stderr') => void {
  return (text, stream) => {
    if (stream === 'stdout' && isJson) return
    progress?.makeRoom(text, stream)
    process[stream].write(isRaw ? text : toTerminal(text))
  }
}

const hints: Readonly<Record<string, string>> = {
  no_credentials: "store a token with 'luacap auth login', or set CAPSULE_ACCESS_TOKEN; --sandbox needs none",
  unauthorized: 'the token may have been revoked, or belong to another server',
}

function withHint(result: EvaluateResult): EvaluateResult {
  const detail = result.error_detail
  const hint = detail?.hint ?? hints[detail?.code ?? '']
  return detail === null || hint === undefined ? result : { ...result, error_detail: { ...detail, hint } }
}

function show({ result, error_detail, integration_calls }: EvaluateResult, source: ScriptSource, plan: Plan): void {
  if (result !== null && result.length > 0) process.stdout.write(`${toJson(result)}\n`)
  if (error_detail === null) return
  const paint = painter(process.stderr.isTTY, process.env)
  process.stderr.write(report(error_detail, source, paint))
  const isInDoubt = integration_calls.some(({ outcome }) => outcome === 'unknown')
  if (isInDoubt || error_detail.code === 'limit') process.stderr.write(plan.isRaw ? '' : writesOf(integration_calls))
}

interface Interrupts {
  readonly first: AbortController
  readonly second: AbortController
  /** Whether whoever read the output has gone. */
  readonly isUnheard: () => boolean
  readonly end: () => void
}

/** The first signal stops the script, the second gives up writes that are under way as well. */
function interrupts(): Interrupts {
  const [first, second] = [new AbortController(), new AbortController()]
  let isUnheard = false
  const interrupt = (): void => (first.signal.aborted ? second : first).abort()
  const hangUp = (): void => {
    isUnheard = true
    first.abort()
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, interrupt)
  process.stdout.once('error', hangUp)
  const end = (): void => {
    for (const signal of signals) process.off(signal, interrupt)
    process.stdout.off('error', hangUp)
  }
  return { first, second, isUnheard: () => isUnheard, end }
}

/** The answer when there was no run. */
export function failure(code: 'usage' | 'internal', message: string): EvaluateResult {
  const place = { file: null, line: null, column: null, end_column: null }
  return {
    success: false,
    output: '',
    error: message,
    error_detail: { code, message, ...place, traceback: [], hint: null },
    result: null,
    execution_time_ms: 0,
    memory_usage: null,
    integration_calls: [],
    meta: { version: VERSION, permission_bypassed: false, account: 'default', seed: 0, steps: null },
  }
}

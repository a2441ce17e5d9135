// `luacap call FUNCTION`: one function, its arguments as options or JSON, its answer as data. The options are those of the function,
// so this command reads its part of the command line by itself.

import { documentation, type ErrorDetail, type Json, loadSetup, type Operation, openWorld, type World } from '../../index.ts'
import { fold } from '../../reference/nearest.ts'
import { columns } from '../../reference/page.ts'
import { exitOf, type Failure, failureOf, print } from '../answer.ts'
import { asker } from '../ask.ts'
import { listenersOf, progressOf } from '../progress/index.ts'
import { report } from '../report.ts'
import { wantsJson } from '../scan.ts'
import { readAll } from '../source.ts'
import { painter, toJson, toTerminal } from '../text.ts'
import { type ExitCode, UsageError } from '../usage.ts'
import { fieldsOf, flagOf, inputOf, jsonOf, typed } from './flags.ts'
import { findOperation } from './operation.ts'
import { type Given, readGiven, readOwn } from './words.ts'

type Setup = Awaited<ReturnType<typeof loadSetup>>

/** What is known of a call so far; it is part of every answer, also of a failure. */
interface Known {
  function: string | null
  meta: Readonly<Record<string, unknown>>
}

interface Success {
  readonly data: Json
  readonly text: string
}

export async function call(argv: readonly string[]): Promise<ExitCode> {
  const started = performance.now()
  const isJson = wantsJson(argv)
  const known: Known = { function: null, meta: { dry_run: false, operation: null, permission_bypassed: false, account: null } }
  const result = (success: boolean, data: Json, failure: Failure | null) => ({
    success,
    function: known.function,
    data,
    error: failure?.message ?? null,
    error_detail: failure,
    meta: known.meta,
    duration_ms: Math.round(performance.now() - started),
  })
  try {
    const { data, text } = await interruptible(signal => answerOf(argv, known, signal))
    print(isJson ? toJson(result(true, data, null)) : toTerminal(text))
    return 0
  } catch (error) {
    const failure = detailOf(error)
    if (failure === undefined) throw error
    if (isJson) print(toJson(result(false, null, failure)))
    else process.stderr.write(report(asReport(failure), undefined, painter(process.stderr.isTTY, process.env)))
    return exitOf(failure.code)
  }
}

/** Ctrl-C gives the call up, and says what is known of it. */
async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once('SIGINT', interrupt)
  try {
    return await work(stop.signal)
  } finally {
    process.off('SIGINT', interrupt)
  }
}

async function answerOf(argv: readonly string[], known: Known, signal: AbortSignal): Promise<Success> {
  const own = readOwn(argv)
  known.function = own.name
  note(known, { dry_run: own.isDryRun, permission_bypassed: own.isForced, account: own.account ?? 'default' })
  const ask = own.isJson ? undefined : asker()
  const progress = await progressOf(own)
  const options = { force: own.isForced, config: !own.isSandbox, ...listenersOf(progress, ask) }
  const [setup, world] = await Promise.all([loadSetup(), openWorld({ ...options, ...(own.isSandbox ? { sandbox: true } : {}) }, signal)])
  try {
    const { operation, account } = findOperation(own.name, world.integrations)
    known.function = nameOf(operation)
    const job = { operation, account: own.account ?? account ?? 'default', isAll: own.isAll, isQuiet: own.isQuiet, world, setup }
    note(known, { operation: operation.effect, account: job.account })
    const args = await argumentsOf(operation, readGiven(argv, isSwitchOf(operation)), setup)
    return await (own.isDryRun ? preview : carryOut)({ ...job, args }, known)
  } finally {
    progress?.end()
    await world.close()
  }
}

interface Job {
  readonly operation: Operation
  readonly account: string
  readonly args: readonly Json[]
  readonly isAll: boolean
  readonly isQuiet: boolean
  readonly world: World
  readonly setup: Setup
}

const nameOf = ({ integration, name }: Operation): string => `${integration}.${name}`

function note(known: Known, more: Readonly<Record<string, unknown>>): void {
  known.meta = { ...known.meta, ...more }
}

// --- Arguments ------------------------------------------------------------------------------------------------------

function isSwitchOf({ schema }: Operation): (flag: string) => boolean {
  const fields = fieldsOf(schema)
  return flag => fields.get(fold(flag))?.[1].type.kind === 'boolean'
}

/** The payload, with what the options say in its place. */
async function argumentsOf({ schema }: Operation, { payload, flags }: Given, { parseJson }: Setup): Promise<Json[]> {
  const input = inputOf(schema, flags, parseJson)
  const given = payload === undefined ? [] : payloadOf(schema, payload === '-' ? await readInput() : payload, parseJson)
  const [table] = given
  if (given.length > 1 || typeof table !== 'object' || table === null || Array.isArray(table)) {
    return flags.size === 0 ? given : [...given, input]
  }
  const names = new Set(Object.keys(input).map(fold))
  for (const key of Object.keys(table)) if (names.has(fold(key))) delete table[key]
  return [Object.assign(table, input)]
}

/** A table, a list of positional arguments, or the first of them alone. */
function payloadOf(schema: Operation['schema'], text: string, parse: Setup['parseJson']): Json[] {
  if (/^\s*[{[]/.test(text)) {
    const value = jsonOf('the payload', text, parse)
    return Array.isArray(value) ? value : [value]
  }
  const [first] = Object.values(schema.fields)
  return [first === undefined ? text : typed('the payload', first.type, text.trimEnd(), parse)]
}

async function readInput(): Promise<string> {
  const text = (await readAll(process.stdin, 'the standard input')).toString('utf8')
  if (text.trim() === '') throw new UsageError('the standard input is empty; it should hold the arguments as JSON')
  return text
}

// --- Calls ----------------------------------------------------------------------------------------------------------

async function carryOut({ operation, account, args, isAll, isQuiet, world: { host }, setup }: Job, known: Known): Promise<Success> {
  const path = `integrations.${nameOf(operation)}`
  const answer = await host.call({ path, account, args: toJson(args), ...(isAll ? { collect: 'all' } : {}) })
  const last = host.calls.at(-1)
  if (last !== undefined) note(known, { operation: last.effect, account: last.account, http_status: last.http_status })
  if (!answer.ok) throw new CallFailure(answer.error)
  const next = answer.page?.next ?? null
  note(known, { next_page: next })
  if (next !== null && !isQuiet && process.stderr.isTTY) process.stderr.write(`there are more rows: --page ${next} or --all\n`)
  const data = setup.parseJson(answer.json)
  return { data, text: toJson(data) }
}

async function preview({ operation, account, args, isAll, world, setup }: Job, known: Known): Promise<Success> {
  const seen = await setup.previewOf(operation, { account, args, page: isAll ? 1 : undefined }, world)
  const { method, path, query, body } = seen.request
  const request = { method, path, query, body: body === undefined ? null : setup.parseJson(body) }
  note(known, { account: seen.account, operation: seen.effect, policy: seen.policy, request })
  const says = { allow: 'allowed', ask: 'asks first', deny: 'denied' }[seen.policy]
  const rows = [
    ['request', `${method} ${path}`],
    ...(query === '' ? [] : [['query', query]]),
    ['account', seen.account],
    ['effect', `${seen.effect} (${says})`],
  ]
  const text = `Nothing was sent. The call would be:\n${columns(rows)}\n${request.body === null ? '' : `  body\n${toJson(request.body).replace(/^/gm, '    ')}\n`}`
  return { data: null, text }
}

// --- Failures -------------------------------------------------------------------------------------------------------

type HostAnswer = Awaited<ReturnType<World['host']['call']>>
type CallErrorJson = Extract<HostAnswer, { ok: false }>['error']

/** What the host answered, on its way to the end. */
class CallFailure extends Error {
  override readonly name = 'CallError'
  readonly json: CallErrorJson

  constructor(json: CallErrorJson) {
    super(json.message)
    this.json = json
  }

  get code(): string {
    return this.json.code
  }

  toJSON(): CallErrorJson {
    return this.json
  }
}

type Detail = Failure & Partial<Omit<CallErrorJson, 'code' | 'message'>>

/** With the request, for an error that came of one. */
function detailOf(error: unknown): Detail | undefined {
  const failure = failureOf(error)
  if (failure === undefined || !hasJson(error)) return failure
  return { ...error.toJSON(), ...failure }
}

const hasJson = (error: unknown): error is { toJSON(): CallErrorJson } => typeof error === 'object' && error !== null && 'toJSON' in error

function asReport({ code, message, hint, method, path, status, errors, outcome }: Detail): ErrorDetail {
  const place = { file: null, line: null, column: null, end_column: null, traceback: [] }
  const http = method && path ? { http: { method, path, status: status ?? null, errors: errors ?? [] } } : {}
  return { code, message, hint, ...place, ...http, ...(outcome === undefined ? {} : { outcome }) }
}

// --- Help -----------------------------------------------------------------------------------------------------------

/** The options of one function, for `luacap call FUNCTION --help`. */
export async function argumentsHelp(name: string): Promise<string> {
  const reference = await documentation()
  const entry = reference.find(name)
  const rows = (entry.parameters ?? []).map(({ name: parameter, type, required, summary, values }) => [
    `${flagOf(parameter)} ${type.toUpperCase().replaceAll(' ', '_')}`,
    `${summary}${required ? ' Required.' : ''}${values === undefined ? '' : ` One of ${values.join(', ')}.`}`,
  ])
  return `${entry.path}: ${entry.summary}${rows.length === 0 ? '\nIt takes no arguments.' : `\n\nArguments:\n${columns(rows)}`}`
}

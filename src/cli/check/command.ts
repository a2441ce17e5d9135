// `luacap check FILE…`: what is wrong with scripts, and what they would do, without running them.

import { type ErrorDetail, scriptCatalog, withoutFirstLine } from '../../index.ts'
import { report, type Source } from '../report.ts'
import { sourceOf } from '../source.ts'
import { painter, toJson, toTerminal } from '../text.ts'
import { type ExitCode, UsageError } from '../usage.ts'
import type { Findings, Problem, ScriptCall } from './problem.ts'
import { checkScript } from './script.ts'

export interface CheckPlan {
  /** `-` is the standard input. */
  readonly files: readonly string[]
  readonly isJson: boolean
  /** The accounts and permissions of the sandbox, instead of those that are set up. */
  readonly sandbox: boolean
  readonly account: string | undefined
}

interface Checked extends Findings {
  readonly file: string
  readonly source: Source
}

/** The exit code is 1 when there is an error; warnings are no failure. */
export async function check(plan: CheckPlan): Promise<ExitCode> {
  if (plan.files.length === 0) throw new UsageError('nothing to check: luacap check FILE..., or - for the standard input')
  const catalog = await catalogOf(plan)
  const checked: Checked[] = []
  for (const file of plan.files) {
    const source = await sourceOf({ code: undefined, file })
    const text = withoutFirstLine(source.bytes.toString('latin1'))
    checked.push({ file, source, ...checkScript(text, { chunkName: source.chunkName, catalog }) })
  }
  const errors = count(checked, 'error')
  process.stdout.write(plan.isJson ? `${toJson(asJson(checked, errors === 0))}\n` : asText(checked))
  return errors === 0 ? 0 : 1
}

async function catalogOf({ sandbox, account }: CheckPlan): ReturnType<typeof scriptCatalog> {
  try {
    return await scriptCatalog({ config: !sandbox, ...(sandbox ? { sandbox } : {}), ...(account === undefined ? {} : { account }) })
  } catch (error) {
    // The user's files: who cannot read them cannot say what is allowed.
    throw error instanceof Error && ['CallError', 'ConfigError'].includes(error.name) ? new UsageError(error.message) : error
  }
}

const count = (checked: readonly Findings[], severity: Problem['severity']): number =>
  checked.reduce((sum, { problems }) => sum + problems.filter(problem => problem.severity === severity).length, 0)

// --- As JSON --------------------------------------------------------------------------------------------------------

const asJson = (checked: readonly Checked[], success: boolean) => ({
  success,
  files: checked.map(({ file, problems, calls }) => ({ file, problems: problems.map(problemJson), calls })),
})

const problemJson = ({ endColumn, hint, suggestion, ...rest }: Problem) => ({
  ...rest,
  end_column: endColumn,
  hint: hint ?? null,
  suggestion: suggestion ?? null,
})

// --- For people -----------------------------------------------------------------------------------------------------

function asText(checked: readonly Checked[]): string {
  const paint = painter(process.stdout.isTTY, process.env)
  const parts = checked.flatMap(({ source, problems, calls }) => [
    ...problems.map(problem => report(detailOf(problem, source), source, paint, problem.severity)),
    ...summaryOf(source.chunkName, calls),
  ])
  const total = `${number(count(checked, 'error'), 'error')}, ${number(count(checked, 'warning'), 'warning')} in ${number(checked.length, 'file')}\n`
  return [...parts, total].join('\n')
}

function detailOf({ code, message, line, column, endColumn, hint }: Problem, { chunkName }: Source): ErrorDetail {
  return { code, message, file: chunkName, line, column, end_column: endColumn, traceback: [], hint: hint ?? null }
}

const number = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** What a script does besides reading. */
function summaryOf(name: string, calls: readonly ScriptCall[]): string[] {
  const rows = calls.filter(({ effect }) => effect !== 'read').map(rowOf)
  if (rows.length === 0) return []
  const widths = [0, 1].map(i => Math.max(...rows.map(cells => cells[i].length)))
  const lines = rows.map(([head, path, rest]) => `  ${head.padEnd(widths[0])}  ${path.padEnd(widths[1])}  ${rest}`)
  return [`${[`${name} does more than read:`, ...lines].map(toTerminal).join('\n')}\n`]
}

const policies = { allow: 'allowed', ask: 'asks first', deny: 'denied' } as const

function rowOf({ path, account, effect, policy, line }: ScriptCall): [string, string, string] {
  if (effect === 'unknown') return ['unknown', path, `at line ${line} (only a run can tell what that calls)`]
  const verb = effect === 'write' ? 'writes' : 'deletes'
  return [verb, path, `at line ${line} (account '${account}'${policy === null ? '' : `: ${policies[policy]}`})`]
}

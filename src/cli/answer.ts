// What a command answers: data for programs, text for people. It is printed in one place, so that nothing a CRM holds reaches a
// terminal as it is.

import { toJson, toTerminal } from './text.ts'
import { type ExitCode, exitCodeOf, UsageError } from './usage.ts'

export interface Answer {
  readonly json: unknown
  readonly text: string
  readonly exit?: ExitCode
}

/** Carries out a command and prints its answer, or why there is none. `show` is for text that is shown another way. */
export async function give<A extends Answer>(
  isJson: boolean,
  answer: () => Promise<A>,
  show: (answer: A) => void | Promise<void> = ({ text }) => print(toTerminal(text)),
): Promise<ExitCode> {
  try {
    const found = await answer()
    if (isJson) print(toJson(found.json))
    else await show(found)
    return found.exit ?? 0
  } catch (error) {
    return refuse(isJson, error)
  }
}

export function print(text: string): void {
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

function refuse(isJson: boolean, error: unknown): ExitCode {
  const detail = failureOf(error)
  if (detail === undefined || (error instanceof UsageError && !isJson)) throw error
  if (isJson) print(toJson({ success: false, error: detail.message, error_detail: detail }))
  else process.stderr.write(`luacap: ${toTerminal(detail.message)}\n${detail.hint === null ? '' : `hint: ${toTerminal(detail.hint)}\n`}`)
  return exitOf(detail.code)
}

/** What a script does wrong is the script's failure; in a command it is the command line that is wrong. */
export function exitOf(code: string): ExitCode {
  if (['invalid_arguments', 'invalid_path', 'unknown_function', 'unknown_account'].includes(code)) return 2
  return code === 'cancelled' ? 130 : exitCodeOf({ code })
}

export interface Failure {
  readonly code: string
  readonly message: string
  readonly hint: string | null
}

const hints: Readonly<Record<string, string>> = {
  no_credentials: "luacap auth login stores a token; --sandbox needs none; 'luacap help environment' says where tokens are looked for",
  unauthorized: 'the token may have been revoked, or belong to another server: luacap accounts test',
}

/** A failure that is no defect of ours; the kinds are told apart by their names, as the kit is not loaded here. */
export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined
  const code = error.name === 'CallError' ? (error as Error & { code: string }).code : codes[error.name]
  return code === undefined ? undefined : { code, message: error.message, hint: hints[code] ?? null }
}

const codes: Readonly<Record<string, string>> = {
  UsageError: 'usage',
  ConfigError: 'config',
  FileError: 'config',
  Interrupted: 'cancelled',
}

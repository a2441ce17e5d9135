// The command line was wrong: said in one line, and the exit code is 2.

export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What the exit codes mean; `luacap --help` shows them. */
export const exitCodes = {
  0: 'the script ran',
  1: 'the script failed',
  2: 'the command line is wrong, or there is no such file',
  3: 'a policy does not allow a call',
  4: 'no credentials, or none that the server takes',
  5: 'a limit was passed',
  130: 'interrupted',
  141: 'nobody was left to read the output',
} as const

export type ExitCode = keyof typeof exitCodes

/** The exit code for an error's code, as `error_detail` has it. */
export function exitCodeOf({ code, limit }: { readonly code: string; readonly limit?: string }): ExitCode {
  switch (code) {
    case 'usage':
    case 'config':
      return 2
    case 'denied':
    case 'approval_required':
      return 3
    case 'no_credentials':
    case 'unauthorized':
      return 4
    case 'limit':
      return limit === 'interrupted' ? 130 : 5
    default:
      return 1
  }
}

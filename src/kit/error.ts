// The one kind of failure a call has. Scripts compare `code`; people read `message`; `outcome` says what we know of the effect.

/** The closed list of codes, and what each means. */
export const codes = {
  invalid_arguments: 'the arguments do not fit the function; nothing was sent',
  invalid_path: 'the path of a raw call is not one below the API; nothing was sent',
  unknown_function: 'there is no function of that name',
  unknown_account: 'there is no account of that name',
  no_credentials: 'the account has no token, or none that can be used',
  denied: 'the policy forbids it; nothing was sent',
  approval_required: 'the policy asks, and there was nobody to answer; nothing was sent',
  unauthorized: 'the server does not know the token (401)',
  forbidden: 'the token may not do this (403)',
  not_found: 'there is no such record or path (404)',
  validation_failed: 'the server found the data wrong (400, 422)',
  rate_limited: 'too many requests, and waiting would take too long (429)',
  refused: 'the server answered with another 4xx or a redirect',
  server_error: 'the server failed (5xx)',
  network: 'there was no connection, or it broke',
  timeout: 'there was no answer in time',
  bad_response: 'the answer was cut, too large, or not JSON',
  outcome_unknown: 'a write left and its answer never came: it may have happened',
  cancelled: 'the run was stopped',
  internal: 'a defect of this program',
} as const

export type Code = keyof typeof codes

/** `done`: it happened. `refused`: the server said no. `not_sent`: nothing left. `unknown`: it left, and no answer tells. */
export type Outcome = 'done' | 'refused' | 'not_sent' | 'unknown'

/** One complaint about one field, as the server made it. */
export interface FieldError {
  readonly message: string
  readonly resource?: string
  readonly field?: string
}

export interface CallErrorJson {
  readonly code: Code
  readonly message: string
  /** The HTTP status, if there was an answer. */
  readonly status: number | null
  readonly errors: readonly FieldError[]
  readonly method: string | null
  readonly path: string | null
  readonly outcome: Outcome
  /** The same call may be made again without harm, and may then succeed. */
  readonly retryable: boolean
}

type Details = Partial<Omit<CallErrorJson, 'code' | 'message'>>

export class CallError extends Error implements CallErrorJson {
  override readonly name = 'CallError'
  readonly code: Code
  readonly status: number | null
  readonly errors: readonly FieldError[]
  readonly method: string | null
  readonly path: string | null
  readonly outcome: Outcome
  readonly retryable: boolean

  constructor(code: Code, message: string, details: Details = {}) {
    super(message)
    this.code = code
    this.status = details.status ?? null
    this.errors = details.errors ?? []
    this.method = details.method ?? null
    this.path = details.path ?? null
    this.outcome = details.outcome ?? 'not_sent'
    this.retryable = details.retryable ?? false
  }

  /** The same failure, with more about where it happened in front. */
  within(place: string): CallError {
    return new CallError(this.code, `${place}: ${this.message}`, this)
  }

  /** The same failure, with something hidden in all of its texts. */
  redacted(redact: (text: string) => string): CallError {
    const errors = this.errors.map(({ message, resource, field }) => ({
      message: redact(message),
      ...(resource === undefined ? {} : { resource: redact(resource) }),
      ...(field === undefined ? {} : { field: redact(field) }),
    }))
    return new CallError(this.code, redact(this.message), { ...this.toJSON(), errors })
  }

  toJSON(): CallErrorJson {
    const { code, message, status, errors, method, path, outcome, retryable } = this
    return { code, message, status, errors, method, path, outcome, retryable }
  }
}

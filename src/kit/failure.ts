// Failures of the wire as call errors: what happened, on which request, and what we know of the effect.

import type { Body } from './body.ts'
import { CallError, type Code, type FieldError } from './error.ts'
import type { Attempt } from './exchange.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import type { Request } from './request.ts'

const codeOf = new Map<number, Code>([
  [400, 'validation_failed'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [422, 'validation_failed'],
  [429, 'rate_limited'],
])

/** The server answered, and the answer is no. */
export function refusal(request: Request, status: number, body: Body): CallError {
  const answer = body.isReadable && isObject(body.value) ? body.value : {}
  const errors = fieldErrors(answer)
  const isServer = status >= 500 || status === 408
  const message = [plain(answer.message) ?? plain(answer.error) ?? wordsFor(status), ...errors.map(fieldText)].join(': ')
  return new CallError(codeOf.get(status) ?? (isServer ? 'server_error' : 'refused'), `${message} (${status} on ${on(request)})`, {
    ...about(request),
    status,
    errors,
    outcome: isServer ? 'unknown' : 'refused',
    retryable: isServer && request.isRead,
  })
}

/** There was no answer, or none to be had any more. */
export function noAnswer(request: Request, attempt: Attempt, isSent: boolean): CallError {
  const outcome = isSent ? 'unknown' : 'not_sent'
  const details = { ...about(request), outcome, retryable: request.isRepeatable || !isSent } as const
  if (attempt.kind === 'failed' && attempt.reason === 'cancelled') {
    return new CallError('cancelled', `stopped while waiting for ${on(request)}`, { ...details, retryable: false })
  }
  if (isSent && !request.isRead) return unknownOutcome(request, attempt)
  const reason = attempt.kind === 'failed' ? attempt.reason : 'network'
  if (reason === 'timeout') return new CallError('timeout', `no answer in time from ${on(request)}`, details)
  const cause = attempt.kind === 'failed' && attempt.cause !== undefined ? ` (${attempt.cause})` : ''
  return new CallError('network', `${isSent ? 'the connection broke during' : 'no connection for'} ${on(request)}${cause}`, details)
}

/** A write that left. Running it again may do it twice, so the text says how to look first. */
export function unknownOutcome(request: Request, attempt: Attempt): CallError {
  const status = attempt.kind === 'answered' ? attempt.status : null
  const cause = attempt.kind === 'answered' ? `the server answered ${attempt.status}` : reasons[attempt.reason]
  const text = `${cause} after ${on(request)} was sent: it may have been carried out; look before you run it again`
  return new CallError('outcome_unknown', text, { ...about(request), status, outcome: 'unknown', retryable: request.isRepeatable })
}

const reasons = { cancelled: 'the run was stopped', timeout: 'no answer came in time', network: 'the connection broke' } as const

export function unreadable(request: Request, attempt: Attempt & { kind: 'answered' }): CallError {
  const what = { cut: 'was cut off', 'too large': 'is too large', timeout: 'did not end in time' } as const
  const problem = attempt.fault === null ? 'is not JSON' : what[attempt.fault]
  return new CallError(
    attempt.fault === 'timeout' ? 'timeout' : 'bad_response',
    `the answer ${problem} (${attempt.status} on ${on(request)})`,
    {
      ...about(request),
      status: attempt.status,
      outcome: 'done',
      retryable: attempt.fault !== 'too large',
    },
  )
}

export function rateLimited(request: Request, seconds: number): CallError {
  const text = `the rate limit is used up and opens again in ${Math.ceil(seconds)} s (429 on ${on(request)})`
  return new CallError('rate_limited', text, { ...about(request), status: 429, outcome: 'refused', retryable: true })
}

const about = ({ method, path }: Request): { method: string; path: string } => ({ method, path })

const on = ({ method, path }: Request): string => `${method} ${path}`

function wordsFor(status: number): string {
  if (status === 401) return 'the token is not accepted'
  if (status >= 300 && status < 400) return 'the server redirects, which is never followed'
  return status >= 500 ? 'the server failed' : 'the server refused'
}

function fieldErrors(answer: JsonObject): FieldError[] {
  const errors = Array.isArray(answer.errors) ? answer.errors : []
  return errors
    .slice(0, 20)
    .filter(isObject)
    .map(error => {
      const resource = plain(error.resource)
      const field = plain(error.field)
      return { message: plain(error.message) ?? 'invalid', ...(resource ? { resource } : {}), ...(field ? { field } : {}) }
    })
}

function fieldText({ message, resource, field }: FieldError): string {
  const name = [resource, field].filter(part => part !== undefined).join('.')
  return name === ''
    ? message
    : `${name} ${field !== undefined && message.startsWith(`${field} `) ? message.slice(field.length + 1) : message}`
}

/** The server's words as one short line: they are data, and may hold anything. */
function plain(value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return text === '' ? undefined : text.length > 300 ? `${text.slice(0, 300)}…` : text
}

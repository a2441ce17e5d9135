// How Capsule says no: a status, a message, and for a validation failure what was wrong with which field.

import type { Json } from './json.ts'

export interface FieldError {
  message: string
  resource: string
  field: string
}

export class Problem extends Error {
  readonly status: number
  readonly body: Json
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, body: { [key: string]: Json }, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${JSON.stringify(body)}`)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

// A 422 that `write` gathers, so that one answer names every bad field.
export class Invalid extends Problem {
  readonly errors: readonly FieldError[]

  constructor(errors: readonly FieldError[]) {
    super(422, { message: 'Validation Failed', errors: errors.map(({ message, resource, field }) => ({ message, resource, field })) })
    this.errors = errors
  }
}

export const badRequest = (message: string) => new Problem(400, { message })
export const notFound = (message = 'Could not find resource') => new Problem(404, { message })
// For what is looked up by a client's word.
export function found<T>(row: T | undefined, message?: string): T {
  if (row === undefined) throw notFound(message)
  return row
}

export const methodNotAllowed = () => new Problem(405, { message: 'Method not allowed' })
export const tooLarge = () => new Problem(413, { message: 'Request body is too large' })
export const invalid = (resource: string, field: string, message: string) => new Invalid([{ message, resource, field }])

export const unauthenticated = () =>
  new Problem(401, { message: 'Requires authentication' }, { 'WWW-Authenticate': 'Bearer realm="capsule", error="invalid_token"' })

export const needsScope = (scope: string) =>
  new Problem(403, { message: 'Requires additional scope' }, { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` })

// What to do after an attempt. A table, and the arithmetic of waiting; nothing here touches a socket or a clock.
//
// Two facts decide: did the request leave, and is doing it twice the same as doing it once. Capsule has no idempotency key, so a
// POST that left is never sent again.

import type { Attempt, ResponseHeaders } from './exchange.ts'
import type { Request } from './request.ts'

export type Step =
  /** The response is the answer, good or bad. */
  | 'answer'
  | 'retry'
  /** The rate limit is used up: wait, then again. */
  | 'wait'
  /** Nothing left, or a repeatable request failed too often. */
  | 'fail'
  /** It left, it must not be repeated, and nothing says whether it was executed. */
  | 'unknown'

export const maxAttempts = 4

/** Statuses after which the same request may succeed. */
const passing = new Set([408, 500, 502, 503, 504])

export function nextStep(attempt: Attempt, request: Request, isReadable: boolean): Step {
  if (attempt.kind === 'failed') {
    if (attempt.reason === 'cancelled') return attempt.isSent && !request.isRead ? 'unknown' : 'fail'
    return !attempt.isSent || request.isRepeatable ? 'retry' : 'unknown'
  }
  const { status } = attempt
  if (status === 429) return 'wait'
  if (passing.has(status)) return request.isRepeatable ? 'retry' : 'unknown'
  if (status >= 500 || (status >= 300 && status < 400)) return request.isRead ? 'answer' : 'unknown'
  // A status of 2xx proves that a write was executed, whatever became of the body.
  if (status < 300 && request.isRead && !isReadable) return attempt.fault === 'too large' ? 'answer' : 'retry'
  return 'answer'
}

/** Milliseconds before attempt `n` (2, 3 …): random, up to half a second doubled each time, so that clients do not march in step. */
export const backoff = (attempt: number, random: () => number): number => random() * Math.min(20_000, 500 * 2 ** (attempt - 1))

/** The longest wait that a server's word is believed for: an hour, the length of Capsule's window. */
const maxTrusted = 3600

/** Seconds until the rate limit opens again: by `X-RateLimit-Reset` on the server's own clock, or `Retry-After`, whichever is later. */
export function rateLimitWait(headers: ResponseHeaders, now: number): number {
  const serverNow = Date.parse(one(headers.date)) || now
  const reset = Number(one(headers['x-ratelimit-reset'])) * 1000
  const after = one(headers['retry-after'])
  const waits = [
    reset > 0 ? (reset - serverNow) / 1000 + 1 : 1,
    /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - serverNow) / 1000,
  ]
  return Math.min(maxTrusted, Math.max(1, ...waits.filter(wait => !Number.isNaN(wait))))
}

/** Of `X-RateLimit-Remaining`; null when it says nothing. */
export function requestsLeft(headers: ResponseHeaders): number | null {
  const text = one(headers['x-ratelimit-remaining'])
  return /^\d+$/.test(text) ? Number(text) : null
}

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))

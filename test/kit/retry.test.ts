// The table of what follows an attempt, and the arithmetic of waiting.

import { describe, expect, test } from 'vitest'
import type { Attempt } from '../../src/kit/exchange.ts'
import { backoff, nextStep, rateLimitWait, type Step } from '../../src/kit/retry.ts'

const requests = {
  GET: { method: 'GET', isRead: true, isRepeatable: true },
  'read POST': { method: 'POST', isRead: true, isRepeatable: true },
  'idempotent PUT': { method: 'PUT', isRead: false, isRepeatable: true },
  DELETE: { method: 'DELETE', isRead: false, isRepeatable: true },
  POST: { method: 'POST', isRead: false, isRepeatable: false },
} as const

const answered = (status: number): Attempt => ({ kind: 'answered', status, headers: {}, body: Buffer.alloc(0), fault: null })
const failed = (isSent: boolean, reason: 'network' | 'timeout' | 'cancelled'): Attempt => ({ kind: 'failed', isSent, reason })

const table: readonly (readonly [string, Attempt, boolean, Readonly<Record<keyof typeof requests, Step>>])[] = [
  ['not sent', failed(false, 'network'), false, row('retry', 'retry', 'retry', 'retry', 'retry')],
  ['not sent in time', failed(false, 'timeout'), false, row('retry', 'retry', 'retry', 'retry', 'retry')],
  ['cancelled before it left', failed(false, 'cancelled'), false, row('fail', 'fail', 'fail', 'fail', 'fail')],
  ['cancelled after it left', failed(true, 'cancelled'), false, row('fail', 'fail', 'unknown', 'unknown', 'unknown')],
  ['broken after it left', failed(true, 'network'), false, row('retry', 'retry', 'retry', 'retry', 'unknown')],
  ['no answer in time', failed(true, 'timeout'), false, row('retry', 'retry', 'retry', 'retry', 'unknown')],
  ['429', answered(429), true, row('wait', 'wait', 'wait', 'wait', 'wait')],
  ...[408, 500, 502, 503, 504].map(
    status => [String(status), answered(status), true, row('retry', 'retry', 'retry', 'retry', 'unknown')] as const,
  ),
  ['501', answered(501), true, row('answer', 'answer', 'unknown', 'unknown', 'unknown')],
  ...[301, 302, 303, 307, 308].map(
    status => [String(status), answered(status), true, row('answer', 'answer', 'unknown', 'unknown', 'unknown')] as const,
  ),
  ...[400, 401, 403, 404, 405, 409, 422].map(
    status => [String(status), answered(status), true, row('answer', 'answer', 'answer', 'answer', 'answer')] as const,
  ),
  ['200', answered(200), true, row('answer', 'answer', 'answer', 'answer', 'answer')],
  ['200 that cannot be read', answered(200), false, row('retry', 'retry', 'answer', 'answer', 'answer')],
]

function row(get: Step, readPost: Step, put: Step, del: Step, post: Step): Readonly<Record<keyof typeof requests, Step>> {
  return { GET: get, 'read POST': readPost, 'idempotent PUT': put, DELETE: del, POST: post }
}

for (const [name, attempt, isReadable, steps] of table) {
  for (const [kind, request] of Object.entries(requests)) {
    const expected = steps[kind as keyof typeof requests]
    test(`${kind}, ${name}: ${expected}`, () => expect(nextStep(attempt, { ...request, path: '/x', query: '' }, isReadable)).toBe(expected))
  }
}

describe('the wait for a rate limit', () => {
  const now = Date.UTC(2026, 0, 1, 12, 0, 0)
  const date = new Date(now - 60_000).toUTCString()
  const at = (seconds: number): string => String(now / 1000 + seconds)
  for (const [name, headers, seconds] of [
    ['until the reset, and one second', { 'x-ratelimit-reset': at(3) }, 4],
    ["by the server's clock", { 'x-ratelimit-reset': at(3), date }, 64],
    ['at least a second', { 'x-ratelimit-reset': at(-500) }, 1],
    ['not longer than an hour', { 'x-ratelimit-reset': at(99_999) }, 3600],
    ['Retry-After in seconds, if it is later', { 'x-ratelimit-reset': at(3), 'retry-after': '10' }, 10],
    ['Retry-After as a date', { 'retry-after': new Date(now + 20_000).toUTCString() }, 20],
    ['Retry-After that is sooner', { 'x-ratelimit-reset': at(30), 'retry-after': '1' }, 31],
    ['without a word, a second', {}, 1],
    ['nonsense', { 'x-ratelimit-reset': 'soon', 'retry-after': 'later' }, 1],
  ] as const) {
    test(name, () => expect(rateLimitWait(headers, now)).toBe(seconds))
  }
})

test('the pause doubles, up to twenty seconds', () => {
  expect([2, 3, 4, 5, 20].map(attempt => backoff(attempt, () => 1))).toEqual([1_000, 2_000, 4_000, 8_000, 20_000])
  expect(backoff(4, () => 0)).toBe(0)
})

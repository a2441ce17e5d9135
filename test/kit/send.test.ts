// The sender before servers that misbehave: how often each kind of request goes out, what is reported, and that no text holds the token.

import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CallError } from '../../src/kit/error.ts'
import type { Connection, Context, RequestEvent } from '../../src/kit/operation.ts'
import type { Request, Response } from '../../src/kit/request.ts'
import { createSender, type Sender, type SenderOptions } from '../../src/kit/send.ts'
import { json, type Recorder, type Reply, startRecorder } from './recorder.ts'

const token = 'canary-token-0123456789abcdef'

const requests = {
  GET: { method: 'GET', path: '/parties', query: '', isRead: true, isRepeatable: true },
  'read POST': { method: 'POST', path: '/parties/filters/results', query: '', body: '{}', isRead: true, isRepeatable: true },
  'idempotent PUT': { method: 'PUT', path: '/parties/1', query: '', body: '{}', isRead: false, isRepeatable: true },
  DELETE: { method: 'DELETE', path: '/parties/1', query: '', isRead: false, isRepeatable: true },
  'adding PUT': { method: 'PUT', path: '/parties/1', query: '', body: '{}', isRead: false, isRepeatable: false },
  POST: { method: 'POST', path: '/parties', query: '', body: '{}', isRead: false, isRepeatable: false },
} as const satisfies Record<string, Request>

type Kind = keyof typeof requests

let recorder: Recorder
const senders: Sender[] = []
beforeAll(async () => {
  recorder = await startRecorder()
})
afterAll(async () => {
  await Promise.all(senders.map(sender => sender.close()))
  await recorder.close()
})
beforeEach(() => recorder.reset())

const pauses: number[] = []

/** Generous limits, and pauses that take no time. */
function connect(options: SenderOptions = {}, url = recorder.url): Connection {
  const sleep = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds)
  const limits = { total: 20_000, headers: 10_000, idle: 10_000, body: 100_000 }
  const sender = createSender({ limits, sleep, random: () => 0, ...options })
  senders.push(sender)
  pauses.length = 0
  return sender.connect({ url, reveal: () => token })
}

/** The response, or the error that was thrown. */
const outcomeOf = (connection: Connection, request: Request, context: Context = {}): Promise<Response | CallError> =>
  connection.send(request, context).catch((error: unknown) => {
    if (error instanceof CallError) return error
    throw error
  })

const silent: Reply = () => {}
const after =
  (bytes: string, then: (socket: Socket) => void): Reply =>
  socket =>
    socket.write(bytes, () => then(socket))
const end = (socket: Socket): void => void socket.end()
const reset = (socket: Socket): void => void socket.resetAndDestroy()
const head = (rest: string): string => `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${rest}\r\n`

/** A byte each 20 ms: no pause is long, and it would take minutes. */
const drip: Reply = socket => {
  socket.write(head('Content-Length: 50000\r\n'))
  const timer = setInterval(() => socket.write(' '), 20)
  socket.on('close', () => clearInterval(timer))
}

const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, ' '))
const gzipped = (bytes: Buffer): Reply =>
  Buffer.concat([Buffer.from(head(`Content-Encoding: gzip\r\nContent-Length: ${bytes.length}\r\n`)), bytes])

type Class = 'broken' | 'passing' | 'unreadable' | 'too large' | 'refused' | 'redirect' | 'limit'

const faults: Readonly<Record<string, readonly [Class, Reply]>> = {
  'reset before headers': ['broken', reset],
  'end before headers': ['broken', end],
  'end within headers': ['broken', after('HTTP/1.1 200 OK\r\nContent-', end)],
  silence: ['broken', silent],
  garbage: ['broken', after('SSH-2.0-OpenSSH_9.6\r\n', end)],
  'headers without end': ['broken', `HTTP/1.1 200 OK\r\nX: ${'y'.repeat(64 * 1024)}\r\n\r\n`],
  'two lengths': ['broken', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
  'length and chunks': ['broken', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n'],
  'unasked switch of protocols': ['broken', after('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n', end)],
  'reset after headers': ['unreadable', after(head('Content-Length: 100\r\n'), reset)],
  'body cut, with a length': ['unreadable', after(`${head('Content-Length: 100\r\n')}{"parties":[`, end)],
  'body cut, in chunks': ['unreadable', after(`${head('Transfer-Encoding: chunked\r\n')}c\r\n{"parties":[\r\n`, end)],
  'body cut, without a length': ['unreadable', after(`${head('Connection: close\r\n')}{"parties":[`, end)],
  'a whole body, without a length': ['unreadable', after(`${head('Connection: close\r\n')}{"parties":[]}`, end)],
  'headers, then silence': ['unreadable', head('Content-Length: 100\r\n')],
  HTML: ['unreadable', json('200 OK', '<!doctype html><title>Login</title>')],
  'half of a JSON text': ['unreadable', json('200 OK', '{"parties":[')],
  'bytes that are not UTF-8': ['unreadable', Buffer.concat([Buffer.from(head('Content-Length: 3\r\n')), Buffer.from([0x22, 0xff, 0x22])])],
  'JSON nested too deeply': ['unreadable', json('200 OK', '['.repeat(200) + ']'.repeat(200))],
  'a gzip bomb': ['unreadable', gzipped(bomb)],
  'gzip that is cut': ['unreadable', gzipped(gzipSync('{"parties":[]}').subarray(0, 20))],
  'an unknown encoding': ['unreadable', json('200 OK', '{}', 'Content-Encoding: zstd-x\r\n')],
  'a body without end': ['too large', json('200 OK', ' '.repeat(100_001))],
  '500': ['passing', json('500 Internal Server Error', '{"message":"oops"}')],
  '502, in HTML': ['passing', json('502 Bad Gateway', '<html>')],
  '503': ['passing', json('503 Service Unavailable', '')],
  '504': ['passing', json('504 Gateway Timeout', '')],
  '408': ['passing', json('408 Request Timeout', '')],
  '400': ['refused', json('400 Bad Request', '{"message":"bad"}')],
  '401': ['refused', json('401 Unauthorized', '{"message":"who"}')],
  '403': ['refused', json('403 Forbidden', '{"message":"no"}')],
  '404': ['refused', json('404 Not Found', '{"message":"Could not find resource"}')],
  '405, in HTML': ['refused', json('405 Method Not Allowed', '<html>')],
  '422': ['refused', json('422 Unprocessable Entity', '{"message":"Validation Failed","errors":[]}')],
  '301': ['redirect', json('301 Moved Permanently', '', 'Location: http://127.0.0.1:1/x\r\n')],
  '302': ['redirect', json('302 Found', '', 'Location: /api/v2/users\r\n')],
  '303': ['redirect', json('303 See Other', '', 'Location: /api/v2/users\r\n')],
  '307': ['redirect', json('307 Temporary Redirect', '', 'Location: /elsewhere\r\n')],
  '308': ['redirect', json('308 Permanent Redirect', '', 'Location: /elsewhere\r\n')],
  '429': ['limit', json('429 Too Many Requests', '{"error":"rate limit reached"}')],
}

/** For a fault that stays: how often the request goes out, and what is reported. */
function expected(fault: Class, { isRead, isRepeatable }: Request): { times: number; report: object } {
  const unknown = { code: 'outcome_unknown', outcome: 'unknown', retryable: isRepeatable }
  switch (fault) {
    case 'broken':
      if (!isRead) return { times: isRepeatable ? 4 : 1, report: unknown }
      return { times: 4, report: { code: expect.stringMatching(/^(?:network|timeout)$/), outcome: 'unknown', retryable: true } }
    case 'passing':
      if (!isRead) return { times: isRepeatable ? 4 : 1, report: unknown }
      return { times: 4, report: { code: 'server_error', outcome: 'unknown', retryable: true } }
    case 'unreadable':
      if (!isRead) return { times: 1, report: { status: 200, isUnreadable: true } }
      return { times: 4, report: { code: expect.stringMatching(/^(?:bad_response|timeout)$/), outcome: 'done', retryable: true } }
    case 'too large':
      if (!isRead) return { times: 1, report: { status: 200, isUnreadable: true } }
      return { times: 1, report: { code: 'bad_response', outcome: 'done', retryable: false } }
    case 'refused':
      return { times: 1, report: { outcome: 'refused', retryable: false } }
    case 'redirect':
      return { times: 1, report: isRead ? { code: 'refused', outcome: 'refused' } : unknown }
    case 'limit':
      return { times: 4, report: { code: 'rate_limited', outcome: 'refused', retryable: true } }
  }
}

/** Only what is silent takes as long as it is waited for; on the others a busy machine may take its time. */
const patienceFor = (fault: string): SenderOptions =>
  fault.includes('silence') ? { limits: { total: 20_000, headers: 250, idle: 250, body: 100_000 } } : {}

for (const [name, [fault, reply]] of Object.entries(faults)) {
  describe(`${name}, again and again`, () => {
    for (const [kind, request] of Object.entries(requests)) {
      const { times, report } = expected(fault, request)
      test(`${kind} goes out ${times === 1 ? 'once' : `${times} times`}`, async () => {
        recorder.answer(reply)
        const result = await outcomeOf(connect(patienceFor(name)), request)
        expect(result).toMatchObject(report)
        expect(recorder.heads).toHaveLength(times)
        expect(inspect(result, { depth: 10, showHidden: true }) + JSON.stringify(result)).not.toContain('canary')
      })
    }
  })
}

describe('once, and then well', () => {
  for (const [name, [fault, reply]] of Object.entries(faults).filter(([, [fault]]) => ['broken', 'passing', 'limit'].includes(fault))) {
    for (const kind of [
      'GET',
      'read POST',
      'idempotent PUT',
      'DELETE',
      ...(fault === 'limit' ? (['POST', 'adding PUT'] as const) : []),
    ] as Kind[]) {
      test(`${kind} after ${name}`, async () => {
        recorder.answer(reply, json('200 OK', '{"parties":[]}'))
        expect(await outcomeOf(connect(patienceFor(name)), requests[kind])).toMatchObject({ status: 200, text: '{"parties":[]}' })
        expect(recorder.heads).toHaveLength(2)
      })
    }
  }
})

describe('a DELETE that finds nothing', () => {
  test('on its second try it has succeeded', async () => {
    recorder.answer(reset, json('404 Not Found', ''))
    expect(await outcomeOf(connect(), requests.DELETE)).toMatchObject({ isAlreadyGone: true })
  })
  test('on its first try it has not', async () => {
    recorder.answer(json('404 Not Found', ''))
    expect(await outcomeOf(connect(), requests.DELETE)).toMatchObject({ code: 'not_found', outcome: 'refused' })
  })
  test('nor after a 429, which did nothing', async () => {
    recorder.answer(json('429 Too Many Requests', ''), json('404 Not Found', ''))
    expect(await outcomeOf(connect(), requests.DELETE)).toMatchObject({ code: 'not_found' })
  })
})

describe('nothing was sent', () => {
  for (const [name, url, cause] of [
    ['nobody listens', 'http://127.0.0.1:1/api/v2', '127.0.0.1:1: ECONNREFUSED'],
    ['the other side speaks no TLS', 'https', ': ECONNRESET'],
  ] as const) {
    for (const [kind, request] of Object.entries(requests)) {
      test(`${kind}: ${name}`, async () => {
        recorder.answer(reset)
        const connection = connect({}, url === 'https' ? recorder.url.replace('http:', 'https:') : url)
        const error = await outcomeOf(connection, request)
        expect(error).toMatchObject({ code: 'network', outcome: 'not_sent', retryable: true })
        expect((error as CallError).message).toContain(cause)
        expect(pauses).toHaveLength(3)
        expect(recorder.heads).toHaveLength(0)
      })
    }
  }
  test('certificate checks are switched off', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      const result = await outcomeOf(connect({}, 'https://127.0.0.1:1/api/v2'), requests.GET)
      expect(result).toMatchObject({ code: 'network', outcome: 'not_sent', message: expect.stringContaining('unset it') })
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    }
  })
})

describe('the deadline is for everything', () => {
  test('a byte now and then does not keep a call alive', async () => {
    recorder.answer(drip)
    const connection = connect({ limits: { total: 300, headers: 250, idle: 250 } })
    expect(await outcomeOf(connection, requests.GET)).toMatchObject({ code: 'timeout' })
  })
  test('a write of which the answer drips is done', async () => {
    recorder.answer(drip)
    const connection = connect({ limits: { total: 300, headers: 250, idle: 250 } })
    expect(await outcomeOf(connection, requests.POST)).toMatchObject({ isUnreadable: true })
  })
  test('no attempt begins that could not end', async () => {
    recorder.answer(reset)
    const connection = connect({ limits: { total: 1_500 }, random: () => 1 })
    await outcomeOf(connection, requests.GET)
    expect(recorder.heads).toHaveLength(2) // pauses of 1 s and 2 s: the second would end too late
  })
  test('a flood of 100 Continue is no answer', async () => {
    recorder.answer('HTTP/1.1 100 Continue\r\n\r\n'.repeat(50))
    expect(await outcomeOf(connect({ limits: { total: 300, headers: 250 } }), requests.POST)).toMatchObject({ outcome: 'unknown' })
  })
})

test('a program that is too busy to look at an answer does not take it for silence', async () => {
  recorder.answer(json('200 OK', '{}'))
  const connection = connect({ limits: { total: 600, headers: 600, idle: 600 } })
  const busy = (): void => {
    const end = performance.now() + 700
    while (performance.now() < end);
  }
  // When the request has left: the answer is on its way meanwhile.
  const onRequest = (): unknown => setImmediate(() => setImmediate(busy))
  expect(await outcomeOf(connection, requests.POST, { onRequest })).toMatchObject({ status: 200 })
  expect(recorder.heads).toHaveLength(1)
})

describe('the rate limit', () => {
  const used = (headers: string): string => json('429 Too Many Requests', '{"error":"rate limit reached"}', headers)
  test('it waits until the reset, on the clock of the server, and says so', async () => {
    const waits: number[] = []
    recorder.answer(
      used(`Date: Thu, 01 Jan 2026 12:00:00 GMT\r\nX-RateLimit-Reset: ${Date.UTC(2026, 0, 1, 12, 0, 30) / 1000}\r\n`),
      json('200 OK', '{}'),
    )
    const connection = connect()
    expect(await outcomeOf(connection, requests.POST, { onWait: seconds => waits.push(seconds) })).toMatchObject({ status: 200 })
    expect(waits).toEqual([31])
    expect(pauses).toEqual([31_000])
  })
  test('it does not wait longer than allowed, and says how long it would be', async () => {
    recorder.answer(used(`Date: Thu, 01 Jan 2026 12:00:00 GMT\r\nX-RateLimit-Reset: ${Date.UTC(2026, 0, 1, 12, 10, 0) / 1000}\r\n`))
    const result = await outcomeOf(connect(), requests.GET)
    expect(result).toMatchObject({
      code: 'rate_limited',
      message: 'the rate limit is used up and opens again in 601 s (429 on GET /parties)',
    })
    expect(pauses).toEqual([])
  })
})

test('whoever watches is told of each request: when it leaves, when it has ended, and what is left of the rate limit', async () => {
  const events: RequestEvent[] = []
  const connection = connect()
  recorder.answer(json('503 Service Unavailable', '{}'), json('200 OK', '{}', 'X-RateLimit-Remaining: 3987\r\n'))
  await connection.send({ ...requests.GET, query: 'perPage=100&page=3' }, { onRequest: event => events.push(event) })
  await connection.send(requests.POST, { onRequest: event => events.push(event) })
  const list = { method: 'GET', path: '/parties', page: 3 }
  const write = { method: 'POST', path: '/parties', page: null }
  expect(events).toEqual([
    { phase: 'sent', ...list, remaining: null },
    { phase: 'ended', ...list, remaining: null },
    { phase: 'sent', ...list, remaining: null },
    { phase: 'ended', ...list, remaining: 3987 },
    { phase: 'sent', ...write, remaining: null },
    { phase: 'ended', ...write, remaining: 3987 },
  ])
})

test('a request that gets no answer has ended too', async () => {
  const phases: string[] = []
  recorder.answer(silent)
  await outcomeOf(connect({ limits: { headers: 50 } }), requests.POST, { onRequest: ({ phase }) => phases.push(phase) })
  expect(phases).toEqual(['sent', 'ended'])
})

describe('stopping', () => {
  for (const kind of ['GET', 'POST'] as const) {
    test(`a ${kind} that has not left is not sent`, async () => {
      expect(await outcomeOf(connect(), requests[kind], { signal: AbortSignal.abort() })).toMatchObject({
        code: 'cancelled',
        outcome: 'not_sent',
      })
      expect(recorder.heads).toEqual([])
    })
    test(`a ${kind} on its way is given up`, async () => {
      const controller = new AbortController()
      recorder.answer(() => controller.abort())
      const result = await outcomeOf(connect(), requests[kind], { signal: controller.signal })
      expect(result).toMatchObject({ code: kind === 'GET' ? 'cancelled' : 'outcome_unknown', outcome: 'unknown' })
      expect(recorder.heads).toHaveLength(1)
    })
  }
  test('a wait for the rate limit is given up', async () => {
    const controller = new AbortController()
    recorder.answer(json('429 Too Many Requests', ''))
    const sender = createSender({})
    senders.push(sender)
    const connection = sender.connect({ url: recorder.url, reveal: () => token })
    const result = await outcomeOf(connection, requests.GET, {
      signal: controller.signal,
      onWait: () => queueMicrotask(() => controller.abort()),
    })
    expect(result).toMatchObject({ code: 'cancelled', outcome: 'not_sent' })
    expect(recorder.heads).toHaveLength(1)
  })
})

describe('answers', () => {
  test('gzip that nobody asked for is unpacked', async () => {
    recorder.answer(gzipped(gzipSync('{"parties":[1]}')))
    expect(await outcomeOf(connect(), requests.GET)).toMatchObject({ text: '{"parties":[1]}' })
  })
  test('204 is an empty answer', async () => {
    recorder.answer('HTTP/1.1 204 No Content\r\n\r\n')
    expect(await outcomeOf(connect(), requests.DELETE)).toMatchObject({ status: 204, text: '' })
  })
  for (const [location, job] of [
    ['/api/v2/jobs/02ae8e16-9199-426c-9984-6362b08f8555', '/jobs/02ae8e16-9199-426c-9984-6362b08f8555'],
    ['BASE/jobs/7', '/jobs/7'],
    ['http://evil.test/api/v2/jobs/7', undefined],
    ['/api/v2/../jobs/7', undefined],
    ['/elsewhere/7', undefined],
  ] as const) {
    test(`202 with Location ${location} has ${job ?? 'no'} job`, async () => {
      recorder.answer(json('202 Accepted', '', `Location: ${location.replace('BASE', recorder.url)}\r\n`))
      const result = (await outcomeOf(connect(), requests.DELETE)) as Response
      expect(result).toMatchObject({ status: 202 })
      expect(result.job).toBe(job)
    })
  }
  test('bytes after the end of an answer are not the answer of the next request', async () => {
    recorder.answer(json('200 OK', '{"first":1}') + json('200 OK', '{"smuggled":1}'), json('200 OK', '{"second":2}'))
    const connection = connect()
    expect(await outcomeOf(connection, requests.GET)).toMatchObject({ text: '{"first":1}' })
    expect(await outcomeOf(connection, requests.GET)).toMatchObject({ text: '{"second":2}' })
  })
  test('a 422 names the fields', async () => {
    const errors = [
      { message: 'dueOn is required', resource: 'task', field: 'dueOn' },
      { message: 'unknown country', resource: 'address', field: 'country' },
    ]
    recorder.answer(json('422 Unprocessable Entity', JSON.stringify({ message: 'Validation Failed', errors })))
    expect(await outcomeOf(connect(), requests.POST)).toMatchObject({
      code: 'validation_failed',
      status: 422,
      message: 'Validation Failed: task.dueOn is required: address.country unknown country (422 on POST /parties)',
      errors,
      method: 'POST',
      path: '/parties',
    })
  })
  test("a server's words become one printable line", async () => {
    recorder.answer(json('400 Bad Request', JSON.stringify({ message: `a\u001b[31m\r\nb\u202ec${'x'.repeat(500)}` })))
    expect(((await outcomeOf(connect(), requests.POST)) as CallError).message).toBe(`a [31m b c${'x'.repeat(290)}… (400 on POST /parties)`)
  })
})

describe('how many at once', () => {
  /** Answers that are held back until they are let go. */
  function holding(): { held: Socket[]; letGo: () => void } {
    const held: Socket[] = []
    recorder.answer(socket => void held.push(socket))
    return { held, letGo: () => held.splice(0).forEach(socket => socket.write(json('200 OK', '{}'))) }
  }

  async function most(kind: Kind, calls: number): Promise<number> {
    const { held, letGo } = holding()
    const connection = connect({ limits: { headers: 10_000, idle: 10_000 } })
    let done = 0
    const all = Array.from({ length: calls }, () => connection.send(requests[kind], {}).then(() => done++))
    let greatest = 0
    while (done < calls) {
      await new Promise(resolve => setTimeout(resolve, 20))
      greatest = Math.max(greatest, held.length)
      letGo()
    }
    await Promise.all(all)
    return greatest
  }

  test('eight reads', async () => expect(await most('GET', 20)).toBe(8))
  test('one write', async () => expect(await most('POST', 4)).toBe(1))
})

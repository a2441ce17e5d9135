// The line that tells what a long run is doing: what it says, where it stands, and when it is away.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isWatched } from '../../src/cli/progress/index.ts'
import { Progress } from '../../src/cli/progress/line.ts'
import { Tally } from '../../src/cli/progress/tally.ts'
import type { CallRecord, RequestEvent } from '../../src/index.ts'
import { screenOf } from './pty.ts'

type About = Partial<Omit<RequestEvent, 'phase'>>

const sent = (about: About = {}): RequestEvent => ({
  phase: 'sent',
  method: 'GET',
  path: '/parties',
  page: null,
  remaining: null,
  ...about,
})
const ended = (about: About = {}): RequestEvent => ({ ...sent(about), phase: 'ended' })
const called = (effect: CallRecord['effect']): CallRecord => ({
  path: 'capsule.list_contacts',
  account: 'default',
  effect,
  status: 'ok',
  duration_ms: 5,
  http_status: 200,
  outcome: 'done',
})

describe('what it says', () => {
  test('nothing before there is a call', () => expect(new Tally().text(0)).toBe(''))

  test('what is on its way', () => {
    const tally = new Tally()
    tally.request(sent({ page: 3 }))
    expect(tally.text(0)).toBe('GET /parties page 3')
    tally.request(sent({ method: 'PUT', path: '/parties/7' }))
    tally.request(sent({ path: '/tasks' }))
    expect(tally.text(0)).toBe('GET /parties page 3 and 2 more')
    tally.request(ended({ page: 3 }))
    expect(tally.text(0)).toBe('PUT /parties/7 and 1 more')
  })

  test('calls by what they do, pages, and what is left of the rate limit', () => {
    const tally = new Tally()
    for (const page of [1, 2, 3]) {
      tally.request(sent({ page }))
      tally.request(ended({ page, remaining: 4000 - page }))
      tally.call(called('read'))
    }
    expect(tally.text(0)).toBe('3 reads, 3 pages \u00b7 3,997 requests left')
    tally.call(called('delete'))
    tally.call(called('write'))
    expect(tally.text(0)).toBe('3 reads, 2 writes, 3 pages \u00b7 3,997 requests left')
  })

  test('an answer that does not tell what is left takes nothing back', () => {
    const tally = new Tally()
    tally.request(sent())
    tally.request(ended({ remaining: 12 }))
    tally.request(sent())
    tally.request(ended())
    tally.call(called('write'))
    expect(tally.text(0)).toBe('1 write \u00b7 12 requests left')
  })

  test('how long the rate limit makes it wait, second by second, and then no more of it', () => {
    const tally = new Tally()
    tally.wait(31, 1000)
    expect(tally.text(1000)).toBe('the rate limit is used up, on again in 31 s')
    expect(tally.text(30_500)).toBe('the rate limit is used up, on again in 2 s')
    tally.request(sent())
    expect(tally.text(32_000)).toBe('GET /parties')
  })
})

describe('where it stands', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** A run at a terminal, and what is written on it. */
  function begun({ isShared = true, columns = 60 } = {}) {
    const written: string[] = []
    const screen = { columns, write: (text: string) => written.push(text) }
    const progress = new Progress(screen, isShared)
    const print = (text: string, stream: 'stdout' | 'stderr' = 'stdout'): void => {
      progress.makeRoom(text, stream)
      if (isShared || stream === 'stderr') screen.write(text)
    }
    return { progress, written, print, screen: () => screenOf(written.join('')) }
  }

  test('a short run has none', () => {
    const { progress, written } = begun()
    progress.listeners.onRequest(sent())
    vi.advanceTimersByTime(400)
    progress.end()
    vi.advanceTimersByTime(10_000)
    expect(written).toEqual([])
  })

  test('it is written anew only when it says something else, ten times a second at most', () => {
    const { progress, written } = begun()
    progress.listeners.onRequest(sent())
    vi.advanceTimersByTime(5000)
    expect(written).toHaveLength(1)
    for (let page = 1; page <= 1000; page++) {
      progress.listeners.onRequest(sent({ page }))
      progress.listeners.onRequest(ended({ page }))
      vi.advanceTimersByTime(1)
    }
    expect(written.length).toBeLessThanOrEqual(12)
    progress.end()
  })

  test('output stands above it, and it is gone at the end', () => {
    const { progress, print, screen } = begun()
    progress.listeners.onRequest(sent())
    vi.advanceTimersByTime(600)
    expect(screen()).toBe('GET /parties')
    print('one\n')
    expect(screen()).toBe('one\n')
    vi.advanceTimersByTime(100)
    expect(screen()).toBe('one\nGET /parties')
    print('two\n', 'stderr')
    vi.advanceTimersByTime(100)
    expect(screen()).toBe('one\ntwo\nGET /parties')
    progress.end()
    expect(screen()).toBe('one\ntwo\n')
  })

  test('half a line of output is never overwritten', () => {
    const { progress, print, screen } = begun()
    progress.listeners.onRequest(sent())
    vi.advanceTimersByTime(600)
    print('50 % ')
    vi.advanceTimersByTime(1000)
    expect(screen()).toBe('50 % ')
    print('100 %\n')
    vi.advanceTimersByTime(100)
    expect(screen()).toBe('50 % 100 %\nGET /parties')
    progress.end()
  })

  test('what goes into a file needs no room', () => {
    const { progress, print, written } = begun({ isShared: false })
    progress.listeners.onRequest(sent())
    vi.advanceTimersByTime(600)
    print('half a line')
    progress.listeners.onCall(called('read'))
    vi.advanceTimersByTime(100)
    expect(written).toHaveLength(2)
    progress.end()
  })

  test('questions are asked without it, also when one waits for the other', async () => {
    const { progress, screen } = begun()
    progress.listeners.onRequest(sent())
    vi.advanceTimersByTime(600)
    const answers: ((answer: boolean) => void)[] = []
    const ask = (): Promise<boolean> => progress.without(() => new Promise(resolve => answers.push(resolve)))
    const asked = [ask(), ask()]
    vi.advanceTimersByTime(1000)
    expect(screen()).toBe('')
    answers[0](true)
    await asked[0]
    vi.advanceTimersByTime(1000)
    expect(screen()).toBe('')
    answers[1](false)
    await asked[1]
    vi.advanceTimersByTime(100)
    expect(screen()).toBe('GET /parties')
    progress.end()
  })

  test('it fits into the terminal, and obeys nothing', () => {
    const { progress, screen } = begun({ columns: 20 })
    progress.listeners.onRequest(sent({ path: '/\x1b[2J/abcdefghijklmnop' }))
    vi.advanceTimersByTime(600)
    expect(screen()).toBe('GET /\\x1b[2J/abcde\u2026')
    progress.end()
  })
})

describe('who sees it', () => {
  for (const [env, isSeen] of [
    [{}, true],
    [{ TERM: 'xterm' }, true],
    [{ CI: '' }, true],
    [{ CI: 'true' }, false],
    [{ TERM: 'dumb' }, false],
    [{ LUACAP_PROGRESS: 'off' }, false],
  ] as const) {
    test(`${JSON.stringify(env)}: ${isSeen}`, () => {
      expect(isWatched(true, env)).toBe(isSeen)
      expect(isWatched(undefined, env)).toBe(false)
    })
  }
})

// The engine's way to the host: what scripts print goes out, what they ask for goes out and comes back.

import { TextDecoder } from 'node:util'
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import { raise } from '../lua/raise.ts'
import type { Budget } from './budget.ts'
import { Flag, type FromEngine, type Reply, type Request, type RequestAtHand, type Stream, type ToEngine } from './channel.ts'

/** Output is sent in pieces of about this many bytes, and before every request; soon enough for somebody who watches. */
const PIECE = 16 * 1024
const PERIOD = 20

/** A host in the same thread: it can be asked for what it has at hand, but nothing can sleep until it has done something. */
export interface Near {
  answer(request: RequestAtHand): Reply
}

export class Outside {
  private readonly port: MessagePort
  private readonly flags: Int32Array
  private readonly budget: Budget
  private readonly near: Near | undefined
  private readonly waiting = new Map<number, (reply: Reply) => void>()
  private readonly decoders = { stdout: decoder(), stderr: decoder() }
  private lastId = 0
  private stream: Stream = 'stdout'
  private pieces: string[] = []
  private size = 0
  private sentAt = 0

  constructor(port: MessagePort, flags: Int32Array, budget: Budget, near?: Near) {
    this.port = port
    this.flags = flags
    this.budget = budget
    this.near = near
    budget.onLook = () => this.flush()
  }

  write(bytes: string, stream: Stream = 'stdout'): void {
    this.budget.takeOutput(bytes.length)
    if (stream !== this.stream) this.flush()
    this.stream = stream
    this.pieces.push(bytes)
    this.size += bytes.length
    if (this.size >= PIECE || performance.now() > this.sentAt + PERIOD) this.flush()
  }

  flush(): void {
    if (this.size === 0) return
    const bytes = Buffer.from(this.pieces.join(''), 'latin1')
    // A character whose bytes are written one by one is put together again.
    const text = this.decoders[this.stream].decode(bytes, { stream: true })
    this.pieces = []
    this.size = 0
    this.sentAt = performance.now()
    if (text !== '') this.send({ type: 'print', text, stream: this.stream })
  }

  /** Sends what is left, also half a character. */
  end(): void {
    this.flush()
    for (const stream of ['stdout', 'stderr'] as const) {
      const text = this.decoders[stream].decode()
      if (text !== '') this.send({ type: 'print', text, stream })
    }
  }

  /** Asks, and goes on. Rejects with a LimitError when the script is to stop. */
  async begin(request: Request): Promise<Reply> {
    const id = this.ask(request, false)
    this.budget.beginWait()
    const reply = await new Promise<Reply>(resolve => this.waiting.set(id, resolve))
    this.budget.checkStop()
    return reply
  }

  /** Asks, and sleeps until the answer is there. */
  block(request: Request): Reply {
    if (this.near !== undefined) return atOnce(request, this.near)
    const id = this.ask(request, true)
    const reply = this.budget.wait(() => this.sleepUntil(id))
    this.budget.checkStop()
    return reply
  }

  receive(id: number, reply: Reply): void {
    this.budget.endWait()
    const resolve = this.waiting.get(id)
    this.waiting.delete(id)
    resolve?.(reply)
  }

  private ask(request: Request, isBlocking: boolean): number {
    this.budget.checkStop()
    if (request.kind === 'call' || request.kind === 'function') this.budget.takeCall()
    this.flush()
    const id = ++this.lastId
    this.send({ type: 'request', id, request, isBlocking })
    return id
  }

  private sleepUntil(id: number): Reply {
    for (;;) {
      const seen = Atomics.load(this.flags, Flag.replies)
      for (let got = receiveMessageOnPort(this.port); got !== undefined; got = receiveMessageOnPort(this.port)) {
        const message = got.message as ToEngine
        if (message.type !== 'reply') continue
        if (message.id === id) return message.reply
        this.receive(message.id, message.reply)
      }
      Atomics.wait(this.flags, Flag.replies, seen)
    }
  }

  private send(message: FromEngine): void {
    this.port.postMessage(message)
  }
}

function atOnce(request: Request, near: Near): Reply {
  if (request.kind === 'entries' || request.kind === 'module') {
    try {
      return near.answer(request)
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
  }
  throw raise(
    'a function of the host cannot be waited for in a metamethod, a comparator or a callback of a library when scripts run in the ' +
      "host's own thread (isolation 'none')",
  )
}

const decoder = (): TextDecoder => new TextDecoder('utf-8', { ignoreBOM: true })

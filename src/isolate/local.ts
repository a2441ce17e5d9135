// An engine in the host's own thread, behind the same messages: nothing to start, and nothing that could end it from outside.

import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { ToEngine } from './channel.ts'
import type { Near } from './outside.ts'
import { serve } from './serve.ts'
import { type Engine, type EngineOptions, flagsOf, sharedFlags, type Thread } from './thread.ts'

export function startLocalEngine({ memoryBytes }: EngineOptions, near: Near): Engine {
  const { port1, port2 } = new MessageChannel()
  const flags = flagsOf(sharedFlags())
  const thread = new LocalThread(port1)
  serve(port2, flags, error => thread.emit('error', error), near)
  return { worker: thread, flags, memoryBytes, fate: undefined, stop: async () => thread.stop() }
}

class LocalThread implements Thread {
  /** The engine keeps its own time: what else this thread does is not the script's. */
  readonly performance = { eventLoopUtilization: () => ({ active: 0 }) }
  private readonly port: MessagePort
  private readonly events = new EventEmitter()
  private isOver = false

  constructor(port: MessagePort) {
    this.port = port
    port.on('message', message => this.emit('message', message))
  }

  on(event: string, listener: (value: never) => void): void {
    this.events.on(event, listener as (value: unknown) => void)
  }

  off(event: string, listener: (value: never) => void): void {
    this.events.off(event, listener as (value: unknown) => void)
  }

  emit(event: 'message' | 'error' | 'exit', value?: unknown): void {
    this.events.emit(event, value)
  }

  postMessage(message: ToEngine): void {
    this.port.postMessage(message)
  }

  ref(): void {
    this.port.ref()
  }

  unref(): void {
    this.port.unref()
  }

  stop(): void {
    if (this.isOver) return
    this.isOver = true
    this.port.close()
    this.emit('exit')
  }
}

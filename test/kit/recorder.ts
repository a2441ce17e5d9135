// A server below HTTP: it keeps the bytes of each request as they came, and answers with whatever bytes a test wants.

import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface Recorder {
  readonly url: string
  readonly port: number
  /** The head of each request, as it was on the wire. */
  readonly heads: string[]
  readonly bodies: string[]
  connections: number
  /** Answers the next requests, in turn; the last one goes on answering. */
  answer(...answers: Reply[]): void
  reset(): void
  close(): Promise<void>
}

/** Bytes to send, or what to do with the socket. */
export type Reply = string | Buffer | ((socket: Socket) => void)

export const json = (status: string, body: string, headers = ''): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`

const ok = json('200 OK', '{"parties":[]}')

export async function startRecorder(): Promise<Recorder> {
  const sockets = new Set<Socket>()
  let answers: Reply[] = [ok]
  const server = createServer(socket => {
    recorder.connections++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {}) // a client that hangs up is part of the tests
    let text = ''
    socket.on('data', chunk => {
      if (chunk[0] === 0x16) return void socket.destroy() // a client that begins TLS
      text += chunk.toString('latin1')
      for (let request = take(text); request !== undefined; request = take(text)) {
        text = text.slice(request.length)
        recorder.heads.push(request.head)
        recorder.bodies.push(request.body)
        const reply = answers.length > 1 ? (answers.shift() as Reply) : answers[0]
        if (typeof reply === 'function') reply(socket)
        else socket.write(reply)
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const recorder: Recorder = {
    url: `http://127.0.0.1:${port}/api/v2`,
    port,
    heads: [],
    bodies: [],
    connections: 0,
    answer: (...next) => {
      answers = next
    },
    reset() {
      answers = [ok]
      recorder.heads.length = 0
      recorder.bodies.length = 0
      recorder.connections = 0
      for (const socket of sockets) socket.destroy()
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
  return recorder
}

/** The first whole request in what has come so far. */
function take(text: string): { head: string; body: string; length: number } | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = text.slice(0, end)
  const size = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
  const length = end + 4 + size
  return text.length < length ? undefined : { head, body: text.slice(end + 4, length), length }
}

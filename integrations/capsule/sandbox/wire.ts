// Bytes in, bytes out.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'

export function payloadOf({ body }: Answer): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
}

export function send(response: ServerResponse, answer: Answer): void {
  if (answer.body === undefined) {
    response.writeHead(answer.status, { ...answer.headers }).end()
    return
  }
  const payload = payloadOf(answer)
  response.writeHead(answer.status, {
    'Content-Type': 'application/json;charset=UTF-8',
    'Content-Length': payload.length,
    ...answer.headers,
  })
  response.end(payload)
}

// Reads all of it, so that the answer can be read by a client that is still writing, but keeps no more than `limit` and a byte.
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let kept = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    const part = chunk.subarray(0, limit + 1 - kept)
    if (part.length > 0) chunks.push(part)
    kept += part.length
  }
  return Buffer.concat(chunks)
}

// The body of a response: inflated if the server compressed it unasked, UTF-8, JSON, all of it within bounds. A bomb is stopped by
// the bound on what comes out, not on what came in.

import { promisify } from 'node:util'
import type { ResponseHeaders } from './exchange.ts'
import { type Json, JsonError, parseJson } from './json.ts'

export type Body = { readonly isReadable: true; readonly text: string; readonly value: Json | undefined } | { readonly isReadable: false }

const unreadable: Body = { isReadable: false }

export async function readBody(bytes: Buffer, headers: ResponseHeaders, maxBytes: number): Promise<Body> {
  const plain = await decompress(
    bytes,
    String(headers['content-encoding'] ?? 'identity')
      .trim()
      .toLowerCase(),
    maxBytes,
  )
  if (plain === undefined) return unreadable
  if (plain.length === 0) return { isReadable: true, text: '', value: undefined }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(plain)
    return { isReadable: true, text, value: parseJson(text) }
  } catch (error) {
    if (error instanceof JsonError || error instanceof TypeError) return unreadable // TypeError: not UTF-8
    throw error
  }
}

async function decompress(bytes: Buffer, encoding: string, maxOutputLength: number): Promise<Buffer | undefined> {
  if (encoding === 'identity') return bytes
  const name = inflaters.get(encoding)
  if (name === undefined) return undefined
  // Loading it takes longer than many a script.
  const zlib = await import('node:zlib')
  try {
    const inflater = promisify<Buffer, { maxOutputLength: number }, Buffer>(zlib[name])
    return await inflater(bytes, { maxOutputLength })
  } catch {
    return undefined // cut, or a bomb: either way there is no body to read
  }
}

const inflaters = new Map<string, 'gunzip' | 'inflate' | 'brotliDecompress'>([
  ['gzip', 'gunzip'],
  ['deflate', 'inflate'],
  ['br', 'brotliDecompress'],
])

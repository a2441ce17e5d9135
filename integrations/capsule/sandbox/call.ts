// One request as a handler sees it.

import { type Input, isInput, type Json } from './json.ts'
import { badRequest, invalid } from './problem.ts'
import type { Store } from './store.ts'

export interface Call {
  readonly store: Store
  // The server's own address, for `Link` and `Location`.
  readonly base: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string | undefined>>
}

export type Embed = ReadonlySet<string>

// Remembers what was read: the rest is what Capsule ignores without a word, and the log can tell.
export class Query {
  readonly #params: URLSearchParams
  readonly #read = new Set<string>()

  constructor(params: URLSearchParams) {
    this.#params = params
  }

  get(name: string): string | null {
    this.#read.add(name)
    return this.#params.get(name)
  }

  list(name: string): string[] {
    const text = this.get(name) ?? ''
    return text
      .split(',')
      .map(item => item.trim())
      .filter(item => item !== '')
  }

  integer(name: string, fallback: number, max: number): number {
    const text = this.get(name)
    if (text === null) return fallback
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < 1 || value > max) throw invalid('query', name, `${name} must be between 1 and ${max}`)
    return value
  }

  with(changes: Readonly<Record<string, string>>): string {
    const params = new URLSearchParams(this.#params)
    for (const [name, value] of Object.entries(changes)) {
      params.delete(name)
      params.append(name, value)
    }
    return params.toString()
  }

  ignored(): string[] {
    return [...new Set(this.#params.keys())].filter(name => !this.#read.has(name))
  }
}

export const idOf = (call: Call, name = 'id'): number => Number(call.params[name])

export const embedOf = (call: Call): Embed => new Set(call.query.list('embed'))

// The object under the one key that names the resource.
export function inputOf(call: Call, wrapper: string): Input {
  const value = parse(call.body)
  if (!isInput(value) || !Object.hasOwn(value, wrapper)) throw badRequest(`Request body must be an object with the key '${wrapper}'`)
  const input = value[wrapper]
  if (!isInput(input)) throw badRequest(`'${wrapper}' must be an object`)
  return input
}

function parse(body: Buffer): Json {
  try {
    return JSON.parse(body.toString('utf8')) as Json
  } catch {
    throw badRequest('Malformed JSON')
  }
}

// Anything that a script can call in the outside world. An endpoint becomes one, a tool of an MCP server becomes one; permission,
// checking, documentation and the bridge to Lua see nothing else.

import type { JsonObject } from './json.ts'
import type { Request, Response } from './request.ts'
import type { Schema, Shape } from './schema.ts'

export type Effect = 'read' | 'write' | 'delete'

export interface Operation {
  /** `capsule` */
  readonly integration: string
  /** `list_contacts` */
  readonly name: string
  readonly summary: string
  /** The heading under which the docs list it. */
  readonly group: string
  readonly schema: Schema
  readonly effect: Effect
  /** Where the effect depends on the arguments. */
  readonly effectOf?: (input: JsonObject) => Effect
  /** For a list: the arguments for another page, as long as a page can be unless they say otherwise. */
  readonly atPage?: (input: JsonObject, page: number) => JsonObject
  /** What comes back, in words. */
  readonly returns: string
  /** What comes back is a table that has a record, or a list of them, under this key. */
  readonly record?: { readonly key: string; readonly shape: Shape; readonly isList: boolean }
  readonly example?: string
  run(input: JsonObject, connection: Connection, context: Context): Promise<Answer>
}

/** What carries requests of one account; the token stays inside. */
export interface Connection {
  send(request: Request, context: Context): Promise<Response>
}

/** What a call takes from its run. */
export interface Context {
  readonly signal?: AbortSignal
  /** Told before a pause that the server's rate limit demands. */
  readonly onWait?: (seconds: number) => void
  readonly onRequest?: (event: RequestEvent) => void
}

/** What a watcher is told of a request: that it leaves, and that it has ended, answered or not. A repeat is a request of its own. */
export interface RequestEvent {
  readonly phase: 'sent' | 'ended'
  readonly method: Request['method']
  /** Below the base URL, without the query. */
  readonly path: string
  /** For a list that is asked for page by page. */
  readonly page: number | null
  /** Of an answer that tells: how many requests the server still takes before its rate limit. */
  readonly remaining: number | null
}

export interface Answer {
  /** The result, as JSON text. */
  readonly json: string
  readonly status: number
  /** For a list: where the rows are, and the number of the next page. */
  readonly page?: Page
}

export interface Page {
  readonly key: string
  readonly next: number | null
}

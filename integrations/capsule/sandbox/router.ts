// The route table's form, and finding the route of a request.

import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { methodNotAllowed, notFound } from './problem.ts'

export type Handler = (call: Call) => Answer

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly handle: Handler
  // Writes need a token with that scope.
  readonly effect: 'read' | 'write'
  // Bytes a request may carry.
  readonly maxBody: number
}

const JSON_BODY = 1024 * 1024

const route =
  (method: Route['method'], effect: Route['effect']) =>
  (path: string, handle: Handler, exception: Partial<Route> = {}): Route => ({
    method,
    path,
    handle,
    effect,
    maxBody: JSON_BODY,
    ...exception,
  })

export const get = route('GET', 'read')
export const post = route('POST', 'write')
export const put = route('PUT', 'write')
export const del = route('DELETE', 'write')

export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

export class Router {
  readonly #routes: { route: Route; pattern: RegExp }[]

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map(each => ({ route: each, pattern: patternOf(each.path) }))
  }

  match(method: string, path: string): Match {
    const matches = this.#routes.flatMap(({ route: each, pattern }) => {
      const found = pattern.exec(path)
      return found === null ? [] : [{ route: each, params: { ...found.groups } }]
    })
    if (matches.length === 0) throw notFound()
    const match = matches.find(each => each.route.method === method)
    if (match === undefined) throw methodNotAllowed()
    return match
  }
}

// `{id}` is one number (negative for what is built in), `{ids}` several with commas; anything else in braces is a word.
function patternOf(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'ids') return '(?<ids>\\d+(?:,\\d+)+)'
    return /id$/i.test(name) ? `(?<${name}>-?\\d+)` : `(?<${name}>[^/]+)`
  })
  return new RegExp(`^${source}$`)
}

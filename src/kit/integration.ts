// An integration: a vendor's operations under one name, with where its accounts come from and what its docs page says.

import type { AccountSource } from './accounts.ts'
import { operationOf, type Resource } from './endpoint.ts'
import type { Json } from './json.ts'
import type { Operation } from './operation.ts'

export interface Integration extends AccountSource {
  /** `capsule`: its name in Lua. */
  readonly name: string
  readonly title: string
  readonly operations: ReadonlyMap<string, Operation>
  /** Markdown for its page, before the list of functions. */
  readonly guide: string
  /** Scripts to start from. */
  readonly scripts?: readonly Script[]
  readonly identity?: Identity
}

/** How to find out whose a token is. */
export interface Identity {
  /** The name of a function that takes no arguments. */
  readonly operation: string
  /** The user's name, out of its answer. */
  readonly nameOf: (answer: Json) => string
}

export interface Script {
  readonly name: string
  /** One sentence. */
  readonly summary: string
  readonly source: string
}

export interface IntegrationSpec extends Omit<Integration, 'operations' | 'functions'> {
  readonly resources: readonly Resource[]
}

export function integration({ resources, ...spec }: IntegrationSpec): Integration {
  const operations = new Map<string, Operation>()
  for (const { title, endpoints } of resources) {
    for (const [name, endpoint] of Object.entries(endpoints)) operations.set(name, operationOf(spec.name, title, name, endpoint))
  }
  return { ...spec, operations, functions: [...operations.keys()] }
}

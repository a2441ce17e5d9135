// An account of the sandbox: its tokens, what it was asked this hour, and its data, made when first needed.

import type { Store } from './store.ts'

export interface Tokens {
  readonly token: string
  readonly readOnlyToken: string
  readonly expiredToken: string
}

const tokensOf = (account: string): Tokens => ({
  token: `sandbox-${account}-read-write`,
  readOnlyToken: `sandbox-${account}-read-only`,
  expiredToken: `sandbox-${account}-expired`,
})

export interface RateLimit {
  readonly limit: number
  readonly remaining: number
  // Seconds since 1970.
  readonly reset: number
  readonly isExceeded: boolean
}

const HOUR = 3600

export class Account {
  readonly name: string
  readonly tokens: Tokens
  readonly #limit: number
  readonly #build: () => Store
  #store: Store | undefined
  #used = 0
  #reset = 0

  constructor(name: string, limit: number, build: () => Store) {
    this.name = name
    this.tokens = tokensOf(name)
    this.#limit = limit
    this.#build = build
  }

  get store(): Store {
    this.#store ??= this.#build()
    return this.#store
  }

  // All tokens of an account are its one user's, and share the hour.
  spend(now: Date): RateLimit {
    const seconds = Math.floor(now.getTime() / 1000)
    if (seconds >= this.#reset) {
      this.#used = 0
      this.#reset = seconds + HOUR
    }
    const isExceeded = this.#used >= this.#limit
    if (!isExceeded) this.#used += 1
    return { limit: this.#limit, remaining: this.#limit - this.#used, reset: this.#reset, isExceeded }
  }

  reset(): void {
    this.#store = undefined
    this.#used = 0
    this.#reset = 0
  }
}

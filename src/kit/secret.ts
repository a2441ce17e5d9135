// A text that no print, JSON, or inspection shows. Only the sender reveals it, into one header.

import { inspect } from 'node:util'
import { redacted } from './redact.ts'

export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  reveal(): string {
    return this.#text
  }

  toString(): string {
    return redacted
  }

  toJSON(): string {
    return redacted
  }

  [inspect.custom](): string {
    return redacted
  }
}

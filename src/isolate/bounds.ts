// The bounds of a script that runs in its program's thread without a host: what the interpreter can see by itself.

import { LimitError } from '../lua/index.ts'
import type { LimitKind, Limits } from '../lua/index.ts'
import { die } from '../lua/vm.ts'

/** A script that passes one ends at once; its `pcall` does not see it. */
export interface ScriptLimits {
  /** Calls, loop turns, and work inside library functions. Default: no limit. */
  readonly steps?: number
  /** Seconds on the wall; looked at between the script's own steps. Default: no limit. */
  readonly timeoutSeconds?: number
  /** Bytes that one string may have. Default 256 MB. */
  readonly stringBytes?: number
  /** Bytes that the script may print. Default: no limit. */
  readonly outputBytes?: number
  /** Lua calls, one in the other; "stack overflow" may come sooner: JavaScript's stack is smaller as a rule. Default 190,000. */
  readonly depth?: number
}

export class Bounds {
  private readonly limits: ScriptLimits
  private readonly started = Date.now()
  private output = 0

  constructor(limits: ScriptLimits = {}) {
    for (const [name, value] of Object.entries(limits)) {
      if (value !== undefined && !(value > 0)) throw new RangeError(`limits.${name} must be a number above 0, not ${value}`)
    }
    this.limits = limits
  }

  forState(): Partial<Limits> & { readonly depth?: number } {
    const { steps = Infinity, stringBytes = 2 ** 28, depth } = this.limits
    return { steps, stringBytes, check: () => this.check(), ...(depth === undefined ? {} : { depth }) }
  }

  /** Milliseconds. */
  worked(): number {
    return Date.now() - this.started
  }

  takeOutput(bytes: number): void {
    const { outputBytes = Infinity } = this.limits
    this.output += bytes
    if (this.output > outputBytes) throw fail('output', `the script wrote more than ${outputBytes} bytes`)
  }

  private check(): void {
    const { timeoutSeconds = Infinity } = this.limits
    if (this.worked() > timeoutSeconds * 1000) throw fail('time', `the script took longer than ${timeoutSeconds} s`)
  }
}

const fail = (kind: LimitKind, message: string): LimitError => die(new LimitError(kind, message))

// What an embedding program gives to a script: plain data is copied, functions become questions to the host.

import type { Plain } from './channel.ts'

export type HostFunction = (...args: unknown[]) => unknown

export interface GivenFunction {
  readonly path: readonly string[]
  readonly fn: HostFunction
  readonly call: (args: Plain[]) => Promise<Answer>
}

/** What a function answered. JSON text crosses faster than a tree of objects, but does not hold every value. */
export type Answer = { readonly json: string } | { readonly value: Plain }

export interface Given {
  readonly value: Plain
  readonly functions: readonly GivenFunction[]
}

const MAX_DEPTH = 64

/** Copies a value; throws a TypeError that names the place of what cannot be copied. Functions are only good in tables. */
export function take(value: unknown, where: string): Given {
  const taker = new Taker(where)
  return { value: taker.copy(value), functions: taker.functions }
}

/** The same without functions. */
export const takeData = (value: unknown, where: string): Plain => new Taker(where).data(value)

/** An object without keys that it inherits, on which V8 is as fast as on any other: one without a prototype is a slow map. */
function Bare(this: object): void {}
Bare.prototype = Object.freeze(Object.create(null))
const Copy = Bare as unknown as new () => { [key: string]: Plain }

class Taker {
  readonly functions: GivenFunction[] = []
  /** Whether JSON says the same: no integers beyond doubles, no holes. */
  isJson = true
  private readonly where: string
  /** The objects that contain the one being copied, and the names that lead to it. */
  private readonly open: object[] = []
  private readonly path: (string | number)[] = []

  constructor(where: string) {
    this.where = where
  }

  data(value: unknown): Plain {
    const copy = this.copy(value)
    const [found] = this.functions
    if (found === undefined) return copy
    throw new TypeError(`${[this.where, ...found.path].join('.')} is a function; only 'globals' may have functions`)
  }

  copy(value: unknown): Plain {
    switch (typeof value) {
      case 'function':
        this.functions.push(given(value as HostFunction, this.path.map(String), this.where))
        return undefined
      case 'object':
        return value === null ? null : this.container(value)
      case 'symbol':
        throw this.refusal('a symbol')
      case 'number':
        this.isJson &&= Number.isFinite(value) && !Object.is(value, -0)
        return value
      case 'bigint':
        this.isJson = false
        return value
      default:
        return value as Plain
    }
  }

  private container(value: object): Plain {
    if (this.open.includes(value)) throw this.refusal('a value that contains itself')
    if (this.path.length > MAX_DEPTH) throw this.refusal(`nested deeper than ${MAX_DEPTH}`)
    this.open.push(value)
    const copy = Array.isArray(value) ? this.list(value) : this.object(value)
    this.open.pop()
    return copy
  }

  private list(value: readonly unknown[]): Plain[] {
    const copy: Plain[] = []
    for (let index = 0; index < value.length; index++) {
      const item = value[index]
      this.isJson &&= item !== null && item !== undefined
      copy.push(this.part(index + 1, item))
    }
    return copy
  }

  private object(value: object): Plain {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) {
      const { constructor } = value
      throw this.refusal(typeof constructor === 'function' ? `a ${constructor.name}` : 'no plain object')
    }
    const copy = new Copy()
    for (const key of Object.keys(value)) copy[key] = this.part(key, (value as Record<string, unknown>)[key])
    return copy
  }

  private part(name: string | number, value: unknown): Plain {
    if (typeof value === 'string' || typeof value === 'boolean') return value
    this.path.push(name)
    const copy = this.copy(value)
    this.path.pop()
    return copy
  }

  private refusal(found: string): TypeError {
    return new TypeError(`${[this.where, ...this.path].join('.')} is ${found}; a script can be given plain data only`)
  }
}

const given = (fn: HostFunction, path: readonly string[], where: string): GivenFunction => ({
  path,
  fn,
  call: callOf(fn, [where, ...path].join('.')),
})

function callOf(fn: HostFunction, where: string): GivenFunction['call'] {
  return async args => {
    const taker = new Taker(`the result of ${where}`)
    const value = taker.data(await fn(...args))
    return taker.isJson && typeof value === 'object' ? { json: JSON.stringify(value) } : { value }
  }
}

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
  return { value: taker.copy(value, []), functions: taker.functions }
}

/** The same without functions. */
export const takeData = (value: unknown, where: string): Plain => new Taker(where).data(value)

class Taker {
  readonly functions: GivenFunction[] = []
  /** Whether JSON says the same: no integers beyond doubles, no holes. */
  isJson = true
  private readonly where: string
  private readonly open = new Set<object>()

  constructor(where: string) {
    this.where = where
  }

  data(value: unknown): Plain {
    const copy = this.copy(value, [])
    const [found] = this.functions
    if (found === undefined) return copy
    throw new TypeError(`${[this.where, ...found.path].join('.')} is a function; only 'globals' may have functions`)
  }

  copy(value: unknown, path: readonly string[]): Plain {
    switch (typeof value) {
      case 'function':
        this.functions.push(given(value as HostFunction, path, this.where))
        return undefined
      case 'object':
        return value === null ? null : this.container(value, path)
      case 'symbol':
        throw this.refusal('a symbol', path)
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

  private container(value: object, path: readonly string[]): Plain {
    if (this.open.has(value)) throw this.refusal('a value that contains itself', path)
    if (path.length > MAX_DEPTH) throw this.refusal(`nested deeper than ${MAX_DEPTH}`, path)
    this.open.add(value)
    const copy = Array.isArray(value) ? this.list(value, path) : this.object(value, path)
    this.open.delete(value)
    return copy
  }

  private list(value: readonly unknown[], path: readonly string[]): Plain[] {
    return value.map((item, index) => {
      this.isJson &&= item !== null && item !== undefined
      return this.copy(item, [...path, String(index + 1)])
    })
  }

  private object(value: object, path: readonly string[]): Plain {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) {
      const { constructor } = value
      throw this.refusal(typeof constructor === 'function' ? `a ${constructor.name}` : 'no plain object', path)
    }
    const copy = Object.create(null) as { [key: string]: Plain }
    for (const [key, item] of Object.entries(value)) copy[key] = this.copy(item, [...path, key])
    return copy
  }

  private refusal(found: string, path: readonly string[]): TypeError {
    return new TypeError(`${[this.where, ...path].join('.')} is ${found}; a script can be given plain data only`)
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

// What an embedding program gives to a script: plain data is copied, functions become questions to the host.

import type { Plain } from './channel.ts'

export interface GivenFunction {
  readonly path: readonly string[]
  readonly call: (args: Plain[]) => Promise<Plain>
}

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
export function takeData(value: unknown, where: string): Plain {
  const { value: copy, functions } = take(value, where)
  if (functions.length > 0)
    throw new TypeError(`${[where, ...functions[0].path].join('.')} is a function; only 'globals' may have functions`)
  return copy
}

class Taker {
  readonly functions: GivenFunction[] = []
  private readonly where: string
  private readonly open = new Set<object>()

  constructor(where: string) {
    this.where = where
  }

  copy(value: unknown, path: readonly string[]): Plain {
    switch (typeof value) {
      case 'function':
        this.functions.push({ path, call: callOf(value as (...args: unknown[]) => unknown, [this.where, ...path].join('.')) })
        return undefined
      case 'object':
        return value === null ? null : this.container(value, path)
      case 'symbol':
        throw this.refusal('a symbol', path)
      default:
        return value as Plain
    }
  }

  private container(value: object, path: readonly string[]): Plain {
    if (this.open.has(value)) throw this.refusal('a value that contains itself', path)
    if (path.length > MAX_DEPTH) throw this.refusal(`nested deeper than ${MAX_DEPTH}`, path)
    this.open.add(value)
    const copy = Array.isArray(value) ? value.map((item, index) => this.copy(item, [...path, String(index + 1)])) : this.object(value, path)
    this.open.delete(value)
    return copy
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

function callOf(fn: (...args: unknown[]) => unknown, where: string): GivenFunction['call'] {
  return async args => takeData(await fn(...args), `the result of ${where}`)
}

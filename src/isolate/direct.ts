// A function of the program in whose thread a script runs: called right there. The script waits for a promise.

import { ask } from '../lua/index.ts'
import type { LuaFunction, Value } from '../lua/index.ts'
import { brand } from '../lua/library.ts'
import type { Site } from '../lua/site.ts'
import { vm } from '../lua/vm.ts'
import { copied, failed } from './border.ts'
import { luaOf } from './convert.ts'
import { type HostFunction, takeData } from './given.ts'

/** Arguments and result are copies. */
export function directFunction(fn: HostFunction, name: string): LuaFunction {
  return brand((...args: Value[]) => {
    const site = vm.sites[vm.depth]
    const answer = called(fn, args, name, site)
    return answer instanceof Promise ? waited(answer, name, site) : valueOf(answer, name, site)
  }, name)
}

function called(fn: HostFunction, args: readonly Value[], name: string, site: Site | undefined): unknown {
  const copies = args.map((arg, at) => copied(arg, name, at + 1))
  try {
    return fn(...copies)
  } catch (error) {
    throw failed(textOf(error), name, site)
  }
}

function waited(answer: Promise<unknown>, name: string, site: Site | undefined) {
  // Whether or not somebody can wait for it, its failure is not the program's.
  const settled = answer.then(
    value => ({ value }),
    (error: unknown) => ({ error: textOf(error) }),
  )
  return ask({
    async start() {
      const outcome = await settled
      if ('error' in outcome) throw failed(outcome.error, name, site)
      return valueOf(outcome.value, name, site)
    },
    block() {
      throw failed('it answered with a promise, and nothing can wait for that here', name, site)
    },
  })
}

function valueOf(value: unknown, name: string, site: Site | undefined): Value {
  try {
    return luaOf(takeData(value, `the result of ${name}`))
  } catch (error) {
    throw failed(textOf(error), name, site)
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

// What a script is told when a function of the program cannot have its arguments, or fails.

import { LuaError } from '../lua/index.ts'
import type { Value } from '../lua/index.ts'
import { raise } from '../lua/raise.ts'
import { prefixOf, type Site } from '../lua/site.ts'
import type { Plain } from './channel.ts'
import { bytesOf, ConversionError, plainOf } from './convert.ts'

/** An argument as the function gets it. */
export function copied(value: Value, name: string, number: number): Plain {
  try {
    return plainOf(value, `argument ${number}`)
  } catch (error) {
    throw error instanceof ConversionError ? raise(`${name}: ${bytesOf(error.message)}`) : error
  }
}

export const failed = (message: string, name: string, site: Site | undefined): LuaError =>
  new LuaError(`${prefixOf(site)}${name}: ${bytesOf(message)}`, site, true)

// Query strings. Everything outside RFC 3986's unreserved characters is encoded, lists are joined with commas, and what has no
// plain text is refused: no `[object Object]` ever reaches a server.

import { CallError } from './error.ts'
import { isWellFormed, type Json, type JsonObject } from './json.ts'

const key = /^[A-Za-z][A-Za-z0-9_.[\]-]{0,63}$/
const maxKeys = 64

export function printQuery(query: JsonObject): string {
  const entries = Object.entries(query)
  if (entries.length > maxKeys) throw invalid(`query has ${entries.length} parameters, at most ${maxKeys} are sent`)
  return entries.map(([name, value]) => `${encode(checkKey(name))}=${encode(textOf(name, value))}`).join('&')
}

function checkKey(name: string): string {
  if (!key.test(name))
    throw invalid(`query has a parameter name that is no word: ${JSON.stringify(name.slice(0, 40)).replace(/[^\x20-\x7e]/g, '?')}`)
  return name
}

function textOf(name: string, value: Json): string {
  if (Array.isArray(value)) return value.map(item => scalar(name, item)).join(',')
  return scalar(name, value)
}

function scalar(name: string, value: Json): string {
  if (value === null) throw invalid(`query.${name} must not be null; leave it out`)
  if (typeof value === 'object') throw invalid(`query.${name} must be a text, a number, a boolean, or a list of them, not a table`)
  const text = String(value)
  if (!isWellFormed(text)) throw invalid(`query.${name} is not valid Unicode`)
  return text
}

/** `encodeURIComponent` leaves `!'()*` as they are; we do not. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

const invalid = (problem: string): CallError => new CallError('invalid_arguments', problem)

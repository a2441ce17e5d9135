// Functions as strings: what `string.dump` writes and `load` reads. There is no bytecode: behind PUC's header stands the function's
// source text. So what a script hands to `load` cannot do more than a text, and goes through the same parser.

import { tokens } from '../src/lua/index.ts'
import type { Position } from '../src/lua/index.ts'
import { call } from '../src/lua/call.ts'
import { LuaError } from '../src/lua/error.ts'
import { charge, raise } from '../src/lua/raise.ts'
import type { ProtoInfo } from '../src/lua/site.ts'
import { loadChunk } from '../src/lua/state.ts'
import { all } from '../src/lua/value.ts'
import type { LuaFunction, Value } from '../src/lua/value.ts'
import { inspect, step } from '../src/lua/vm.ts'

/** Signature, version 5.4, format, the bytes that a transfer as text would harm, sizes, and 0x5678 and 370.5 as they lie in memory. */
const HEADER = '\x1bLua\x54\0\x19\x93\r\n\x1a\n\x04\x08\x08\x78\x56\0\0\0\0\0\0\0\0\0\0\0\x28\x77\x40'
/** Digits of the length of what follows. */
const DIGITS = 10
const MAX_LOCALS = 200

interface Dump {
  readonly chunk: string
  /** Where the text began in its chunk; 0 for a whole chunk. */
  readonly line: number
  readonly text: string
  /** Names, in the order of first use. */
  readonly upvalues: readonly string[]
}

export const isBinary = (chunk: string): boolean => chunk.startsWith('\x1b')

export function dumpFunction(fn: LuaFunction): string {
  const proto = inspect(fn)?.proto
  if (proto === undefined) throw raise('unable to dump given function')
  charge(proto.source.length)
  const body = JSON.stringify({ chunk: proto.chunk, line: proto.line, text: textOf(proto), upvalues: upvalueNames(proto) } satisfies Dump)
  return HEADER + String(body.length).padStart(DIGITS) + body
}

function textOf({ source, node }: ProtoInfo): string {
  if (node === undefined) return source
  const text = source.slice(offsetOf(source, node), offsetOf(source, node.body.end) + 'end'.length)
  // The name of a `function a.b:c()` goes; its `self` becomes a parameter like others.
  const params = [...node.params.map(({ name }) => name), ...(node.isVararg ? ['...'] : [])]
  return `function(${params.join(', ')})${text.slice(endOfParameters(text))}`
}

function offsetOf(source: string, { line, column }: Position): number {
  let start = 0
  for (let at = 1; at < line; at++) {
    step()
    start = endOfLine(source, start)
  }
  return start + column - 1
}

/** Where the next line begins: `\\r\\n` and `\\n\\r` are one line end (manual §3.1). */
function endOfLine(source: string, start: number): number {
  let at = start
  while (source[at] !== '\n' && source[at] !== '\r') at++
  const isPair = (source[at + 1] === '\n' || source[at + 1] === '\r') && source[at + 1] !== source[at]
  return at + (isPair ? 2 : 1)
}

function endOfParameters(text: string): number {
  for (const token of tokens(text)) {
    step()
    if (token.text === ')' && token.type === 'operator') return token.offset + 1
  }
  throw new Error('a function without parameters')
}

function upvalueNames({ upvalues, envAt }: ProtoInfo): string[] {
  const names = upvalues.map(({ name }) => name)
  if (envAt >= 0) names.splice(envAt, 0, '_ENV')
  if (names.length > MAX_LOCALS) throw raise(`unable to dump given function: it has more than ${MAX_LOCALS} upvalues`)
  return names
}

/** The function, whose first upvalue is `env` and the others nil (manual §6.1 `load`). `name` is for errors. */
export function undump(binary: string, name: string, env: Value): LuaFunction {
  const dump = read(binary, name)
  if (dump.line === 0) return loadChunk(dump.text, dump.chunk, env)
  charge(dump.line)
  const names = dump.upvalues.join(', ')
  const head = names === '' ? '' : `local ${names} = ... `
  const main = loadChunk(`${'\n'.repeat(dump.line - 1)}${head}return ${dump.text}`, dump.chunk, env)
  return all(call(main, [env]))[0] as LuaFunction
}

function read(binary: string, name: string): Dump {
  const bad = (why: string): LuaError => new LuaError(`${name}: bad binary format (${why})`)
  const start = HEADER.length + DIGITS
  if (!HEADER.startsWith(binary.slice(0, HEADER.length))) throw bad('not a binary chunk of this version')
  const length = Number(binary.slice(HEADER.length, start))
  if (binary.length < start || binary.length < start + length) throw bad('truncated chunk')
  charge(binary.length)
  const dump = parsed(binary.slice(start, start + length))
  if (dump === undefined) throw bad('written by another Lua: only what string.dump gave here can be loaded')
  return dump
}

function parsed(body: string): Dump | undefined {
  try {
    const dump = JSON.parse(body) as Partial<Dump> | null
    return isDump(dump) ? dump : undefined
  } catch {
    return undefined
  }
}

const isDump = (dump: Partial<Dump> | null): dump is Dump =>
  typeof dump?.chunk === 'string' &&
  typeof dump.text === 'string' &&
  Number.isInteger(dump.line) &&
  dump.line! >= 0 &&
  Array.isArray(dump.upvalues) &&
  dump.upvalues.every(name => typeof name === 'string' && /^[A-Za-z_]\w*$/.test(name))

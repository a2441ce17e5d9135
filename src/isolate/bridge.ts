// What the libraries get of a host, on the engine's side: questions to the other thread.

import { ask } from '../lua/index.ts'
import type { LuaFunction, Value } from '../lua/index.ts'
import { brand } from '../lua/library.ts'
import type { Site } from '../lua/site.ts'
import { vm } from '../lua/vm.ts'
import { decodeJson } from '../../stdlib/json-decode.ts'
import type { LibraryHost } from '../../stdlib/index.ts'
import type { Budget } from './budget.ts'
import type { Reply, Request, RunMessage } from './channel.ts'
import { copied, failed } from './border.ts'
import { bytesOf, luaOf, textOf } from './convert.ts'
import type { Outside } from './outside.ts'
import type { HostAnswer, HostCall } from '../kit/host.ts'

export function hostOf({ catalog, account, now, seed }: RunMessage, budget: Budget, outside: Outside): LibraryHost {
  return {
    clock: { now: now === undefined ? Date.now : () => now, worked: () => budget.worked() },
    seed,
    writeError: bytes => outside.write(bytes, 'stderr'),
    app: {
      catalog,
      account,
      begin: async call => answerOf(await outside.begin(requestOf(call))),
      block: call => answerOf(outside.block(requestOf(call))),
    },
    entries() {
      const reply = outside.block({ kind: 'entries' })
      return reply.kind === 'entries' ? reply.entries : []
    },
    modules: {
      readModule(name) {
        const reply = outside.block({ kind: 'module', name: textOf(name) })
        if (reply.kind === 'module') return { source: reply.source, file: bytesOf(reply.file) }
        return { missing: reply.kind === 'failed' ? bytesOf(reply.message) : 'the host gave no module' }
      },
    },
  }
}

const requestOf = (call: HostCall): Request => ({ kind: 'call', call: { ...call, args: textOf(call.args) } })

function answerOf(reply: Reply): HostAnswer {
  if (reply.kind !== 'call') throw new Error(`a call was answered by '${reply.kind}'`)
  const { answer } = reply
  if (answer.ok) return { ...answer, json: bytesOf(answer.json) }
  const { message, path, errors } = answer.error
  const inBytes = errors.map(error => ({ ...error, message: bytesOf(error.message) }))
  return { ok: false, error: { ...answer.error, message: bytesOf(message), path: path === null ? null : bytesOf(path), errors: inBytes } }
}

/** A function of the embedding program. Arguments and result are copies. */
export function hostFunction(outside: Outside, name: string, index: number): LuaFunction {
  return brand((...args: Value[]) => {
    const site = vm.sites[vm.depth]
    const request: Request = { kind: 'function', index, args: args.map((arg, at) => copied(arg, name, at + 1)) }
    return ask({
      start: async () => valueOf(await outside.begin(request), name, site),
      block: () => valueOf(outside.block(request), name, site),
    })
  }, name)
}

function valueOf(reply: Reply, name: string, site: Site | undefined): Value {
  if (reply.kind === 'value') return luaOf(reply.value)
  // Lists with holes come as values.
  if (reply.kind === 'json') return decodeJson(bytesOf(reply.json), { nullInArray: undefined })
  const message = reply.kind === 'failed' ? reply.message : `answered by '${reply.kind}'`
  throw failed(message, name, site)
}

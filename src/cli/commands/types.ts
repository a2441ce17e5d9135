// `luacap types`: everything that a script can name, for the Lua language server (LuaCATS).

import { writeFileSync } from 'node:fs'
import { documentation } from '../../index.ts'
import { stubs } from '../../reference/index.ts'
import { give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { type ExitCode, UsageError } from '../usage.ts'
import { refuseMore, withWorld } from './accounts.ts'

export function types({ words, options }: Arguments): Promise<ExitCode> {
  const out = options.get('out')?.at(-1)
  return give(options.has('json'), async () => {
    refuseMore('types', words)
    const text = await typesText()
    if (out === undefined) return { json: { success: true, text }, text }
    try {
      writeFileSync(out, text)
    } catch (error) {
      throw new UsageError(`cannot write '${out}': ${(error as NodeJS.ErrnoException).code ?? String(error)}`)
    }
    return { json: { success: true, file: out }, text: `Wrote ${out}.` }
  })
}

/** With the accounts that are set up: `capsule.work.list_contacts` is known then. */
export async function typesText(): Promise<string> {
  const { entries } = await documentation()
  const accounts = await withWorld(async world => new Map(world.integrations.map(({ name }) => [name, world.accounts.names(name)])))
  return stubs(entries, { accounts })
}

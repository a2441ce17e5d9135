// `luacap init`: a folder that an editor understands, and a first script. What is already there stays as it is.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Answer, give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { type ExitCode, UsageError } from '../usage.ts'
import { refuseMore } from './accounts.ts'
import { typesText } from './types.ts'

export function init({ words: [folder = '.', ...more], options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    refuseMore('init', more)
    return create(folder, [
      ['.luarc.json', luarc],
      ['library/luacap.d.lua', await typesText()],
      ['hello.lua', hello],
    ])
  })
}

const luarc = `{
  "$schema": "https://raw.githubusercontent.com/LuaLS/vscode-lua/master/setting/schema.json",
  "runtime.version": "Lua 5.4",
  "workspace.library": ["library"]
}
`

const hello = `-- Open tasks, the next one first. On made-up data: luacap --sandbox hello.lua

local tasks = capsule.all(capsule.list_tasks, { status = "open" })
table.sort(tasks, function(a, b) return (a.dueOn or "") < (b.dueOn or "") end)

for _, task in ipairs(tasks) do
  print(task.dueOn, task.description)
end

return #tasks
`

function create(folder: string, files: readonly (readonly [name: string, text: string])[]): Answer {
  const made: string[] = []
  const kept: string[] = []
  for (const [name, text] of files) {
    const path = join(folder, name)
    if (isWritten(path, text)) made.push(path)
    else kept.push(path)
  }
  const lines = [...made.map(path => `made  ${path}`), ...kept.map(path => `kept  ${path}`)]
  return {
    json: { success: true, folder, created: made, kept },
    text: `${lines.join('\n')}\n\nTry it: luacap --sandbox ${join(folder, 'hello.lua')}`,
  }
}

function isWritten(path: string, text: string): boolean {
  const refused = (error: unknown): UsageError =>
    new UsageError(`cannot write '${path}': ${(error as NodeJS.ErrnoException).code ?? String(error)}`)
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw refused(error)
  }
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw refused(error)
  }
}

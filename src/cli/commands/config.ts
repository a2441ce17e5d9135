// `luacap config`: where the files are, and single keys of the user's own. A project's file is read, never written.

import { existsSync } from 'node:fs'
import { loadSetup } from '../../index.ts'
import { columns } from '../../reference/page.ts'
import { type Answer, give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { toJson } from '../text.ts'
import { type ExitCode, UsageError } from '../usage.ts'
import { integrations, refuseMore, unknownAction } from './accounts.ts'

export function config({ words: [action, key, value, ...more], options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    switch (action) {
      case 'path':
        refuseMore('config path', [key])
        return paths()
      case 'get':
        refuseMore('config get', [value])
        return get(key)
      case 'set':
        refuseMore('config set', more)
        if (key === undefined || value === undefined) throw new UsageError('which key, and what value? luacap config set KEY VALUE')
        return change(key, value)
      case 'unset':
        refuseMore('config unset', [value])
        if (key === undefined) throw new UsageError('which key? luacap config unset KEY')
        return change(key, undefined)
      default:
        throw unknownAction('config', action, ['path', 'get', 'set', 'unset'])
    }
  })
}

async function paths(): Promise<Answer> {
  const { userFile, projectFile, credentialsFile } = await loadSetup()
  const files = [
    ['user', userFile(process.env)],
    ['project', projectFile(process.cwd(), process.env.HOME)],
    ['credentials', credentialsFile(process.env)],
  ] as const
  const note = (file: string | undefined): string => (file === undefined || !existsSync(file) ? 'not there' : '')
  return {
    json: { success: true, ...Object.fromEntries(files.map(([name, file]) => [name, { path: file ?? null, exists: note(file) === '' }])) },
    text: columns(files.map(([name, file]) => [name, file ?? '.luacap.json', note(file)])),
  }
}

async function get(key: string | undefined): Promise<Answer> {
  const { getSetting } = await loadSetup()
  const value = getSetting(process.env, key)
  const text =
    value === undefined ? `${key} is not set; 'luacap permissions' shows what counts` : typeof value === 'string' ? value : toJson(value)
  return { json: { success: true, key: key ?? null, value: value ?? null }, text }
}

async function change(key: string, value: string | undefined): Promise<Answer> {
  const { changeSetting, userFile } = await loadSetup()
  const all = await integrations()
  changeSetting(
    process.env,
    key,
    value,
    all.flatMap(({ name, operations }) => [...operations.keys()].map(each => `${name}.${each}`)),
  )
  const file = userFile(process.env)
  return {
    json: { success: true, key, value: value ?? null, file },
    text: `${key}${value === undefined ? ' is removed' : ` = ${value}`} (${file})`,
  }
}

// The two files with policies: the user's, and the project's that can only narrow.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Config, ConfigError, loadConfig } from '../../src/kit/config.ts'

let home: string
let work: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'luacap-'))
  work = join(home, 'project', 'deep')
  mkdirSync(work, { recursive: true })
  mkdirSync(join(home, 'config', 'luacap'), { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true }))

const load = (): Config => loadConfig({ env: { HOME: home, XDG_CONFIG_HOME: join(home, 'config') }, cwd: work })
const write = (path: string, text: string): void => writeFileSync(join(home, path), text)

test('no file is no rule', () => expect(load()).toEqual({ user: {}, project: {}, files: [] }))

test('both files are read, the project from a folder above', () => {
  write('config/luacap/config.json', '{"permissions":{"write":"allow"}}')
  write('project/.luacap.json', '{"permissions":{"delete":"deny"}}')
  expect(load()).toEqual({
    user: { write: 'allow' },
    project: { delete: 'deny' },
    files: [join(home, 'config/luacap/config.json'), join(home, 'project/.luacap.json')],
  })
})

test('the nearest project file counts', () => {
  write('project/.luacap.json', '{"permissions":{"write":"deny"}}')
  write('project/deep/.luacap.json', '{"permissions":{"read":"deny"}}')
  expect(load().project).toEqual({ read: 'deny' })
})

test('the search ends at the home folder', () => {
  const inside = join(home, 'project')
  write('.luacap.json', '{"permissions":{"write":"deny"}}')
  expect(loadConfig({ env: { HOME: inside, XDG_CONFIG_HOME: join(home, 'config') }, cwd: work }).project).toEqual({})
})

describe('a project can set nothing but permissions', () => {
  for (const key of [
    'accounts',
    'token',
    'tokens',
    'url',
    'baseUrl',
    'base_url',
    'CAPSULE_URL',
    'credentials',
    'helper',
    'force',
    'ask',
    'trust',
    'trusted',
    'mcp',
    'mcpServers',
    'servers',
    'command',
    'proxy',
    'ca',
    'ca_file',
    'insecure',
    'tls',
    'history',
    'audit',
    'env',
    'extends',
    'include',
    'limits',
    'memory',
    'timeout',
    'retry',
    'headers',
    'userAgent',
    'integrations',
    'enabled',
    'mode',
    'profile',
    'default',
    'account',
    '__proto__',
    'constructor',
  ]) {
    test(key, () => {
      write('project/.luacap.json', `{"${key}":{"write":"allow"}}`)
      expect(load).toThrow(`unknown key '${key}' in the file`)
    })
  }
})

describe('a file that cannot be used is named', () => {
  for (const [text, problem] of [
    ['{', 'expected a key in double quotes'],
    ['[]', 'the file must be a table'],
    ['{"permissions":{"write":"allow","write":"deny"}}', "the key 'write' is there twice"],
    ['{"permission":{}}', "unknown key 'permission' in the file, did you mean 'permissions'?"],
  ] as const) {
    test(problem, () => {
      write('config/luacap/config.json', text)
      expect(load).toThrow(ConfigError)
      expect(load).toThrow(`${join(home, 'config/luacap/config.json')}: ${problem}`)
    })
  }
})

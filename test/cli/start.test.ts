// What a plain run loads: nothing that reaches the network, and no library for command lines.

import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { home, program, scriptFile } from './luacap.ts'

/** Runs before the program and tells, at its end, what was asked for with `require`. The bundles know no other way. */
const watch = scriptFile(
  `const modules = require('node:module')
  const load = modules._load
  const seen = new Set()
  modules._load = function (name, ...rest) {
    seen.add(name.replace(/^node:/, ''))
    return load.call(this, name, ...rest)
  }
  process.on('exit', () => process.stderr.write('LOADED ' + [...seen].join(' ')))`,
  'watch.cjs',
)

function loadedBy(...args: readonly string[]): readonly string[] {
  const { stderr } = spawnSync(process.execPath, ['-r', watch, program, ...args], { encoding: 'utf8', env: { HOME: home } })
  return stderr.slice(stderr.indexOf('LOADED ') + 'LOADED '.length).split(' ')
}

/** yargs is the only one that asks for this; it reads what is unusual, or wrong. */
const ofYargs = 'assert'
const ofUndici = ['http2', 'net', 'dns']

test('a plain run asks Node for little', () => {
  const few = [program, 'sea', 'worker_threads', 'fs', 'module', 'vm', 'path', 'url', 'util', 'os', 'async_hooks', 'events']
  expect(loadedBy('-e', 'print(1) return docs.read("capsule") and 1').filter(name => !few.includes(name))).toEqual([])
})

test('yargs and undici are there when they are needed', () => {
  expect(loadedBy('check', '--jsn', scriptFile('return 1'))).toContain(ofYargs)
  const loaded = loadedBy('--sandbox', '-e', 'capsule.list_tasks()')
  for (const name of ofUndici) expect(loaded).toContain(name)
})

test('both bundles have a code cache beside them', () => {
  const files = readdirSync(dirname(program))
  for (const name of ['cli-main', 'engine-main']) {
    const bundles = files.filter(file => file.startsWith(name) && file.endsWith('.cjs'))
    expect(bundles).not.toEqual([])
    for (const bundle of bundles) expect(files).toContain(`${bundle}.cache`)
  }
})

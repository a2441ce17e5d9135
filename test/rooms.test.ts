// Who may import whom. The house has few rooms and fixed doors; this table is the only place that says so.
//
// To open a door, change the table, and say in the commit why.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Room {
  /** Paths of our own that may be imported, besides the room itself. */
  readonly rooms: readonly string[]
  /** The same, but for types only. */
  readonly types?: readonly string[]
  /** Packages of others. */
  readonly packages?: readonly string[]
  /** Node's own modules. What lacks them also runs in a browser. */
  readonly node?: true
}

// A file belongs to the room with the longest path that contains it.
const rooms: Readonly<Record<string, Room>> = {
  grammar: { rooms: [], packages: ['moo', 'nearley'] },
  'src/lua': { rooms: ['grammar'] },
  'src/reference': { rooms: [] },
  stdlib: { rooms: ['src/lua', 'src/reference'] },
  'src/kit': { rooms: ['src/lua/value.ts', 'src/reference'], packages: ['undici'], node: true },
  'src/isolate': { rooms: ['src/lua', 'stdlib'], types: ['src/kit'], node: true },
  'integrations/capsule': { rooms: ['src/kit'], node: true },
  'integrations/capsule/sandbox': { rooms: [], node: true },
  'integrations/mcp': { rooms: ['src/kit'], node: true },
  'src/embedding': { rooms: ['grammar', 'src', 'stdlib', 'integrations'], node: true },
  // Lua without a host: what of the engine's side needs neither Node nor a thread.
  'src/interpreter.ts': {
    rooms: ['src/lua', 'stdlib', ...['bounds', 'convert', 'direct', 'execute', 'given', 'globals'].map(name => `src/isolate/${name}.ts`)],
    types: ['src/isolate/channel.ts'],
  },
  'src/index.ts': { rooms: ['grammar', 'src', 'stdlib', 'integrations'], node: true },
  // Before anything else is there: the engine thread, and the loader of the rest.
  'src/cli/start.ts': { rooms: ['src/index.ts', 'src/cli', 'src/isolate/load.ts'], node: true },
  'src/cli': { rooms: ['src/index.ts', 'src/reference', 'src/lua'], packages: ['yargs'], node: true },
}

const topLevelFiles = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package-lock.json', 'package.json', 'tsconfig.json']
const topLevelFolders = ['grammar', 'integrations', 'src', 'stdlib', 'test']
// Made by tools, never committed, not dot-folders.
const built = ['dist', 'node_modules']

const generated = ['grammar/lua.ts', 'grammar/tables.ts', 'src/lua/nodes.ts']

// As long as the vendor is large.
const longByNature = [...generated]

const vagueNames = ['utils', 'helpers', 'common', 'manager', 'service', 'impl', 'base']
// Lua itself calls that library "base".
const properlyNamed = ['stdlib/base.ts']

const root = fileURLToPath(new URL('..', import.meta.url))

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => posix.join(entry.parentPath.slice(root.length), entry.name))
}

const sources = ['grammar', 'src', 'stdlib', 'integrations'].flatMap(filesIn).filter(file => file.endsWith('.ts'))

const contains = (place: string, path: string): boolean => path === place || path.startsWith(`${place}/`)

function roomOf(path: string): string | undefined {
  const candidates = Object.keys(rooms).filter(room => contains(room, path))
  return candidates.sort((a, b) => b.length - a.length)[0]
}

interface Import {
  readonly target: string
  readonly isType: boolean
}

const importPattern =
  /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|(typeof\s+)?\bimport\(\s*([^)]*?)\s*[,)]|\brequire\(\s*([^)]*?)\s*\)/gm

function importsOf(text: string): Import[] {
  return [...text.matchAll(importPattern)].map(([, type, fixed, typeQuery, dynamic, required]) => ({
    target: fixed ?? /^['"`]([^'"`$]+)['"`]$/.exec(dynamic ?? required ?? '')?.[1] ?? `(computed: ${dynamic ?? required})`,
    isType: Boolean(type ?? typeQuery),
  }))
}

/** Says why a file may not import something, or nothing when it may. */
function objection(file: string, { target, isType }: Import): string | undefined {
  const home = roomOf(file)
  if (home === undefined) return `${file} stands in no room`
  const room = rooms[home]
  if (target.startsWith('(computed')) return `${file} imports something that cannot be checked ${target}`
  if (target.startsWith('node:')) return room.node ? undefined : `${file} imports '${target}', but ${home} must run in a browser`
  if (!target.startsWith('.')) {
    const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/')
    return room.packages?.includes(name) ? undefined : `${file} imports the package '${name}'`
  }
  const path = posix.join(dirname(file), target)
  const allowed = [...room.rooms, ...(isType ? (room.types ?? []) : [])]
  const isOpen = roomOf(path) === home || allowed.some(place => contains(place, path))
  return isOpen ? undefined : `${file} imports '${path}'`
}

function objections(file: string, text: string): string[] {
  return importsOf(text).flatMap(found => objection(file, found) ?? [])
}

test('every import goes through an open door', () => {
  expect(sources.flatMap(file => objections(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
})

test('the top level holds the fixed names only', () => {
  const allowed = new Set([...topLevelFiles, ...topLevelFolders, ...built])
  expect(readdirSync(root).filter(name => !name.startsWith('.') && !allowed.has(name))).toEqual([])
})

test('no file is longer than 400 lines', () => {
  const lineCount = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1
  expect(sources.filter(file => lineCount(file) > 400 && !longByNature.includes(file))).toEqual([])
})

test('no file has a name that says nothing', () => {
  const isVague = (file: string): boolean => vagueNames.includes(posix.basename(file, '.ts'))
  expect(sources.filter(file => isVague(file) && !properlyNamed.includes(file))).toEqual([])
})

// The checker is checked: each of these must be refused.
for (const [file, text, reason] of [
  ['grammar/lexer.ts', "import { readFileSync } from 'node:fs'", "grammar/lexer.ts imports 'node:fs', but grammar must run in a browser"],
  ['src/lua/run.ts', "import { send } from '../kit/http.ts'", "src/lua/run.ts imports 'src/kit/http.ts'"],
  ['src/lua/run.ts', "export * from '../../stdlib/base.ts'", "src/lua/run.ts imports 'stdlib/base.ts'"],
  ['src/lua/run.ts', "const kit = await import('../kit/http.ts')", "src/lua/run.ts imports 'src/kit/http.ts'"],
  ['src/lua/run.ts', 'const any = await import(name)', 'src/lua/run.ts imports something that cannot be checked (computed: name)'],
  ['src/lua/run.ts', "const fs = require('fs')", "src/lua/run.ts imports the package 'fs'"],
  ['src/reference/page.ts', "import type { Value } from '../lua/value.ts'", "src/reference/page.ts imports 'src/lua/value.ts'"],
  ['src/isolate/host.ts', "import {\n  invoke,\n} from '../kit/invoke.ts'", "src/isolate/host.ts imports 'src/kit/invoke.ts'"],
  [
    'integrations/capsule/index.ts',
    "import { x } from '../mcp/index.ts'",
    "integrations/capsule/index.ts imports 'integrations/mcp/index.ts'",
  ],
  [
    'integrations/capsule/sandbox/server.ts',
    "import { spec } from '../contacts.ts'",
    "integrations/capsule/sandbox/server.ts imports 'integrations/capsule/contacts.ts'",
  ],
  ['integrations/hubspot/index.ts', "import '../../src/kit/index.ts'", 'integrations/hubspot/index.ts stands in no room'],
  ['src/cli/run.ts', "import { request } from 'undici'", "src/cli/run.ts imports the package 'undici'"],
] as const) {
  test(`refused: ${reason}`, () => expect(objections(file, text)).toEqual([reason]))
}

test('a door for types only lets types pass', () => {
  expect(objections('src/isolate/host.ts', "import type { Operation } from '../kit/operation.ts'")).toEqual([])
})

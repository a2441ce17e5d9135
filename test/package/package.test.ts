// What npm would publish, used as a stranger would: from ESM, from CommonJS, from strict TypeScript, from a shell.

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pack, type Packed } from './packed.ts'

interface Exported {
  readonly types: string
  readonly default: string
}

interface Manifest {
  readonly main: string
  readonly types: string
  readonly typesVersions: { readonly '*': { readonly lua: readonly string[] } }
  readonly exports: { readonly '.': Exported; readonly './lua': Exported }
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

let packed: Packed
beforeAll(async () => {
  packed = await pack()
}, 120_000)
afterAll(() => packed.remove())

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: packed.program, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const picturesOf = (markdown: string): string[] => [...markdown.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, file]) => file)

test('it has what it needs, and nothing that only we need', () => {
  const wanted = ['dist/cli.cjs', 'dist/engine.cjs', 'dist/lib/src/index.js', 'dist/lib/src/index.d.ts', 'LICENSE', 'CHANGELOG.md']
  for (const file of [...wanted, 'README.md', ...picturesOf(readme)]) expect(packed.files).toContain(file)
  expect(packed.files.filter(file => /^(?:test|src|\.build|node_modules|dist\/lib\/src\/cli)\/|\.map$|^dist\/luacap/.test(file))).toEqual(
    [],
  )
  expect(packed.bytes).toBeLessThan(3 * 1024 * 1024)
})

test('a program of ES modules', () => expect(node('esm.mjs')).toBe('esm works\n'))

test('a program of CommonJS modules', () => expect(node('cjs.cjs')).toBe('cjs works\n'))

const strict = { target: 'ES2022', strict: true, noUncheckedIndexedAccess: true, skipLibCheck: false, types: ['node'] }

function compile(options: object): string {
  const compilerOptions = { ...strict, ...options }
  writeFileSync(join(packed.program, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['strict.ts'] }))
  return node(join(modules, 'typescript/bin/tsc'), '-p', '.')
}

test('a program in strict TypeScript', () => {
  expect(compile({ module: 'NodeNext', outDir: 'out' })).toBe('')
  expect(node('out/strict.js')).toBe('types work\n')
})

test.each([{ module: 'Node16' }, { module: 'ESNext', moduleResolution: 'Bundler' }, { module: 'Preserve' }])('types for %j', options => {
  expect(compile({ ...options, noEmit: true })).toBe('')
})

test('TypeScript 5 finds the same files, where it does not read "exports"', () => {
  const { main, types, typesVersions, exports } = manifest
  expect({ types, default: main }).toEqual(exports['.'])
  expect(typesVersions['*'].lua).toEqual([exports['./lua'].types])
})

test('its command', () => {
  expect(node('node_modules/luacap/dist/cli.cjs', '-e', 'print(1 + 1)')).toBe('2\n')
})

test('publint has nothing to say', () => {
  const text = execFileSync(join(modules, '.bin/publint'), ['--strict', packed.tarball], { cwd: packed.program, encoding: 'utf8' })
  expect(text).toContain('All good!')
})

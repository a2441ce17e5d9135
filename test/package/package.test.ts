// What npm would publish, used as a stranger would: from ESM, from CommonJS, from strict TypeScript, from a shell.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pack, type Packed } from './packed.ts'

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

let packed: Packed
beforeAll(async () => {
  packed = await pack()
}, 120_000)
afterAll(() => packed.remove())

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: packed.program, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

test('it has what it needs, and nothing that only we need', () => {
  for (const file of ['dist/cli.cjs', 'dist/engine.cjs', 'dist/lib/src/index.js', 'dist/lib/src/index.d.ts', 'README.md', 'LICENSE']) {
    expect(packed.files).toContain(file)
  }
  expect(packed.files.filter(file => /^(?:test|src|\.build|node_modules|dist\/lib\/src\/cli)\/|\.map$|^dist\/luacap/.test(file))).toEqual(
    [],
  )
  expect(packed.bytes).toBeLessThan(3 * 1024 * 1024)
})

test('a program of ES modules', () => expect(node('esm.mjs')).toBe('esm works\n'))

test('a program of CommonJS modules', () => expect(node('cjs.cjs')).toBe('cjs works\n'))

test('a program in strict TypeScript', () => {
  const options = { module: 'NodeNext', target: 'ES2022', strict: true, noUncheckedIndexedAccess: true }
  const compilerOptions = { ...options, skipLibCheck: false, types: ['node'], outDir: 'out' }
  writeFileSync(join(packed.program, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['strict.ts'] }))
  expect(node(join(modules, 'typescript/bin/tsc'), '-p', '.')).toBe('')
  expect(node('out/strict.js')).toBe('types work\n')
})

test('its command', () => {
  expect(node('node_modules/luacap/dist/cli.cjs', '-e', 'print(1 + 1)')).toBe('2\n')
})

test('publint has nothing to say', () => {
  const text = execFileSync(join(modules, '.bin/publint'), ['--strict', packed.tarball], { cwd: packed.program, encoding: 'utf8' })
  expect(text).toContain('All good!')
})

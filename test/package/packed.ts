// The package as npm would publish it, made of the sources as they are and unpacked where a program would have it.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Packed {
  /** Of a program that has the package and what it depends on, and nothing else. */
  readonly program: string
  readonly tarball: string
  readonly files: readonly string[]
  readonly bytes: number
  remove(): void
}

interface Manifest {
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
}

export async function pack(): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'luacap-package-'))
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  for (const name of ['package.json', 'README.md', 'LICENSE', ...manifest.files.filter(file => !/^!?dist/.test(file))]) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  const { bundle, emitLibrary } = (await import(pathToFileURL(join(root, '.build/build.mjs')).href)) as {
    bundle: (outdir: string) => Promise<unknown>
    emitLibrary: (outdir: string) => void
  }
  await bundle(join(folder, 'dist'))
  emitLibrary(join(folder, 'dist/lib'))
  const text = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: folder, encoding: 'utf8' })
  const [{ filename, files, size }] = JSON.parse(text) as { filename: string; size: number; files: { path: string }[] }[]
  const tarball = join(folder, filename)
  return {
    program: programWith(tarball, Object.keys(manifest.dependencies), folder),
    tarball,
    files: files.map(({ path }) => path),
    bytes: size,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** As `npm install` would leave it, without asking a registry. */
function programWith(tarball: string, dependencies: readonly string[], folder: string): string {
  const program = join(folder, 'program')
  const modules = join(program, 'node_modules')
  mkdirSync(join(modules, 'luacap'), { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'luacap'), '--strip-components=1'])
  for (const name of dependencies) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  mkdirSync(join(modules, '@types'))
  symlinkSync(join(root, 'node_modules/@types/node'), join(modules, '@types/node'))
  cpSync(join(root, 'test/package/consumer'), program, { recursive: true })
  return program
}

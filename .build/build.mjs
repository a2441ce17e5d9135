// Makes dist/: the command line and the engine thread as bundles (they start fast), the library as modules with types.
//
// Of either bundle there are three files. A small one with a fixed name is started, and loads the other: everything, in one piece,
// with what the build has learnt of it as V8's code cache beside it (src/isolate/load.ts). The latter two have a hash in their name, so
// that a cache is never taken for that of another text. What `import()` reaches inside a bundle is run when it is asked for:
// `luacap -e 'return 1'` runs neither undici nor yargs.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

export const bundled = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // One byte per character is what V8 reads fastest.
  charset: 'ascii',
  // Smaller files load faster; names stay, so that a stack still reads.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  // A module of Node that is asked for later is `require`d then: scripts of node:vm cannot `import()`.
  supported: { 'dynamic-import': false },
  // Asked for rarely, so it is made then.
  define: { 'import.meta.url': '__luacap.url' },
  banner: { js: "const __luacap = { get url() { return require('node:url').pathToFileURL(__filename).href } };" },
  metafile: true,
  logLevel: 'warning',
}

/** Writes the bundles and answers the names of their files. */
export async function bundle(outdir = join(root, 'dist')) {
  mkdirSync(outdir, { recursive: true })
  const [cli, engine] = await Promise.all([
    pair('cli', 'src/cli/main.ts', 'src/cli/start.ts', outdir),
    pair('engine', 'src/isolate/engine.ts', 'src/isolate/boot.ts', outdir),
  ])
  warmUp(outdir, cli.main, engine.main)
  return [cli, engine].flatMap(({ first, main }) => [first, main, `${main}.cache`])
}

async function pair(name, main, first, outdir) {
  const { metafile } = await buildWhole({
    ...bundled,
    outdir,
    entryPoints: { [`${name}-main`]: main },
    entryNames: '[name]-[hash]',
    outExtension,
    banner: { js: `(function (module, exports, require, __filename) {${bundled.banner.js}` },
    footer: { js: '})' },
  })
  const bundleName = basename(Object.keys(metafile.outputs)[0])
  const banner = { js: `${name === 'cli' ? '#!/usr/bin/env node\n' : ''}${bundled.banner.js}` }
  const define = { ...bundled.define, bundleName: JSON.stringify(`./${bundleName}`) }
  await buildWhole({ ...bundled, outdir, entryPoints: { [name]: first }, outExtension, banner, define })
  return { first: `${name}.cjs`, main: bundleName }
}

/** A program for the shell begins with `#!`. */
const HASH = 0x23

/** Every file at once: whoever starts a thread meanwhile finds the old one or the new one, never half of it. */
async function buildWhole(options) {
  const result = await build({ ...options, write: false })
  for (const { path, contents } of result.outputFiles) {
    const passing = `${path}.${process.pid}`
    writeFileSync(passing, contents, { mode: contents[0] === HASH ? 0o755 : 0o644 })
    renameSync(passing, path)
  }
  return result
}

const outExtension = { '.js': '.cjs' }

/** Runs the bundles once and keeps what V8 has compiled. */
function warmUp(outdir, ...names) {
  const { status, stderr } = spawnSync(process.execPath, ['.build/warm.mjs', outdir, ...names], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the bundles do not run: ${stderr}`)
}

/** Names with a hash would pile up. `age`: what is younger may still be wanted by a program that runs, in milliseconds. */
export function removeOthers(written, age = 0) {
  for (const name of readdirSync(`${root}dist`)) {
    if (!/\.(?:c?js|cache)$/.test(name) || written.includes(name)) continue
    const file = `${root}dist/${name}`
    const found = statSync(file, { throwIfNoEntry: false })
    if (found !== undefined && found.mtimeMs <= Date.now() - age) rmSync(file, { force: true })
  }
}

export function emitLibrary(outdir = join(root, 'dist/lib')) {
  const args = ['node_modules/typescript/bin/tsc', '-p', '.', '--outDir', outdir]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('the library does not compile, see above')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  removeOthers(await bundle())
  emitLibrary()
}

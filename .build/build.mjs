// Makes dist/: the command line and the engine thread as bundles (they start fast), the library as modules with types.
//
// `luacap -e 'return 1'` must load neither undici nor yargs: they are reached by `import()` only and become chunks of their own.
// Chunks lie beside cli.js, so `new URL('./engine.js', import.meta.url)` is right from any of them.

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = 'src/cli/main.ts'
const engine = 'src/isolate/engine.ts'

// CommonJS packages inside an ESM bundle still call `require('node:…')`. The odd name keeps clear of everybody else's.
const requireForBundledPackages =
  "import { createRequire as __luacapCreateRequire } from 'node:module'; const require = __luacapCreateRequire(import.meta.url);"

const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/** Bundles what there is; returns the names of the files written. */
export async function bundle() {
  const written = []
  if (has(cli, 'src/cli')) {
    const banner = { js: requireForBundledPackages }
    const { metafile } = await build({ ...common, entryPoints: { cli }, splitting: true, banner })
    written.push(...Object.keys(metafile.outputs))
    makeExecutable(`${root}dist/cli.js`)
  }
  if (has(engine, 'src/isolate')) {
    const { metafile } = await build({ ...common, entryPoints: { engine } })
    written.push(...Object.keys(metafile.outputs))
  }
  removeOthers(written)
  return written
}

// The house is built room by room: a missing room is fine, a room without its door is not.
function has(entry, room) {
  if (existsSync(root + entry)) return true
  if (existsSync(root + room)) console.warn(`${room} has no ${entry.slice(room.length + 1)}, so nothing can be bundled from it`)
  return false
}

function makeExecutable(file) {
  const shebang = '#!/usr/bin/env node\n'
  const text = readFileSync(file, 'utf8')
  if (!text.startsWith('#!')) writeFileSync(file, shebang + text)
  chmodSync(file, 0o755)
}

// Chunks carry a hash in their name, so those of earlier builds would pile up.
function removeOthers(written) {
  if (!existsSync(`${root}dist`)) return
  for (const name of readdirSync(`${root}dist`)) {
    if (name.endsWith('.js') && !written.includes(`dist/${name}`)) rmSync(`${root}dist/${name}`)
  }
}

function emitLibrary() {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('the library does not compile, see above')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await bundle()
  emitLibrary()
}

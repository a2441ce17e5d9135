// Makes dist/: the command line and the engine thread as bundles (they start fast), the library as modules with types.
//
// `luacap -e 'return 1'` must load neither undici nor yargs: they are reached by `import()` only and become chunks of their own.
// Chunks lie beside cli.js, so `new URL('./engine.js', import.meta.url)` is right from any of them.

import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

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
  // Smaller files load faster; names stay, so that a stack still reads.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/** Writes the bundles into dist/ and returns their names. */
export async function bundle() {
  const [cli, engine] = await Promise.all([
    build({ ...common, entryPoints: { cli: 'src/cli/main.ts' }, splitting: true, banner: { js: requireForBundledPackages } }),
    build({ ...common, entryPoints: { engine: 'src/isolate/engine.ts' } }),
  ])
  makeExecutable(`${root}dist/cli.js`)
  return [...Object.keys(cli.metafile.outputs), ...Object.keys(engine.metafile.outputs)]
}

function makeExecutable(file) {
  const shebang = '#!/usr/bin/env node\n'
  const text = readFileSync(file, 'utf8')
  if (!text.startsWith('#!')) writeFileSync(file, shebang + text)
  chmodSync(file, 0o755)
}

// Chunks carry a hash in their name, so those of earlier builds would pile up. Tests leave them: a running program may still want one.
function removeOthers(written) {
  for (const name of readdirSync(`${root}dist`)) {
    if (name.endsWith('.js') && !written.includes(`dist/${name}`)) rmSync(`${root}dist/${name}`)
  }
}

function emitLibrary() {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('the library does not compile, see above')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  removeOthers(await bundle())
  emitLibrary()
}

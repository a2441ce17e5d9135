// Runs a TypeScript file: node .build/run.mjs file.ts args…
//
// Node 20 cannot strip types, so the file is bundled to node_modules/.cache and imported from there. Packages stay outside the bundle.

import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundles a TypeScript file of the project and imports it. */
export async function importTypeScript(file) {
  const outfile = `${root}node_modules/.cache/luacap/${file.replace(/\W+/g, '-')}-${process.pid}.mjs`
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return import(pathToFileURL(outfile).href)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new Error('which file? node .build/run.mjs file.ts args…')
  process.argv.splice(1, Infinity, file, ...args)
  await importTypeScript(file)
}

// Runs a TypeScript file: node .build/run.mjs file.ts args…
//
// Node 20 cannot strip types, so the file is bundled to node_modules/.cache and imported from there. Packages stay outside the bundle.

import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

// Inside a bundle every module would have the bundle's URL; files beside a module are found by its own.
const keepOwnUrl = {
  name: 'keep-own-url',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' }
    })
  },
}

/** Bundles a TypeScript file of the project into one module. */
export async function bundleScript(file, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    plugins: [keepOwnUrl],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
}

/** Imports a TypeScript file of the project. */
export async function importTypeScript(file) {
  const outfile = `${root}node_modules/.cache/luacap/${file.replace(/\W+/g, '-')}-${process.pid}.mjs`
  await bundleScript(file, outfile)
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(outfile)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new Error('which file? node .build/run.mjs file.ts args…')
  process.argv.splice(1, Infinity, file, ...args)
  await importTypeScript(file)
}

// Writes the generated files: the parser, the node factories, the reference page. With --check: says which are stale and changes nothing.
//
// A check compares file contents before and after, never with git, so that unrelated edits in the work tree do not matter.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const generators = ['grammar.mjs', 'nodes.mjs', 'reference.mjs'].map(name => join('.build', name))
const places = ['grammar', 'src', 'stdlib', 'integrations', 'test', 'README.md']

function generate() {
  for (const generator of generators.filter(name => existsSync(join(root, name)))) {
    const { status } = spawnSync(process.execPath, [generator], { cwd: root, stdio: 'inherit' })
    if (status !== 0) throw new Error(`${generator} failed, see above`)
  }
}

function contents() {
  const files = new Map()
  const visit = path => {
    if (!existsSync(path)) return
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name)
      if (entry.isDirectory()) visit(inside)
      else files.set(inside, readFileSync(inside))
    }
  }
  for (const place of places) {
    const path = join(root, place)
    if (place.includes('.')) {
      if (existsSync(path)) files.set(path, readFileSync(path))
    } else visit(path)
  }
  return files
}

function restore(before, after) {
  const stale = []
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(path)
    if (old && after.get(path)?.equals(old)) continue
    stale.push(path.slice(root.length))
    if (old) writeFileSync(path, old)
    else rmSync(path)
  }
  return stale
}

if (process.argv.includes('--check')) {
  const before = contents()
  generate()
  const stale = restore(before, contents())
  for (const path of stale) console.error(`${path} is stale: run npm run generate`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  generate()
}

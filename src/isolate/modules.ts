// Modules of a script: Lua files below the folder that it lies in, and nothing else.

import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

const MAX_BYTES = 4 * 1024 * 1024

export type Found = { readonly source: string; readonly file: string } | { readonly missing: string }

/** `name` is as `require` got it: `report`, `lib.dates`. At once: the script's thread sleeps until it has its module. */
export function findModule(root: string | undefined, name: string): Found {
  if (!/^\w+(?:\.\w+)*$/.test(name) || name.length > 200) {
    return { missing: `no file: a module's name consists of letters, digits and _, with dots for folders` }
  }
  if (root === undefined) return { missing: 'no file: this script lies in no folder, so there are no modules beside it' }
  const path = name.replaceAll('.', '/')
  const candidates = [`${path}.lua`, `${path}/init.lua`]
  for (const file of candidates) {
    const found = read(root, file)
    if (found !== undefined) return found
  }
  return { missing: candidates.map(file => `no file '${file}'`).join('\n\t') }
}

/** What is wrong with a file is said without the folder that it is in, which is no business of a script. */
function read(root: string, file: string): Found | undefined {
  const refusal = (problem: string): Found => ({ missing: `no file '${file}': it ${problem}` })
  try {
    const folder = realpathSync(root)
    const target = pathOf(join(folder, file))
    if (target === undefined) return undefined
    if (!target.startsWith(folder + (folder.endsWith(sep) ? '' : sep))) return refusal("is a link that leads out of the script's folder")
    const stats = statSync(target)
    if (!stats.isFile()) return refusal('is no regular file')
    if (stats.size > MAX_BYTES) return refusal(`is larger than ${MAX_BYTES / 1024 / 1024} MB`)
    return { source: readFileSync(target, 'latin1'), file }
  } catch (error) {
    return refusal(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'for no known reason'})`)
  }
}

/** Where a path really leads, if there is something. */
function pathOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

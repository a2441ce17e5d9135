// Files that only their owner reads, changed in one step: readers see the old text or the new one, never half of it.
//
// The new text is written beside the file, under a name that only one writer at a time can create, so it is the lock as well.

import {
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** A file that cannot be changed: which, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

/**
 * Makes a file's new text out of the old one (undefined: there is no file); without a new text it stays as it is. The file ends with
 * mode 0600, its folder with 0700.
 */
export function changeFile(path: string, change: (text: string | undefined) => string | undefined): void {
  checkOwner(path)
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const next = `${path}.new`
  const file = openAlone(next, path)
  try {
    const text = change(lstatSync(path, { throwIfNoEntry: false }) === undefined ? undefined : readFileSync(path, 'utf8'))
    if (text === undefined) return rmSync(next)
    writeSync(file, text)
    fsyncSync(file)
    renameSync(next, path)
  } catch (error) {
    rmSync(next, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

/** Somebody else may have written what others can write; a link may lead anywhere. */
function checkOwner(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return
  if (!stats.isFile()) throw new FileError(`${path} is ${stats.isSymbolicLink() ? 'a symbolic link' : 'no file'}; put a plain file there`)
  const uid = process.getuid?.()
  if (uid === undefined) return
  if (stats.uid !== uid) throw new FileError(`${path} belongs to somebody else`)
  if ((stats.mode & 0o022) !== 0) throw new FileError(`${path} can be written by other users; look into it, then run: chmod 600 ${path}`)
}

const tries = 40
const pause = 50

function openAlone(next: string, path: string): number {
  for (let count = 1; ; count++) {
    try {
      return openSync(next, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0), 0o600)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EEXIST')
        throw new FileError(`cannot write ${path}: ${code === 'EACCES' ? 'its folder may not be written' : String(code)}`)
      if (count === tries) throw new FileError(`another program is writing ${path}; if there is none, delete ${next}`)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}

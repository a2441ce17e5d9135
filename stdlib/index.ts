// The standard library of one run: a library for each global, made for what the run has of a host.

import type { Library } from '../src/lua/library.ts'
import { createReference } from '../src/reference/index.ts'
import type { Entry, Reference } from '../src/reference/index.ts'
import { createApp } from './app.ts'
import { createBase } from './base.ts'
import type { AppHost } from './calls.ts'
import coroutine from './coroutine.ts'
import debug from './debug.ts'
import { createDocs } from './docs.ts'
import dump from './dump.ts'
import { libraryEntries } from './entries.ts'
import { createIo } from './io.ts'
import type { Streams } from './io.ts'
import { createJson, makeNull } from './json.ts'
import { createMath } from './math.ts'
import { createOs } from './os.ts'
import type { Clock } from './os.ts'
import { createParallel } from './parallel.ts'
import regex from './regex.ts'
import { createPackage } from './require.ts'
import type { ModuleHost } from './require.ts'
import { show } from './show.ts'
import string from './string.ts'
import table from './table.ts'
import utf8 from './utf8.ts'

export interface LibraryHost extends Streams {
  readonly clock: Clock
  /** Of `math.random`. */
  readonly seed: number
  readonly app: Omit<AppHost, 'nullValue'>
  readonly modules: ModuleHost
  /** What is documented besides the libraries; asked for when a script looks something up. */
  readonly entries: () => readonly Entry[]
}

/** Fresh for each state: libraries hold what belongs to a run. */
export function standardLibraries({ clock, seed, app, modules, entries, writeError }: LibraryHost): Library[] {
  const nullValue = makeNull()
  const libraries: Library[] = [
    createBase({ show: value => show(value) }),
    coroutine,
    createDocs(lazyReference(() => [...entries(), ...libraryEntries(libraries)])),
    debug,
    dump,
    createIo({ writeError }),
    createJson(nullValue),
    createMath(seed),
    createOs(clock),
    ...createPackage(modules),
    ...createParallel(),
    regex,
    string,
    table,
    utf8,
    createApp({ ...app, nullValue }),
  ]
  return libraries
}

/** Made when it is first looked into. */
function lazyReference(entries: () => readonly Entry[]): Pick<Reference, 'list' | 'search' | 'read'> {
  let made: Reference | undefined
  const get = (): Reference => (made ??= createReference(entries()))
  return { list: () => get().list(), search: query => get().search(query), read: page => get().read(page) }
}

/** The libraries for those who run no script: their functions are declared, but reach nothing. */
export function declaredLibraries(): Library[] {
  const nobody = (): never => {
    throw new Error('these libraries are for reading')
  }
  const app = { catalog: { integrations: [] }, account: '', begin: nobody, block: nobody }
  const clock = { now: nobody, worked: nobody }
  return standardLibraries({ clock, seed: 0, app, modules: { readModule: nobody }, entries: nobody, writeError: nobody })
}

/** The libraries as documentation. */
export const standardEntries = (): Entry[] => libraryEntries(declaredLibraries())

export type { Entry } from '../src/reference/index.ts'
export { failureOf } from './call-error.ts'
export { noteLibraries } from './require.ts'

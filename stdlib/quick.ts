// A short way into a builtin that is called in every loop: the usual arguments are handled at once, without reading
// parameters one by one; whatever else comes goes to the declared body, which knows the errors.

import { brand } from '../src/lua/library.ts'
import type { Builtin } from '../src/lua/library.ts'
import type { LuaFunction } from '../src/lua/value.ts'

/** `shorten` gets the whole function and makes the one that scripts see; it must not change what comes out. */
export function quick(entry: Builtin, shorten: (whole: LuaFunction) => LuaFunction): Builtin {
  return { ...entry, make: name => brand(shorten(entry.make(name)), name) }
}

// A script as it is given: text, bytes, or a chunk whose syntax has been checked (compile.ts).

/** A script that is known to be Lua. Plain data: it survives `JSON.stringify` and `structuredClone`. */
export interface Chunk {
  readonly chunkName: string
  readonly source: string
}

export type ScriptText = string | Uint8Array | Chunk

/** Lua as bytes, one character each, and how errors name it. */
export function scriptOf(given: ScriptText, name?: string): { readonly text: string; readonly chunkName: string } {
  if (typeof given === 'string') return { text: withoutFirstLine(bytesOf(given)), chunkName: name ?? 'script.lua' }
  if (!(given instanceof Uint8Array)) return scriptOf(given.source, name ?? given.chunkName)
  return { text: withoutFirstLine(Buffer.from(given).toString('latin1')), chunkName: name ?? 'script.lua' }
}

/** A script may begin with a byte order mark, and with a line for the shell. */
export function withoutFirstLine(source: string): string {
  const text = source.startsWith('\xef\xbb\xbf') ? source.slice(3) : source
  return text.startsWith('#') ? text.replace(/^[^\n]*/, '') : text
}

/** Text as the bytes of its UTF-8, one character each. */
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

// Our interpreter, as the tests of the language see it: one chunk, in this process, with a way to see what it prints.

export interface Host {
  readonly chunkName: string
  /** Called with the text of each line, one character per byte. */
  print(line: string): void
}

/** Runs a chunk to its end. Throws an error whose message is Lua's when the chunk does not compile or raises. */
export function evaluateInProcess(source: string, host: Host): void {
  throw new Error(`${host.chunkName}: nothing here can evaluate ${source.length} bytes of Lua yet`)
}

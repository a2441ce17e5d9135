// Tests of Lua, written in Lua. The comments say what must happen:
//
//   print(1 + 1)      --> 2                             the next line of output
//   local x = nil + 1 --! attempt to perform arithmetic  this line raises, and the message contains that text
//   ---                                                 alone on its line: a fresh start
//
// The same files run under PUC's `lua5.4` (npm run oracle): a test that the real Lua fails is a wrong test.

import { readdirSync, readFileSync } from 'node:fs'

export interface Chunk {
  /** `string.lua:12`, where the chunk begins. */
  readonly name: string
  /** What messages call it. */
  readonly chunkName: string
  /** Padded with newlines, so that its lines are those of the file. */
  readonly source: string
  readonly expected: Outcome
}

/** What a chunk does, both as promised and as observed. */
export interface Outcome {
  readonly output: readonly string[]
  /** `line 3: the message`, or undefined when nothing is raised. */
  readonly error: string | undefined
}

const folder = new URL('lua/', import.meta.url)

export function readChunks(): Chunk[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.lua'))
  return files.sort().flatMap(file => chunksOf(file, readFileSync(new URL(file, folder), 'latin1')))
}

export function chunksOf(file: string, text: string): Chunk[] {
  const chunks: Chunk[] = []
  let lines: string[] = []
  let first = 1
  const finish = (): void => {
    if (lines.some(line => line.trim() !== '')) chunks.push(chunkOf(file, lines, first))
  }
  for (const line of text.split('\n')) {
    if (line === '---') {
      finish()
      first += lines.length + 1
      lines = []
    } else lines.push(line)
  }
  finish()
  return chunks
}

function chunkOf(file: string, lines: readonly string[], first: number): Chunk {
  const output: string[] = []
  const errors: string[] = []
  for (const [index, line] of lines.entries()) {
    const printed = /(?:^|\s)-->(?: (.*))?$/.exec(line)
    const raised = /(?:^|\s)--! (.*)$/.exec(line)
    if (printed) output.push(printed[1] ?? '')
    if (raised) errors.push(`line ${first + index}: ${raised[1]}`)
  }
  if (errors.length > 1) throw new Error(`${file}:${first}: a chunk ends with its first error, this one expects ${errors.length}`)
  const source = '\n'.repeat(first - 1) + lines.join('\n')
  return { name: `${file}:${first}`, chunkName: file, source, expected: { output, error: errors[0] } }
}

/** Brings what happened into the form of what was promised: equal to `chunk.expected` if and only if the promise was kept. */
export function judge(chunk: Chunk, output: string, message: string | undefined): Outcome {
  const lines = output.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const prefix = `${chunk.chunkName}:`
  const raised = message?.startsWith(prefix) ? message.slice(prefix.length).replace(/^(\d+): /, 'line $1: ') : message
  return { output: lines, error: contains(raised, chunk.expected.error) ? chunk.expected.error : raised }
}

// The promised text may be a part of the message; the line must be the same.
function contains(raised: string | undefined, promised: string | undefined): boolean {
  if (raised === undefined || promised === undefined) return false
  const [, line, text] = /^(line \d+: )(.*)$/s.exec(promised) ?? []
  return line !== undefined && raised.startsWith(line) && raised.includes(text)
}

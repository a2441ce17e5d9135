// The conformance tests of test/lua, on our interpreter. test/chunks.ts says how they are written.

import { expect, test } from 'vitest'
import { judge, readChunks, type Chunk, type Outcome } from './chunks.ts'
import { evaluateInProcess } from './interpreter.ts'

function run(chunk: Chunk): Outcome {
  let output = ''
  const write = (text: string): void => {
    output += text
  }
  try {
    evaluateInProcess(chunk.source, { chunkName: chunk.chunkName, write })
    return judge(chunk, output, undefined)
  } catch (error) {
    return judge(chunk, output, (error as Error).message)
  }
}

for (const chunk of readChunks()) {
  test(chunk.name, () => expect(run(chunk)).toEqual(chunk.expected))
}

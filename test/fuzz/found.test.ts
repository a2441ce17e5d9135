// What fuzzing found once: each file of found/ must do what the oracle did (found.ts says how they are written).

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chunksOf } from '../chunks.ts'
import { withoutTheExplained } from './explained.ts'
import { foundFolder } from './found.ts'
import { compareJson } from './json.ts'
import { runOurs } from './ours.ts'

const files = existsSync(foundFolder) ? readdirSync(foundFolder).sort() : []
const read = (file: string, encoding: 'latin1' | 'utf8'): string => readFileSync(new URL(file, foundFolder), encoding)

describe('found by fuzzing', () => {
  for (const file of files.filter(name => name.endsWith('.lua'))) {
    test(file, () => {
      const text = read(file, 'latin1')
      const [chunk] = chunksOf(file, text)
      expect(withoutTheExplained(runOurs(text)).split('\n')).toEqual(chunk.expected.output)
    })
  }

  for (const file of files.filter(name => name.endsWith('.json'))) {
    test(file, () => expect(compareJson(read(file, 'utf8'))).toEqual({ kind: 'same' }))
  }
})

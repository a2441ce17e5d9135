// Scripts that are known to run: a check finds nothing wrong with them but what is wrong on purpose.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkScript } from '../../src/cli/check/script.ts'
import { scriptCatalog } from '../../src/index.ts'
import { readChunks } from '../chunks.ts'

const catalog = await scriptCatalog({ sandbox: true })

const check = (code: string) => checkScript(code, { chunkName: 'script.lua', catalog })

function scriptsIn(folder: string): (readonly [name: string, code: string])[] {
  const url = new URL(folder, import.meta.url)
  const files = readdirSync(url).filter(name => name.endsWith('.lua'))
  return files.map(name => [name, readFileSync(new URL(name, url), 'latin1')])
}

for (const folder of ['../../integrations/capsule/examples/', '../bench/programs/']) {
  for (const [name, code] of scriptsIn(folder)) {
    test(`nothing to say of ${name}`, () => expect(check(code).problems).toEqual([]))
  }
}

describe('the published examples', () => {
  // Their own call fails: `query` is a text there.
  const broken = ['result.lua', 'workflow.lua']
  for (const [name, code] of scriptsIn('../cli/published/')) {
    const problem = 'capsule.api_delete: query must be an object, not the text'
    test(broken.includes(name) ? `${name}: ${problem}` : name, () => {
      const errors = check(code).problems.filter(({ severity }) => severity === 'error')
      expect(errors).toEqual(broken.includes(name) ? [expect.objectContaining({ message: expect.stringContaining(problem) })] : [])
    })
  }
})

describe('the tests of the language', () => {
  /** The line itself says that it fails: `--! message`, or the output of a protected call. */
  const isOnPurpose = /--!|attempt to|bad argument|calling '\w+' on bad self|is not available/
  for (const { name, chunkName, source, expected } of readChunks()) {
    const { problems } = checkScript(source, { chunkName, catalog })
    if (problems.length === 0) continue
    test(name, () => {
      for (const { severity, code, line, message } of problems) {
        const isPromised = expected.error?.startsWith(`line ${line}: `) || isOnPurpose.test(source.split('\n')[line - 1])
        if (severity === 'error') expect(isPromised, `${line}: ${message}`).toBe(true)
        else
          expect(['undefined_global', 'unused_local', 'unreachable', 'too_many_arguments'].includes(code) || isPromised, message).toBe(true)
      }
    })
  }
})

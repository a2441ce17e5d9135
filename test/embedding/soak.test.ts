// The soak in short: 60 scripts, 8 at a time. The long one is soak.ts: npm run soak.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRuntime, evaluate, type Sandbox, startSandbox } from '../../src/index.ts'
import { type Evaluate, held, storm } from './soak.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

const ways: Readonly<Record<string, () => { readonly each: Evaluate; readonly close: () => Promise<void> }>> = {
  threads: () => ({ each: (source, options) => evaluate(source, { ...options, sandbox }), close: async () => {} }),
  'this thread': () => ({ each: (source, options) => evaluate(source, { ...options, sandbox, isolation: 'none' }), close: async () => {} }),
  'a runtime'() {
    const runtime = createRuntime({ sandbox, spares: 2 })
    return { each: (source, options) => runtime.evaluate(source, options), close: () => runtime.close() }
  },
}

for (const [name, open] of Object.entries(ways)) {
  test(`60 scripts in ${name} answer for themselves and leave nothing`, async () => {
    const { handles } = await held()
    const { each, close } = open()
    expect(await storm(each, 60, 8)).toEqual([])
    await close()
    const ours = (all: readonly string[]): readonly string[] => all.filter(handle => /Worker|MessagePort|TCPSocket/.test(handle))
    expect(ours((await held()).handles)).toEqual(ours(handles))
  })
}

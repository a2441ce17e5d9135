// Two kinds of tests. Pure ones share threads, which makes them three times as fast. Those that start workers, servers or
// processes, or touch process.env, get a process for each file. A folder that is not listed as pure is treated as the other kind.

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// It takes a minute or more and wants the machine for itself: npm run hostile.
const long = ['test/hostile/hostile.test.ts']
const pure = ['test/*.test.ts', 'test/{grammar,lua,properties,reference,stdlib}/**/*.test.ts']

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
    testTimeout: 20_000,
    // By itself it leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, pool: 'threads', isolate: false } },
      {
        extends: true,
        test: {
          name: 'isolated',
          globalSetup: '.build/setup.mjs',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, ...long],
          pool: 'forks',
          isolate: true,
        },
      },
    ],
  },
})

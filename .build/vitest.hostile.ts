// The hostile scripts: npm run hostile. Each must end as its first line says, through evaluate() and through the command line.

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { globalSetup: '.build/setup.mjs', include: ['test/hostile/*.test.ts'], pool: 'forks' },
})

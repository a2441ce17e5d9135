// The last line of a CI run: `N passed, N failed`, summed over vitest and the oracle. Its argument is the exit status of the run.

import { existsSync, readFileSync } from 'node:fs'

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

const vitest = read('.cache/vitest.json')
const oracle = read('.cache/oracle.json')

// A file that cannot be loaded has no tests that could fail, so it counts as one.
const unloadable = vitest?.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length ?? 0
const passed = (vitest?.numPassedTests ?? 0) + (oracle?.passed ?? 0)
const failed = (vitest?.numFailedTests ?? 0) + unloadable + (oracle?.failed ?? 0)

// Something other than a test may have failed: types, lint, format, a stale file.
const status = Number(process.argv[2])
console.log(`${passed} passed, ${failed === 0 && status !== 0 ? 1 : failed} failed`)
process.exitCode = status !== 0 || failed > 0 ? 1 : 0

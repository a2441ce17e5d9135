// Before the first test: dist/ holds what the sources say, once for all test files.

import { bundle } from './build.mjs'

export async function setup() {
  await bundle()
}

// Before the first test that starts a program or an engine thread: dist/ holds what the sources say.

import { bundle } from './build.mjs'

export async function setup() {
  await bundle()
}

// Before the first test that starts a program or an engine thread: dist/ holds what the sources say.

import { bundle, removeOthers } from './build.mjs'

const HOUR = 3_600_000

export async function setup() {
  removeOthers(await bundle(), HOUR)
}

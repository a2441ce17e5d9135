// Conditional statements as nodes.

import { SUSPEND } from './call.ts'
import { BREAK } from './machine.ts'
import type { Frame, Statement, Test } from './machine.ts'

export function ifThen(test: Test, body: Statement): Statement {
  const { run } = body
  return { run: f => (test(f) ? run(f) : undefined), resume: body.resume }
}

export function ifElse(p: number, test: Test, yes: Statement, no: Statement): Statement {
  const runYes = yes.run
  const runNo = no.run
  const from = (f: Frame): Statement => (f[p] === 0 ? yes : no)
  return {
    run: f => {
      if (test(f)) {
        const r = runYes(f)
        if (r === SUSPEND) f[p] = 0
        return r
      }
      const r = runNo(f)
      if (r === SUSPEND) f[p] = 1
      return r
    },
    resume: (f, value) => from(f).resume!(f, value),
  }
}

/** A long `elseif` chain, tried in a loop. */
export function ifChain(p: number, tests: readonly Test[], bodies: readonly Statement[]): Statement {
  const run = (f: Frame): unknown => {
    let i = 0
    while (i < tests.length && !tests[i](f)) i++
    if (i >= bodies.length) return undefined
    const r = bodies[i].run(f)
    if (r === SUSPEND) f[p] = i
    return r
  }
  return { run, resume: (f, value) => bodies[f[p]].resume!(f, value) }
}

/** Ends the loop around it when the test holds. */
export function breakIf(test: Test): Statement {
  return { run: f => (test(f) ? BREAK : undefined) }
}

// A function of a script, run to its end: what it returned, or what it raised, with the place and the stack.

import { all, LuaError } from '../lua/index.ts'
import type { LuaFunction, State, Value } from '../lua/index.ts'
import { brand } from '../lua/library.ts'
import type { Result } from '../lua/value.ts'
import type { ErrorDetail } from './channel.ts'
import { detailOf, type Moment, momentOf } from './failure.ts'

export interface Body<T> {
  readonly load: () => LuaFunction
  readonly args: readonly Value[]
  /** Makes of what was returned what is told to the host. */
  readonly result: (values: readonly Value[]) => T
}

export type Executed<T> = { readonly result: T } | { readonly error: ErrorDetail }

/** `checkStop` may throw what stops the script before it begins. */
export async function execute<T>(
  state: State,
  checkStop: () => void,
  body: Body<T>,
  // Taken before a script can change it.
  xpcall = xpcallOf(state),
): Promise<Executed<T>> {
  const attempt = new Attempt(body)
  try {
    const main = body.load()
    checkStop()
    return attempt.outcome(await state.run(xpcall, main, attempt.handler, ...body.args))
  } catch (error) {
    return attempt.failure(error)
  }
}

/** At once: a script that would have to wait for the host raises an error. */
export function executeSync<T>(state: State, body: Body<T>): Executed<T> {
  const attempt = new Attempt(body)
  const xpcall = xpcallOf(state)
  try {
    return attempt.outcome(state.runSync(xpcall, body.load(), attempt.handler, ...body.args))
  } catch (error) {
    return attempt.failure(error)
  }
}

const xpcallOf = (state: State): LuaFunction => state.globals.get('xpcall') as LuaFunction

class Attempt<T> {
  private moment: Moment | undefined
  private readonly body: Body<T>
  /** Sees the stack as it was when the error was raised. */
  readonly handler = brand((value: Value) => {
    this.moment = momentOf(value)
    return value
  }, 'handler')

  constructor(body: Body<T>) {
    this.body = body
  }

  outcome(answer: Result): Executed<T> {
    const [isFine, ...values] = all(answer)
    return isFine === true ? { result: this.body.result(values) } : this.failure(new LuaError(values[0]))
  }

  failure(error: unknown): Executed<T> {
    return { error: detailOf(error, this.moment) }
  }
}

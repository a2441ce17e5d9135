// Coroutines without threads (manual §2.6). A coroutine runs on the JavaScript stack of whoever resumes it. To stop, a
// builtin answers SUSPEND; every frame above puts itself aside as a Continuation and answers SUSPEND too. To go on, the
// innermost continuation gets the value it waits for, its result goes to the next, and so on: however deep the
// coroutine stands, a resume costs only the frames that do something.
//
// The main chunk is a coroutine as well: a host call suspends it, with all the coroutines it is in, until the answer is there.

import { SUSPEND, nest, settle } from './call.ts'
import { LimitError, LuaError, textOfRangeError } from './error.ts'
import { raiseInside } from './raise.ts'
import { prefixOf } from './site.ts'
import type { Site } from './site.ts'
import type { Frame, Statement } from './machine.ts'
import { NONE, all } from './value.ts'
import type { LuaFunction, Result, Value } from './value.ts'
import { vm } from './vm.ts'

/** What is left to do in a function that was suspended. */
export interface Continuation {
  /** Where it stands, for tracebacks. */
  readonly site: Site | undefined
  /** Goes on with the result of the call it waited for. */
  resume(value: Result): Result
  /** Takes an error that came from the call it waited for: answers in its place, or throws on. */
  rescue?(error: unknown): Result
}

/** What a suspended statement gets in place of an answer when the call it waits for has failed: it raises the error. */
export const INJECT: readonly Value[] = []
let injected: unknown

export function takeInjected(): unknown {
  const error = injected
  injected = undefined
  return error
}

/** The answer to a suspended call; raises its error, if it is one. */
export function answered(value: Result): Result {
  if (value === INJECT) throw takeInjected()
  return value
}

/** Thrown through the frames of a coroutine that is closed, so that they close their variables. Nothing in Lua sees it. */
export class Kill {
  /** What a closing method has raised. */
  failure: { error: unknown } | undefined
}

/** The frame of a script's function. */
export class FrameContinuation implements Continuation {
  readonly site: Site | undefined
  readonly rescue?: (error: unknown) => Result
  private readonly body: Statement
  private readonly frame: Frame

  constructor(body: Statement, frame: Frame, site: Site | undefined) {
    this.body = body
    this.frame = frame
    this.site = site
    if (body.closes) {
      this.rescue = error => {
        injected = error
        return this.resume(INJECT)
      }
    }
  }

  resume(value: Result): Result {
    vm.sites[++vm.depth] = this.site!
    const result = this.body.resume!(this.frame, value)
    vm.depth--
    if (result === SUSPEND) vm.coroutine.pending.push(new FrameContinuation(this.body, this.frame, vm.sites[vm.depth + 1]))
    return result === undefined ? NONE : result
  }
}

/** What the world outside is asked for: the answer comes later, or at once where nothing can wait. */
export interface HostRequest {
  readonly start: () => Promise<Result>
  readonly block: () => Result
}

/** Makes of an error what the xpcall around gives back; called before anything of the stack is undone. */
export type MessageHandler = (error: unknown) => LuaError

export type Status = 'suspended' | 'running' | 'normal' | 'dead'

export class Coroutine {
  status: Status = 'suspended'
  readonly isMain: boolean
  /** Outermost first. */
  readonly stack: Continuation[] = []
  /** Put aside while the JavaScript stack unwinds; innermost first. */
  readonly pending: Continuation[] = []
  /** Builtins on the way from the main chunk to here that cannot be suspended. */
  blocked = 0
  /** Protected calls around what runs now, with their message handlers; an error ends the coroutine when there is none. */
  readonly guards: (MessageHandler | undefined)[] = []
  /** Variables that were pending when an error ended it, innermost first: who closes the coroutine closes them (manual §6.2). */
  readonly unclosed: Continuation[] = []
  /** Where it stood when an error ended it, innermost first. */
  trace: readonly Site[] = []
  /** Where on the stack of calls it stands while it waits for another that it has resumed. */
  readonly waits = { base: 0, depth: 0 }
  private fn: LuaFunction | undefined
  /** What it died of, until somebody closes it. */
  private failure: unknown

  constructor(fn: LuaFunction, isMain = false) {
    this.fn = fn
    this.isMain = isMain
  }

  /** Runs until the end, a yield, or a request to the host: then the result is SUSPEND. */
  run(value: Result): Result {
    const outer = { coroutine: vm.coroutine, base: vm.base, unyieldable: vm.unyieldable, nesting: vm.nesting, depth: vm.depth }
    this.blocked = outer.coroutine === undefined || this.isMain ? 0 : outer.coroutine.blocked + outer.unyieldable
    if (outer.coroutine !== undefined) {
      outer.coroutine.waits.base = outer.base
      outer.coroutine.waits.depth = outer.depth
    }
    vm.coroutine = this
    vm.base = vm.depth
    vm.unyieldable = 0
    try {
      nest()
      const result = this.go(value)
      vm.depth = outer.depth
      return result
    } finally {
      // After an error `depth` stays where it was thrown: a message handler may want to see the stack.
      vm.coroutine = outer.coroutine
      vm.base = outer.base
      vm.unyieldable = outer.unyieldable
      vm.nesting = outer.nesting
    }
  }

  private go(value: Result): Result {
    const { stack, pending } = this
    let result = this.fn === undefined ? value : this.begin(value)
    for (;;) {
      if (result === SUSPEND) {
        for (let i = pending.length - 1; i >= 0; i--) stack.push(pending[i])
        pending.length = 0
        return SUSPEND
      }
      const next = stack.pop()
      if (next === undefined) return result
      vm.depth = vm.base
      try {
        result = settle(next.resume(result))
      } catch (error) {
        result = this.rescue(error)
      }
    }
  }

  private begin(args: Result): Result {
    const fn = this.fn!
    this.fn = undefined
    return settle(fn(...all(args)))
  }

  /**
   * Looks for a continuation that takes the error, from the innermost on. The stack is cut only afterwards: a message handler may
   * want to see it.
   */
  private rescue(thrown: unknown): Result {
    this.pending.length = 0
    const { depth } = vm
    vm.unyieldable = 0 // whatever was in the middle is left
    let error = thrown
    for (let at = this.stack.length - 1; at >= 0 && !(error instanceof LimitError); at--) {
      const next = this.stack[at]
      if (next.rescue === undefined) continue
      vm.depth = depth
      try {
        const result = settle(next.rescue(error))
        this.stack.length = at
        return result
      } catch (other) {
        error = other
      }
    }
    vm.depth = depth
    throw error
  }

  /** Notes the error that ended it. The stack stands as it was when the error was raised: from `depth` on it is the coroutine's. */
  fail(error: unknown, depth: number): void {
    this.status = 'dead'
    this.failure = error
    this.trace = [...this.stack.flatMap(({ site }) => site ?? []), ...vm.sites.slice(depth + 1, vm.depth + 1)].reverse()
    this.stack.length = 0
  }

  /** The error that it died of, for tracebacks. */
  get cause(): unknown {
    return this.failure
  }

  takeFailure(): unknown {
    const { failure } = this
    this.failure = undefined
    return failure
  }

  /** Ends a suspended coroutine: closes its pending variables. Answers the error that closing it raised, if any. */
  kill(initial?: unknown): unknown {
    this.status = 'running'
    this.fn = undefined
    const kill = new Kill()
    if (initial !== undefined) kill.failure = { error: initial }
    const outer = { coroutine: vm.coroutine, base: vm.base, unyieldable: vm.unyieldable, nesting: vm.nesting, depth: vm.depth }
    nest()
    vm.coroutine = this
    vm.base = vm.depth
    vm.unyieldable = 1
    for (let next = this.stack.pop(); next !== undefined; next = this.stack.pop()) this.pass(kill, next)
    for (const next of this.unclosed.splice(0)) this.pass(kill, next)
    Object.assign(vm, outer)
    this.status = 'dead'
    return kill.failure?.error
  }

  private pass(kill: Kill, next: Continuation): void {
    vm.depth = vm.base
    try {
      next.rescue?.(kill)
    } catch (error) {
      if (error instanceof LimitError) throw error
      if (error !== kill) kill.failure = { error }
    }
  }
}

/** Stops the running coroutine until somebody resumes it. */
export function yieldValues(values: readonly Value[]): Result {
  if (vm.coroutine.isMain) throw raiseInside('attempt to yield from outside a coroutine')
  if (vm.unyieldable > 0) throw raiseInside('attempt to yield across a C-call boundary')
  vm.request = undefined
  vm.transfer = values
  return SUSPEND
}

/** Asks the host: the script waits, and everything that can go on in the meantime goes on. */
export function ask(request: HostRequest): Result {
  if (vm.unyieldable + vm.coroutine.blocked > 0) return request.block()
  vm.request = request
  return SUSPEND
}

/** How `coroutine.resume` and `coroutine.wrap` differ: in what they make of a result and of an error. */
export interface ResumeStyle {
  readonly done: (values: Result) => Result
  readonly failed: (error: unknown) => Result
}

export const RESUME: ResumeStyle = {
  done: values => [true, ...all(values)],
  failed: error => [false, valueOf(error)],
}

export const WRAP: ResumeStyle = {
  done: values => values,
  failed: error => {
    const value = valueOf(error)
    throw new LuaError(typeof value === 'string' ? prefixOf(vm.sites[vm.depth]) + value : value)
  },
}

/** The Lua value of whatever was thrown; a limit is thrown on. */
export function valueOf(error: unknown): Value {
  if (error instanceof LuaError) return error.value
  if (error instanceof RangeError) return textOfRangeError(error)
  throw error
}

export function resumeCoroutine(co: Coroutine, args: Result, style: ResumeStyle): Result {
  if (co.status !== 'suspended') {
    const message = co.status === 'dead' ? 'cannot resume dead coroutine' : 'cannot resume non-suspended coroutine'
    return style.failed(new LuaError(message))
  }
  vm.coroutine.status = 'normal'
  return advance(co, args, style)
}

function advance(co: Coroutine, value: Result, style: ResumeStyle): Result {
  const { depth } = vm
  co.status = 'running'
  let result: Result
  try {
    result = co.run(value)
  } catch (error) {
    co.fail(error, depth)
    vm.coroutine.status = 'running'
    const final = style === WRAP ? co.kill(error) : error
    vm.depth = depth
    return style.failed(final)
  }
  if (result === SUSPEND && vm.request !== undefined) {
    vm.coroutine.pending.push(new Waiting(co, style, vm.sites[vm.depth]))
    return SUSPEND
  }
  vm.coroutine.status = 'running'
  co.status = result === SUSPEND ? 'suspended' : 'dead'
  return style.done(result === SUSPEND ? vm.transfer : result)
}

/** A resume whose coroutine waits for the host. */
class Waiting implements Continuation {
  readonly site: Site | undefined
  private readonly co: Coroutine
  private readonly style: ResumeStyle

  constructor(co: Coroutine, style: ResumeStyle, site: Site | undefined) {
    this.co = co
    this.style = style
    this.site = site
  }

  resume(value: Result): Result {
    return advance(this.co, value, this.style)
  }

  /** The host's answer was an error: it is raised where the coroutine stands. */
  rescue(error: unknown): Result {
    this.co.stack.push({ site: undefined, resume: () => raiseAgain(error) })
    return advance(this.co, NONE, this.style)
  }
}

function raiseAgain(error: unknown): never {
  throw error
}

/** Runs a function as a task of its own to its end, however often it asks the host. */
export async function drive(fn: LuaFunction, args: Result, enter: () => void): Promise<Result> {
  const task = new Coroutine(fn, true)
  let result = start(task, args, enter)
  while (result === SUSPEND) {
    const { request } = vm
    let answer: Result = NONE
    let failure: { error: unknown } | undefined
    try {
      answer = await request!.start()
    } catch (error) {
      failure = { error }
    }
    if (failure !== undefined) {
      const { error } = failure
      task.stack.push({ site: undefined, resume: () => raiseAgain(error) })
    }
    result = start(task, answer, enter)
  }
  return result
}

function start(task: Coroutine, value: Result, enter: () => void): Result {
  enter()
  if (vm.dead !== undefined) throw vm.dead
  vm.depth = 0
  vm.base = 0
  vm.nesting = 0
  task.status = 'running'
  return task.run(value)
}

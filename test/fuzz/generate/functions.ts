// Functions, metatables full of them, and coroutines.

import fc from 'fast-check'
import { variable } from './expressions.ts'
import { code, inFunction, indented, list, onOneLine } from './piece.ts'
import type { Kind, Piece, Scope } from './piece.ts'
import { choice, either, few, form, text } from './rules.ts'
import type { Rules, Tie } from './rules.ts'

export interface Signature {
  readonly params: readonly (readonly [Kind, number])[]
  readonly isVararg: boolean
}

export const signature: fc.Arbitrary<Signature> = fc.record({
  params: fc.array(fc.tuple(fc.constantFrom<Kind>('int', 'any', 'str', 'num', 'tab'), choice), { maxLength: 3, size: 'small' }),
  isVararg: fc.boolean(),
})

/** `(a, b, ...) body end`. Every function with statements counts its calls (`T`, see programs.ts), so that all of them end. */
export function funcBody({ params, isVararg }: Signature, body: Piece, counts = true): Piece {
  return scope =>
    scope.func(isVararg, () => {
      const names = params.map(([kind, n]) => scope.declare(kind, n))
      if (isVararg) names.push('...')
      return `(${names.join(', ')})${counts ? ' T()' : ''}\n${indented(body(scope))}\nend`
    })
}

const shortFunction = (tie: Tie): fc.Arbitrary<Piece> =>
  fc
    .tuple(signature, fc.array(tie('any'), { ...few, maxLength: 3 }))
    .map(([signed, values]) => onOneLine(code`function${funcBody(signed, code`return ${list(values)}`, false)}`))

// --- Metatables -----------------------------------------------------------------------------------------------------

const binaryEvents = ['add', 'sub', 'mul', 'div', 'mod', 'pow', 'idiv', 'band', 'bor', 'bxor', 'shl', 'shr', 'concat', 'eq', 'lt', 'le']
const otherEvents = ['unm', 'bnot', 'len', 'index', 'call', 'tostring', 'close']

/** A handler that says that it was called, and with what. */
function handler(tie: Tie): fc.Arbitrary<Piece> {
  const field = fc
    .tuple(fc.constantFrom(...binaryEvents, ...otherEvents, 'newindex'), tie('any'), fc.nat(9))
    .map(([event, value, kind]): Piece => {
      if (event === 'tostring') return code`__tostring = function(v0) T() return ${kind < 8 ? "'T' .. #'abc'" : inFunction(value)} end`
      const result = kind < 6 ? code`'${event}'` : value
      return code`__${event} = function(...) T() P('${event}', ...) return ${inFunction(result, true)} end`
    })
  const block = fc
    .tuple(fc.constantFrom(...binaryEvents, ...otherEvents, 'newindex'), signature, tie('block'))
    .map(([event, signed, body]) => onOneLine(code`__${event} = function${funcBody(signed, body)}`))
  return either(
    [6, field],
    [2, block],
    [2, form(tie, ['tab'], t => code`__index = ${t}`)],
    [1, form(tie, ['tab'], t => code`__newindex = ${t}`)],
    [1, text("__name = 'My'", '__metatable = false', "__metatable = 'locked'", "__mode = 'k'")],
    [1, form(tie, ['any'], v => code`__index = ${v}`)],
  )
}

// --- Coroutines -----------------------------------------------------------------------------------------------------

const yielding = (tie: Tie): fc.Arbitrary<Piece> =>
  fc.tuple(signature, tie('block'), tie('args'), tie('block'), fc.nat(3)).map(([signed, before, values, after, form_]): Piece => {
    const value = form_ === 0 ? code`coroutine.yield(${values})` : code`P('back', coroutine.yield(${values}))`
    const inner = form_ === 1 ? code`P(pcall(function(...) ${value} error('after ' .. type(...)) end, 1))` : value
    const body = code`do\n${before}\nend\n${inner}\ndo\n${after}\nend\nreturn 'done', 1`
    return scope => `function${scope.coroutine(() => funcBody(signed, body)(scope))}`
  })

const resumed = (name: string): string =>
  `for n = 1, 3 do P(coroutine.status(${name}), coroutine.resume(${name}, n, 'r')) end P(coroutine.status(${name}))`

/** Calls of all kinds in one another (but tail calls, which leave no trace in ours), seen from outside when the innermost yields or fails. */
const stacks: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.array(fc.nat(6), { maxLength: 4 }),
    fc.constantFrom('coroutine.yield(1)', "error('oops')", 'local x = nil + 1', "('x'):rep({})", 'string.rep()', 'error()'),
  )
  .map(
    ([kinds, innermost]): Piece =>
      scope => {
        let body: string = innermost
        kinds.forEach((kind, i) => {
          const f = `g_${i}`
          const forms = [
            `local function ${f}()\n${body}\nend\n${f}()`,
            `local ${f} = {x = function()\n${body}\nend}\n${f}.x()`,
            `local ${f} = {}\nfunction ${f}:m(...)\n${body}\nend\n${f}:m(1)`,
            `P(pcall(function()\n${body}\nend))`,
            `local function ${f}()\n${body}\nend\n(function() ${f}() end)()`,
            `do local ${f} = setmetatable({}, {__add = function()\n${body}\nend})\nlocal y = ${f} + 1 end`,
            `function G1()\n${body}\nend\nG1()`,
          ]
          body = forms[kind]
        })
        const name = scope.fresh('co')
        return `local ${name} = coroutine.create(function()\n${indented(body)}\nend)\nP(coroutine.resume(${name})) print(debug.traceback(${name}), debug.traceback(${name}, 'm', 1))`
      },
  )

function coroutines(tie: Tie): fc.Arbitrary<Piece> {
  const hidden = (body: Piece, after: (name: string) => string): Piece => {
    return (scope: Scope) => {
      const name = scope.fresh('co')
      return `local ${name} = coroutine.create(${body(scope)})\n${after(name)}`
    }
  }
  return fc.oneof(
    { withCrossShrink: true },
    yielding(tie).map(body => hidden(body, resumed)),
    yielding(tie).map(body =>
      hidden(
        body,
        name => `P(coroutine.resume(${name}, 1)) P(coroutine.close(${name})) P(coroutine.status(${name}), coroutine.resume(${name}))`,
      ),
    ),
    fc.tuple(yielding(tie), tie('args')).map(
      ([body, args]): Piece =>
        scope => {
          const name = scope.fresh('w')
          return `local ${name} = coroutine.wrap(${body(scope)})\nP(pcall(${name}, ${args(scope)})) P(pcall(${name}, 2)) P(pcall(${name}))`
        },
    ),
    fc.tuple(yielding(tie), tie('block')).map(
      ([body, block]): Piece =>
        scope =>
          `for a, b in coroutine.wrap(${body(scope)}) do T() P(a, b)\n${indented(scope.loop(() => block(scope)))}\nend`,
    ),
    stacks,
  )
}

export function functions(tie: Tie): Pick<Rules, 'function' | 'metatable' | 'coroutine'> {
  return {
    function: either(
      [2, variable('fun')],
      [4, shortFunction(tie)],
      [3, fc.tuple(signature, tie('block')).map(([signed, body]) => onOneLine(code`function${funcBody(signed, body)}`))],
    ),
    metatable: fc.array(handler(tie), { ...few, minLength: 1, maxLength: 3 }).map(all => code`{${list(all)}}`),
    coroutine: coroutines(tie),
  }
}

// Statements and blocks. Loops end by construction: they count, over ranges that are short.

import fc from 'fast-check'
import { fieldName } from './expressions.ts'
import { funcBody, signature } from './functions.ts'
import { code, inFunction, indented, list, onOneLine } from './piece.ts'
import type { Kind, Piece } from './piece.ts'
import { choice, either, few, form, oneOf, text } from './rules.ts'
import type { Rules, Tie } from './rules.ts'

const MAX_NESTING = 6

const kinds: readonly Kind[] = ['int', 'any', 'str', 'num', 'seq', 'tab', 'fun', 'bool']

// --- Variables ------------------------------------------------------------------------------------------------------

function local(tie: Tie): fc.Arbitrary<Piece> {
  const attrib = fc.constantFrom('', '', '', '', '', ' <const>')
  const one = fc.constantFrom(...kinds).chain(kind =>
    fc.tuple(tie(kind), choice, attrib).map(
      ([value, n, fixed]): Piece =>
        scope => {
          const text = value(scope)
          return `local ${scope.declare(kind, n, fixed !== '')}${fixed} = ${text}`
        },
    ),
  )
  const many = fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom<Kind>('int', 'any'), choice), { minLength: 1, maxLength: 3 }),
      fc.array(tie('any'), { ...few, maxLength: 3 }),
    )
    .map(
      ([names, values]): Piece =>
        scope => {
          const given = values.length === 0 ? '' : ` = ${list(values)(scope)}`
          return `local ${names.map(([kind, n]) => scope.declare(kind, n)).join(', ')}${given}`
        },
    )
  return fc.oneof({ withCrossShrink: true }, { arbitrary: one, weight: 4 }, { arbitrary: many, weight: 1 })
}

const closeVariable = (tie: Tie): fc.Arbitrary<Piece> =>
  fc.tuple(tie('block'), choice, fc.nat(4)).map(
    ([body, n, kind]): Piece =>
      scope => {
        const handler = kind === 0 ? body : kind === 1 ? code`error('closing')` : kind === 2 ? code`coroutine.yield('closing')` : code``
        const closing = `setmetatable({}, {__close = function(v0, v1) T() P('close', ${n}, v1) ${onOneLine(inFunction(handler))(scope).replace(/'oops', [23]/g, "'oops'")} end})`
        return `local ${scope.declare('tab', n, true)} <close> = ${kind === 4 ? 'nil' : closing}`
      },
  )

/** A name or field to assign to, and how it is written. */
function target(tie: Tie): fc.Arbitrary<Piece> {
  return either(
    [4, choice.map(n => scope => scope.find('any', n, true) ?? `G${1 + (n % 3)}`)],
    [2, choice.map(n => () => `G${1 + (n % 3)}`)],
    [2, fc.tuple(choice, fieldName).map(([n, key]) => code`${scope => scope.find('tab', n) ?? 'G3'}.${key}`)],
    [1, fc.tuple(choice, tie('int')).map(([n, key]) => code`${scope => scope.find('tab', n) ?? 'G3'}[${key}]`)],
    [1, fc.tuple(choice, tie('any')).map(([n, key]) => code`${scope => scope.find('tab', n) ?? 'G3'}[${key}]`)],
  )
}

function assignment(tie: Tie): fc.Arbitrary<Piece> {
  const ofKind = fc
    .constantFrom(...kinds)
    .chain(kind => fc.tuple(choice, tie(kind)).map(([n, value]) => code`${scope => scope.find(kind, n, true) ?? 'G2'} = ${value}`))
  const counting = fc.tuple(choice, fc.constantFrom('+', '-', '*', '//', '%', '..', '&'), tie('int')).map(
    ([n, operator, value]): Piece =>
      scope => {
        const name = scope.find('int', n, true) ?? 'G1'
        return `${name} = ${name} ${operator} ${value(scope)}`
      },
  )
  return either(
    [4, ofKind],
    [3, counting],
    [2, fc.tuple(target(tie), tie('any')).map(([left, right]) => code`${left} = ${right}`)],
    [
      1,
      fc
        .tuple(fc.array(target(tie), { minLength: 2, maxLength: 3 }), fc.array(tie('any'), { minLength: 1, maxLength: 3 }))
        .map(([left, right]) => code`${list(left)} = ${list(right)}`),
    ],
    [
      1,
      fc.tuple(choice, tie('int')).map(
        ([n, value]): Piece =>
          scope => {
            const name = scope.find('seq', n)
            return name === undefined ? 'P(1)' : `${name}[#${name} + 1] = ${value(scope)} or 0`
          },
      ),
    ],
  )
}

// --- Control --------------------------------------------------------------------------------------------------------

const nested =
  (body: Piece): Piece =>
  scope =>
    indented(scope.block(() => body(scope)))

function conditional(tie: Tie): fc.Arbitrary<Piece> {
  return fc
    .tuple(oneOf(tie, 'bool', 'any'), tie('block'), fc.option(fc.tuple(tie('bool'), tie('block'))), fc.option(tie('block')))
    .map(([condition, then, second, otherwise]) => {
      const middle = second === null ? code`` : code`elseif ${second[0]} then\n${nested(second[1])}\n`
      const last = otherwise === null ? code`` : code`else\n${nested(otherwise)}\n`
      return code`if ${condition} then\n${nested(then)}\n${middle}${last}end`
    })
}

/** `for` over ranges that end soon, or would not end without the counter inside. */
function numericLoop(tie: Tie): fc.Arbitrary<Piece> {
  const ranges = text(
    '1, 3',
    '3, 1, -1',
    '1, 0',
    '0, 6, 2',
    '1.0, 2, 0.5',
    'math.maxinteger - 1, math.maxinteger',
    'math.mininteger + 1, math.mininteger, -1',
    '1, 3.7',
    '3, 1.5, -1',
    '-1, 1',
    '1, 2^53, 2^52',
    'math.maxinteger, math.maxinteger, 1',
    '9007199254740990, 9007199254740993',
    '0.1, 0.35, 0.1',
    '1, "x"',
    '1, 2, 0',
    '"1", 2',
    '1, 2, 0.0',
    'nil, 1',
  )
  const anyRange = fc.oneof(
    { withCrossShrink: true },
    form(tie, ['int', 'int', 'int'], (a, b, c) => code`${a}, ${b}, ${c}`),
    form(tie, ['num', 'num'], (a, b) => code`${a}, ${b}`),
    form(tie, ['num', 'num', 'num'], (a, b, c) => code`${a}, ${b}, ${c}`),
  )
  const short = fc.tuple(ranges, tie('block'), choice).map(([range, body, n]) => counted(range, body, n))
  const long = fc.tuple(anyRange, tie('block'), choice).map(([range, body, n]) => counted(range, body, n, 4))
  return fc.oneof({ withCrossShrink: true }, { arbitrary: short, weight: 3 }, { arbitrary: long, weight: 1 })
}

function counted(range: Piece, body: Piece, n: number, limit?: number): Piece {
  return scope => {
    const from = range(scope)
    const counter = scope.fresh('n')
    const inner = scope.loop(() => {
      const head = `for ${scope.declare('int', n)} = ${from} do`
      const stop = limit === undefined ? '' : `  ${counter} = ${counter} + 1 if ${counter} > ${limit} then break end\n`
      return `${head}\n${stop}${indented(body(scope))}`
    })
    return `${limit === undefined ? '' : `local ${counter} = 0\n`}${inner}\nend`
  }
}

function genericLoop(tie: Tie): fc.Arbitrary<Piece> {
  const iterators = either(
    [3, form(tie, ['seq'], q => code`ipairs(${q})`)],
    [2, form(tie, ['seq'], q => code`pairs(${q})`)],
    [
      1,
      text(
        "('a1b2'):gmatch('%a(%d)')",
        'pairs({x = 1})',
        'next, {10, 20}',
        'next, {}',
        'next, {1, 2, x = 3}, 1',
        'next, {1, 2}, {}',
        '(ipairs({})), {1, 2, 3}, 1',
        '(ipairs({})), {1, 2, 3}, "1"',
        '(ipairs({})), {1, 2, 3}, 1.0',
        '(ipairs({})), {1, 2, 3}, -1',
        '(ipairs({})), {1, 2, 3}',
        '(ipairs({})), {1, 2, 3}, {}',
        '(ipairs({})), "abc", 0',
        'ipairs("abc")',
        'ipairs(nil)',
        "string.gmatch('abc', '.')",
        'ipairs({1, 2, nil, 4})',
        'pairs({1, 2, x = 3})',
        'utf8.codes("a\\u{e4}")',
        '1, 2',
        'nil',
      ),
    ],
    [1, form(tie, ['tab'], t => code`ipairs(${t})`)],
    [1, form(tie, ['any', 'int'], (s, i) => code`function(s, i) T() if i < 3 then return i + 1, s end end, ${s}, ${i} % 5`)],
    [
      1,
      form(
        tie,
        ['any'],
        a =>
          code`(function() local n = 0 return function(...) n = n + 1 if n < 4 then return n, ${inFunction(a)}, ... end end, 's', 'c', setmetatable({}, {__close = function(_, e) P('loop closed', e) end}) end)()`,
      ),
    ],
    [
      1,
      form(
        tie,
        ['any'],
        a => code`setmetatable({}, {__call = function(self, s, c) c = (c or 0) + 1 if c < 4 then return c, ${inFunction(a)} end end})`,
      ),
    ],
  )
  return fc.tuple(iterators, tie('block'), choice, choice).map(
    ([iterator, body, a, b]): Piece =>
      scope => {
        const text = iterator(scope)
        return scope.loop(() => `for ${scope.declare('int', a)}, ${scope.declare('any', b)} in ${text} do\n${indented(body(scope))}\nend`)
      },
  )
}

function conditionLoop(tie: Tie): fc.Arbitrary<Piece> {
  return fc.tuple(tie('bool'), tie('block'), fc.boolean(), fc.nat(2)).map(
    ([condition, body, isRepeat, times]): Piece =>
      scope => {
        const counter = scope.fresh('n')
        const step = `  ${counter} = ${counter} + 1\n`
        if (!isRepeat) {
          const test = condition(scope)
          const inner = scope.loop(() => indented(body(scope)))
          return `local ${counter} = 0\nwhile ${counter} < ${times + 1} and (${test}) do\n${step}${inner}\nend`
        }
        // The condition sees the locals of the body, so nothing may end the body early.
        const inner = scope.loop(
          () =>
            `local v0 = ${counter}\n${scope.declare('any', 0) && `do\n${indented(body(scope))}\nend`}\nuntil ${counter} > ${times} or (${condition(scope)})`,
        )
        return `local ${counter} = 0\nrepeat\n${step}${inner}`
      },
  )
}

/** Jumps: on to the end of a loop's body, back to a label, over statements, out of loops. */
function jump(tie: Tie): fc.Arbitrary<Piece> {
  return fc.tuple(tie('block'), tie('block'), tie('bool'), fc.nat(3)).map(
    ([first, second, condition, form_]): Piece =>
      scope => {
        const label = scope.fresh('l')
        const counter = scope.fresh('n')
        switch (form_) {
          case 0:
            return code`do\nif ${condition} then goto ${label} end\ndo\n${nested(first)}\nend\n::${label}::\n${nested(second)}\nend`(scope)
          case 1:
            return scope.block(
              () =>
                `local ${counter} = 0\n::${label}:: ${counter} = ${counter} + 1\ndo\n${nested(first)(scope)}\nend\nif ${counter} < 3 then goto ${label} end`,
            )
          case 2:
            return `for ${counter} = 1, 3 do\n${scope.loop(() => indented(`if ${condition(scope)} then goto ${label} end\ndo\n${first(scope)}\nend\n::${label}::`))}\nend`
          default:
            return `do\nfor ${counter} = 1, 2 do\nfor j_ = 1, 2 do\ndo\n${scope.loop(() => indented(first(scope)))}\nend\nif ${condition(scope)} then goto ${label} end\nend\nend\n::${label}::\nend`
        }
      },
  )
}

// --- Calls ----------------------------------------------------------------------------------------------------------

const print = (tie: Tie): fc.Arbitrary<Piece> =>
  fc.oneof(
    { withCrossShrink: true },
    oneOf(tie, ...kinds).map(a => code`P(${a})`),
    tie('args').map(a => code`P(${a})`),
  )

function protectedBlock(tie: Tie): fc.Arbitrary<Piece> {
  const asIs = fc
    .tuple(tie('block'), tie('args'), signature)
    .map(([body, args, signed]) => code`P(pcall(function${funcBody(signed, body)}, ${args}))`)
  const handled = fc
    .tuple(tie('block'), fc.nat(2), signature)
    .map(
      ([body, n, signed]) =>
        code`P(xpcall(function${funcBody(signed, body)}, ${['function(m) return m, 2 end', 'tostring', "function(m) return type(m) .. ':' .. m end"][n]}, 1, 's'))`,
    )
  const values = form(tie, ['any'], a => code`P(pcall(function() return ${inFunction(a)} end))`)
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: values, weight: 3 },
    { arbitrary: asIs, weight: 4 },
    { arbitrary: handled, weight: 1 },
  )
}

const raising = (tie: Tie): fc.Arbitrary<Piece> =>
  either(
    [
      2,
      text(
        "error('oops')",
        "error('oops', 0)",
        "error('oops', 2)",
        "error('oops', 3)",
        'error()',
        'error({1})',
        "assert(false, 'no')",
        'assert(nil)',
        'local x = nil + 1',
      ),
    ],
    [1, form(tie, ['any'], a => code`error(${a})`)],
  )

function definition(tie: Tie): fc.Arbitrary<Piece> {
  const localFunction = fc.tuple(signature, tie('block'), choice).map(
    ([signed, body, n]): Piece =>
      scope =>
        `local function ${scope.declare('fun', n)}${funcBody(signed, body)(scope)}`,
  )
  const method = fc.tuple(signature, tie('block'), choice, fieldName, fc.boolean()).map(
    ([signed, body, n, key, isMethod]): Piece =>
      scope => {
        const name = scope.find('tab', n)
        if (name === undefined) return 'P(0)'
        return `function ${name}${isMethod ? ':' : '.'}${key(scope)}${funcBody(signed, body)(scope)}`
      },
  )
  const global = fc.tuple(signature, tie('block'), fc.nat(1)).map(([signed, body, n]) => code`function G${n + 1}${funcBody(signed, body)}`)
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: localFunction, weight: 4 },
    { arbitrary: method, weight: 2 },
    { arbitrary: global, weight: 1 },
  )
}

/** A call as a statement; it is protected when nothing is known of what is called. */
const someCall = (tie: Tie): fc.Arbitrary<Piece> =>
  fc.tuple(tie('args'), tie('fun'), tie('call'), choice).map(
    ([args, f, call, n]): Piece =>
      scope => {
        const name = scope.find('fun', n)
        if (name !== undefined) return `${name}(${args(scope)})`
        return n % 2 === 0 ? code`P(pcall(${f}, ${args}))`(scope) : code`P(pcall(function() return ${inFunction(call)} end))`(scope)
      },
  )

const callStatement = (tie: Tie): fc.Arbitrary<Piece> =>
  either(
    [6, someCall(tie)],
    [1, tie('call').map(call => code`;${call}`)],
    [
      1,
      fc
        .tuple(fc.constantFrom('table.insert', 'table.sort', 'table.remove'), tie('seq'))
        .map(([f, q]) => code`${f}(${q}${f === 'table.insert' ? ', 7' : ''})`),
    ],
    [1, form(tie, ['tab', 'any', 'any'], (t, k, v) => code`rawset(${t}, ${k}, ${v})`)],
  )

// --- Blocks ---------------------------------------------------------------------------------------------------------

const ending = (tie: Tie): fc.Arbitrary<Piece> =>
  either(
    [6, fc.constant<Piece>(() => '')],
    [3, fc.array(tie('any'), { ...few, maxLength: 3 }).map(values => code`\nreturn ${list(values)}`)],
    [1, tie('call').map(call => code`\nreturn ${call}`)],
    [1, fc.constant<Piece>(scope => (scope.isInLoop ? '\nbreak' : ''))],
    [1, raising(tie).map(piece => code`\n${piece}`)],
  )

export function statements(tie: Tie): Pick<Rules, 'statement' | 'block'> {
  const statement = either(
    [5, print(tie)],
    [7, local(tie)],
    [5, assignment(tie)],
    [3, callStatement(tie)],
    [4, protectedBlock(tie)],
    [3, definition(tie)],
    [2, conditional(tie)],
    [2, numericLoop(tie)],
    [2, genericLoop(tie)],
    [2, conditionLoop(tie)],
    [2, jump(tie)],
    [1, closeVariable(tie)],
    [
      2,
      tie('coroutine')
        .map(nested)
        .map(body => code`do\n${body}\nend`),
    ],
    [1, tie('block').map(body => code`do\n${nested(body)}\nend`)],
  )
  const block = fc.tuple(fc.array(statement, { ...few, minLength: 1, maxLength: 5 }), ending(tie)).map(
    ([all, last]): Piece =>
      scope =>
        scope.depth > MAX_NESTING ? 'P()' : scope.block(() => all.map(piece => piece(scope)).join('\n') + last(scope)),
  )
  return { statement, block }
}

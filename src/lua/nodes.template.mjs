// The nodes of the closure tree, each defined once. `npm run generate` writes nodes.ts from this file: one factory for
// every kind of operand, so that no node asks at run time what was known when the script was compiled.
//
// Kinds of operand:  S  a slot of the frame     I  a small integer constant     D  a fractional constant
//                    F  the double of a float constant like 2.0                 K  any other constant
//                    U  an upvalue that never changes                           N  a node, to be called with the frame
// A factory gets its operands' payloads in order (slot number, constant or node), then the place for errors.
// Where a result goes:  value  it is returned    slot  it is stored in slot `d`, the factory's first argument

const READ = { S: (p) => `f[${p}]`, I: (p) => p, D: (p) => p, F: (p) => p, K: (p) => p, U: (p) => `f[0][${p}]`, N: (p) => `${p}(f)` }
const TYPE = { S: 'number', U: 'number', I: 'number', D: 'number', F: 'number', K: 'Value', N: 'Node' }

const product = (...lists) => lists.reduce((all, list) => all.flatMap((head) => list.map((item) => [...head, item])), [[]])
const param = (kind, name) => `${name}: ${TYPE[kind]}`

/** `x` and `y` are in scope; `test` holds when the fast result `r` is right. */
const isNumber = (kind, name) => ('IDF'.includes(kind) ? [] : [`typeof ${name} === 'number'`])
const isInt = (kind, name) => (kind === 'I' ? [] : 'DF'.includes(kind) ? ['false'] : [`Number.isInteger(${name})`])
const and = (...tests) => tests.flat().join(' && ') || 'true'

/** Sums of safe integers are right while they are safe; a float result must not look like an integer. */
const exact = (p, q) => {
  if (p === 'F' || q === 'F') return '!Number.isInteger(r)'
  const both = and(isInt(p, 'x'), isInt(q, 'y'))
  return both === 'false' || both.includes('false') ? '!Number.isInteger(r)' : `Number.isSafeInteger(r) ? ${both} : !Number.isInteger(r)`
}

/** With a float constant the result is a float for certain. */
const whenFloat = (p, q) => (p === 'F' || q === 'F' ? '; return new LuaFloat(r)' : '')

const ARITHMETIC = {
  add: { fast: (p, q) => `const r = x + y; if (${exact(p, q)}) return r${whenFloat(p, q)}` },
  subtract: { fast: (p, q) => `const r = x - y; if (${exact(p, q)}) return r${whenFloat(p, q)}` },
  // `+ 0` turns the -0 of `0 * -1` into an integer's 0
  multiply: { fast: (p, q) => `const r = x * y; if (${exact(p, q)}) return ${p === 'F' || q === 'F' ? 'r' : 'r + 0'}${whenFloat(p, q)}` },
  divide: { fast: () => `const r = x / y; return Number.isInteger(r) ? new LuaFloat(r) : r` },
  modulo: {
    fast: (p, q) => `if (${and(isInt(p, 'x'), isInt(q, 'y'), q === 'I' ? [] : ['y !== 0'])}) { const r = x % y; return (r !== 0 && r < 0 !== y < 0 ? r + y : r) + 0 }`,
  },
  floorDivide: { fast: (p, q) => `if (${and(isInt(p, 'x'), isInt(q, 'y'), q === 'I' ? [] : ['y !== 0'])}) return Math.floor(x / y) + 0` },
}

const OPERANDS = product(['S', 'I', 'D', 'F', 'N'], ['S', 'I', 'D', 'F', 'N']).filter(([p, q]) => !('IDF'.includes(p) && 'IDF'.includes(q)))

/** The operand as the slow path wants it: a float constant has its box again. */
const boxed = (kind, name) => (kind === 'F' ? `new LuaFloat(${name})` : name)

function arithmetic(name, { fast }) {
  const kinds = OPERANDS
  const body = (p, q, result) => {
    const steps = fast(p, q)
    const code = result === 'value' ? steps : steps.replace(/return ([^;}]+)/g, '{ f[d] = $1; return }')
    const slow = `arithmetic.${name}(${boxed(p, 'x')}, ${boxed(q, 'y')}, site)`
    return (
      `(f) => { const x = ${READ[p]('a')}, y = ${READ[q]('b')}; if (${and(isNumber(p, 'x'), isNumber(q, 'y'))}) { ${code} } ` +
      (result === 'value' ? `return ${slow} }` : `f[d] = ${slow} }`)
    )
  }
  const entry = ([p, q], result) =>
    `  ${p + q}: (${result === 'slot' ? 'd: number, ' : ''}${param(p, 'a')}, ${param(q, 'b')}, site: Site): Node => ${body(p, q, result)},`
  return (
    `export const ${name} = {\n${kinds.map((k) => entry(k, 'value')).join('\n')}\n}\n\n` +
    `export const ${name}To = {\n${kinds.map((k) => entry(k, 'slot')).join('\n')}\n}\n`
  )
}

/**
 * Two operators in one node, `x + y * z` and `y * z + x`: the number in the middle needs no box and no call. `x` is the operand of
 * the outer operator, `y` and `z` those of the inner one.
 */
function fused(result) {
  const signs = { add: '+', subtract: '-', multiply: '*' }
  const guard = (r, a, b) => `(Math.floor(${r}) !== ${r} || (${and(a, b)} && ${r} <= MAX && ${r} >= -MAX))`
  const entry = (outer, side, inner, [p, q, s]) => {
    const [left, right] = side === 'right' ? ['x', 'm'] : ['m', 'x']
    const middle = `y ${signs[inner]} z${inner === 'multiply' ? ' + 0' : ''}`
    const last = `${left} ${signs[outer]} ${right}${outer === 'multiply' ? ' + 0' : ''}`
    const x = `x = ${READ[p]('a')}`
    const yz = `y = ${READ[q]('b')}, z = ${READ[s]('c')}`
    const slow = `arithmetic.${outer}(${side === 'right' ? 'x, n' : 'n, x'}, site)`
    const inside = `arithmetic.${inner}(y, z, inside)`
    const numbers = and(isNumber(q, 'y'), isNumber(s, 'z'))
    // What stands to the right is not evaluated before an operator to its left that calls a metamethod, or fails.
    const early = `if (!(${numbers})) { const n = ${inside}; const ${x}; ${put(result, slow)} }`
    const reads = side === 'right' ? `const ${x}, ${yz};` : p === 'S' ? `const ${yz}, ${x};` : `const ${yz}; ${early} const ${x};`
    return (
      `    ${p + q + s}: (${dest(result)}${param(p, 'a')}, ${param(q, 'b')}, ${param(s, 'c')}, site: Site, inside: Site): Node => (f) => { ${reads} ` +
      `if (${and(isNumber(p, 'x'), isNumber(q, 'y'), isNumber(s, 'z'))}) { const m = ${middle}; if (${guard('m', isInt(q, 'y'), isInt(s, 'z'))}) ` +
      `{ const r = ${last}; if (${guard('r', ['Number.isInteger(m)'], isInt(p, 'x'))}) ${put(result, 'r')} } } ` +
      `const n = ${inside}; ${put(result, slow)} },`
    )
  }
  const kinds = product(['S', 'N'], ['S', 'N'], ['S', 'I'])
  const rows = Object.keys(signs).flatMap((outer) =>
    ['left', 'right'].flatMap((side) =>
      Object.keys(signs).map((inner) => `  ${outer}_${side}_${inner}: {\n${kinds.map((k) => entry(outer, side, inner, k)).join('\n')}\n  },`),
    ),
  )
  return `export const fused${result === 'slot' ? 'To' : ''} = {\n${rows.join('\n')}\n}\n`
}

// Bits of 32-bit integers; longer ones are for arithmetic.ts.
const BITWISE = { bitAnd: 'x & y', bitOr: 'x | y', bitXor: 'x ^ y', bitLeft: undefined, bitRight: undefined }

function bitwise(name, quick) {
  const entry = ([p, q]) =>
    `  ${p + q}: (${param(p, 'a')}, ${param(q, 'b')}, site: Site): Node => (f) => { const x = ${READ[p]('a')}, y = ${READ[q]('b')}; ` +
    (quick === undefined ? '' : `if (${and(isNumber(p, 'x'), isNumber(q, 'y'))} && (x | 0) === x && (y | 0) === y) return ${quick}; `) +
    `return arithmetic.${name}(x, y, site) },`
  return `export const ${name} = {\n${product(['S', 'N'], ['S', 'I', 'N']).map(entry).join('\n')}\n}\n`
}

const COMPARISONS = {
  lessThan: ['<', 'operate.lessThan(x, y, site)'],
  lessEqual: ['<=', 'operate.lessEqual(x, y, site)'],
  greaterThan: ['>', 'operate.lessThan(y, x, site)'],
  greaterEqual: ['>=', 'operate.lessEqual(y, x, site)'],
}

function comparison(name, [sign, slow]) {
  const kinds = OPERANDS
  const entry = ([p, q]) =>
    `  ${p + q}: (${param(p, 'a')}, ${param(q, 'b')}, site: Site): Test => (f) => { const x = ${READ[p]('a')}, y = ${READ[q]('b')}; ` +
    `return ${and(isNumber(p, 'x'), isNumber(q, 'y'))} ? x ${sign} y : ${slow.replace(/\bx\b/, boxed(p, 'x')).replace(/\by\b/, boxed(q, 'y'))} },`
  return `export const ${name} = {\n${kinds.map(entry).join('\n')}\n}\n`
}

/** `if a < b then … end` in one node: a condition that is a comparison is the commonest of all. */
function branch(name, [sign, slow]) {
  const kinds = product(['S', 'N'], ['S', 'I', 'D', 'F', 'N'])
  const entry = ([p, q]) =>
    `  ${p + q}: (${param(p, 'a')}, ${param(q, 'b')}, site: Site, yes: Node): Node => (f) => { const x = ${READ[p]('a')}, y = ${READ[q]('b')}; ` +
    `if (${and(isNumber(p, 'x'), isNumber(q, 'y'))} ? x ${sign} y : ${slow.replace(/\by\b/, boxed(q, 'y'))}) return yes(f) },`
  return `export const ${name}Then = {\n${kinds.map(entry).join('\n')}\n}\n`
}

/** `if x then … end` and `if not x then … end`. */
function truth(isTrue) {
  const test = isTrue ? 'v !== undefined && v !== false' : 'v === undefined || v === false'
  const entry = (p) => `  ${p}: (${param(p, 'a')}, yes: Node): Node => (f) => { const v = ${READ[p]('a')}; if (${test}) return yes(f) },`
  return `export const ${isTrue ? 'trueThen' : 'falseThen'} = {\n${['S', 'N'].map(entry).join('\n')}\n}\n`
}

/** Equality with a constant needs no metamethod; only numbers have two faces. Long texts take time. */
function equality(name, sign) {
  const yes = sign === '===' ? '' : '!'
  const entry = ([p, q]) => {
    const head = `  ${p + q}: (${param(p, 'a')}, ${param(q, 'b')}, site: Site): Test => (f) => { const x = ${READ[p]('a')}`
    if (q === 'K') return `${head}; void site; return x ${sign} b },`
    if (q === 'I') return `${head}; void site; return ${yes}(x === b || (x instanceof LuaFloat && x.n === b)) },`
    const general = `x === y ? !(x instanceof LuaFloat) || x.n === x.n : typeof x === 'object' && typeof y !== 'undefined' || typeof y === 'object' && typeof x !== 'undefined' ? operate.equals(x, y, site) : false`
    return `${head}, y = ${READ[q]('b')}; if (typeof x === 'string' && x.length > LONG) step(x.length >>> 8); return ${yes}(${general}) },`
  }
  return `export const ${name} = {\n${product(['S', 'N'], ['S', 'K', 'I', 'N']).map(entry).join('\n')}\n}\n`
}

// --- Tables ---------------------------------------------------------------------------------------------------------

const put = (result, value) => (result === 'value' ? `return ${value}` : `{ f[d] = ${value}; return }`)
const dest = (result) => (result === 'slot' ? 'd: number, ' : '')

/** `a.name`: the slot that the key had in the last shape seen here is tried first. */
function field(result) {
  const entry = (p) =>
    `  ${p}: (${dest(result)}${param(p, 'a')}, key: string, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    const cache = new FieldCache(key)
    return (f) => {
      const t = ${READ[p]('a')}
      if (t instanceof LuaTable) {
        if (t.shape === shape) {
          const v = t.values[slot]
          if (v !== undefined || t.metatable === undefined) ${put(result, 'v')}
        } else {
          const s = t.shape.slots.get(key)
          if (s !== undefined) {
            shape = t.shape
            slot = s
            const v = t.values[s]
            if (v !== undefined) ${put(result, 'v')}
          }
          if (t.metatable === undefined) ${put(result, 'undefined')}
        }
        const v = cache.find(t)
        if (v !== undefined) ${put(result, 'v')}
      }
      ${put(result, 'operate.index(t, key, site)')}
    }
  },`
  return `export const field${result === 'slot' ? 'To' : ''} = {\n${['S', 'U', 'N'].map(entry).join('\n')}\n}\n`
}

function element(result) {
  const entry = ([p, q]) =>
    `  ${p + q}: (${dest(result)}${param(p, 'a')}, ${param(q, 'b')}, site: Site): Node => (f) => {
    const t = ${READ[p]('a')}, k = ${READ[q]('b')}
    if (t instanceof LuaTable) {
      ${q === 'I' ? '' : "if (typeof k === 'number') {"}
        const at = k - 1
        if (at >= 0 && at < t.array.length) {
          const v = t.array[at]
          if (v !== undefined) ${put(result, 'v')}
        }
      ${q === 'I' ? '' : '}'}
      const v = t.get(k)
      if (v !== undefined || t.metatable === undefined) ${put(result, 'v')}
    }
    ${put(result, 'operate.index(t, k, site)')}
  },`
  return `export const element${result === 'slot' ? 'To' : ''} = {\n${product(['S', 'U', 'N'], ['S', 'I', 'N']).map(entry).join('\n')}\n}\n`
}

function setField() {
  const entry = ([p, q]) =>
    `  ${p + q}: (${param(p, 'a')}, key: string, ${param(q, 'b')}, site: Site): Node => {
    let shape: Shape | undefined
    let slot = 0
    return (f) => {
      const t = ${READ[p]('a')}, v = ${READ[q]('b')}
      if (t instanceof LuaTable) {
        if (t.shape === shape && (t.metatable === undefined || t.values[slot] !== undefined)) {
          t.values[slot] = v
          return
        }
        if (t.metatable === undefined || t.metatable.shape.newindex < 0) {
          const s = t.shape.slots.get(key)
          if (s === undefined) t.setString(key, v)
          else {
            shape = t.shape
            slot = s
            t.values[s] = v
          }
          return
        }
      }
      operate.setIndex(t, key, v, site)
    }
  },`
  return `export const setField = {\n${product(['S', 'U', 'N'], ['S', 'K', 'N']).map(entry).join('\n')}\n}\n`
}

// At lengths that are powers of two the table is asked, which may need memory.
function setElement() {
  const entry = ([p, q, r]) =>
    `  ${p + q + r}: (${param(p, 'a')}, ${param(q, 'b')}, ${param(r, 'c')}, site: Site): Node => (f) => {
    const t = ${READ[p]('a')}, k = ${READ[q]('b')}, v = ${READ[r]('c')}
    if (t instanceof LuaTable) {
      if (${q === 'I' ? '' : "typeof k === 'number' && "}v !== undefined) {
        const at = k - 1
        const array = t.array
        if (at >= 0 && at < array.length && array[at] !== undefined) {
          array[at] = v
          return
        }
        if (at === array.length && (at & (at - 1)) !== 0 && t.metatable === undefined && t.shape.isShared) {
          array.push(v)
          return
        }
      }
      if (t.metatable === undefined) return ${q === 'I' ? 't.set(k, v)' : 'operate.setRaw(t, k, v, site)'}
    }
    operate.setIndex(t, k, v, site)
  },`
  return `export const setElement = {\n${product(['S', 'U', 'N'], ['S', 'I', 'N'], ['S', 'K', 'N']).map(entry).join('\n')}\n}\n`
}

// --- Calls ----------------------------------------------------------------------------------------------------------
//
// A call is a statement: it may leave the frame to be gone on with later. Where its result goes:
//   drop  nowhere    slot  the first value into slot `d`    raw  all of it, as it came, into slot `d`

const NAMES = ['a', 'b', 'c', 'e']

const finish = {
  drop: `if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND`,
  slot: `if (typeof r === 'object' && Array.isArray(r)) { if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; if (Array.isArray(r)) r = r[0] } f[d] = r`,
  raw: `if (r === TAIL) r = settle(r); if (r === SUSPEND) return SUSPEND; f[d] = r`,
}

/** Which kinds of argument get a factory of their own. */
const argumentKinds = (count) => (count === 0 ? [[]] : count === 1 ? product(['S', 'K', 'N']) : count === 2 ? product(['S', 'K', 'N'], ['S', 'K', 'N']) : [new Array(count).fill('N')])

function call(result) {
  const entry = (p, args) => {
    const names = NAMES.slice(0, args.length)
    const reads = names.map((n, i) => `, ${n}1 = ${READ[args[i]](n)}`).join('')
    const list = names.map((n) => `${n}1`).join(', ')
    return (
      `  ${p + args.join('')}: (${result === 'drop' ? '' : 'd: number, '}${[param(p, 'g'), ...args.map((k, i) => param(k, names[i]))].join(', ')}, site: Site): Node => (f) => ` +
      `{ const fn = ${READ[p]('g')}${reads}; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(${list}) : callValue(fn, site, [${list}]); ${finish[result]} },`
    )
  }
  const all = ['S', 'U', 'N'].flatMap((p) => [0, 1, 2, 3, 4].flatMap((count) => argumentKinds(count).map((args) => entry(p, args))))
  return `export const call${result[0].toUpperCase() + result.slice(1)}: Factories = {\n${all.join('\n')}\n}\n`
}

function method(result) {
  const entry = (p, args) => {
    const names = NAMES.slice(0, args.length)
    const reads = names.map((n, i) => `${n}1 = ${READ[args[i]](n)}`)
    const list = ['t', ...names.map((n) => `${n}1`)].join(', ')
    return (
      `  ${p + args.join('')}: (${result === 'drop' ? '' : 'd: number, '}${[param(p, 'o'), ...args.map((k, i) => param(k, names[i]))].join(', ')}, key: string, site: Site): Node => { const cache = new FieldCache(key); return (f) => ` +
      `{ const t = ${READ[p]('o')}, fn = cache.method(t, site)${reads.length === 0 ? '' : `, ${reads.join(', ')}`}; sites[vm.depth] = site; let r = typeof fn === 'function' ? fn(${list}) : callValue(fn, site, [${list}]); ${finish[result]} } },`
    )
  }
  const kinds = (count) => (count <= 1 ? argumentKinds(count) : [new Array(count).fill('N')])
  const all = ['S', 'U', 'N'].flatMap((p) => [0, 1, 2, 3].flatMap((count) => kinds(count).map((args) => entry(p, args))))
  return `export const method${result[0].toUpperCase() + result.slice(1)}: Factories = {\n${all.join('\n')}\n}\n`
}

// --- Blocks and functions -------------------------------------------------------------------------------------------

/** Statements in a row; `p` is the slot that remembers where a suspended block stands. */
function sequence() {
  const entry = (count) => {
    const names = Array.from({ length: count }, (_, i) => `s${i}`)
    const steps = names.map((n, i) => `${i === 0 ? '' : `i = ${i}; `}if ((r = ${n}(f)) !== undefined) return r === SUSPEND ? pause(f, p, ${i}) : r`)
    return (
      `  (p: number, s: readonly Node[]): Node => { const [${names.join(', ')}] = s as Node[]; return (f) => { let r: any; let i = 0; ` +
      `try { ${steps.join('; ')} } catch (error) { return interrupted(error, f, p, i) } } },`
    )
  }
  return `/** By count of statements, from one on. */\nexport const sequences = [\n${Array.from({ length: 16 }, (_, i) => entry(i + 1)).join('\n')}\n]\n`
}

const MAX_PARAMS = 5
const MAX_SLOTS = 20

/** A function of `params` parameters whose frame has `slots` more. If it is suspended its frame is kept. */
function maker(params, slots) {
  const names = Array.from({ length: params }, (_, i) => `p${i}`)
  const frame = ['up', ...names, ...new Array(slots).fill('undefined')].join(', ')
  return (
    `  (body: Statement, up: any[]): LuaFunction => { const { run } = body; return (${names.map((n) => `${n}: any`).join(', ')}) => { ` +
    `if (--vm.fuel < 0) refuel(body, up); if (++vm.depth > vm.maxDepth) overflow(); const f = [${frame}]; const r = run(f); vm.depth--; ` +
    `if (r === SUSPEND) saveFrame(body, f); return r === undefined ? NONE : r } },`
  )
}

const table = (name, make) =>
  `/** By count of parameters, then of further slots. */\nexport const ${name} = [\n` +
  Array.from({ length: MAX_PARAMS + 1 }, (_, p) => `  [\n${Array.from({ length: MAX_SLOTS + 1 }, (_, s) => `  ${make(p, s)}`).join('\n')}\n  ],`).join('\n') +
  '\n]\n'

export function nodes() {
  return [
    '// Generated from nodes.template.mjs by `npm run generate`. Do not edit.\n',
    `import { callValue, interrupted, pause, saveFrame, overflow, FieldCache } from './machine.ts'
import type { Node, Statement, Test } from './machine.ts'
import { SUSPEND, TAIL, settle } from './call.ts'
import * as arithmetic from './arithmetic.ts'
import * as operate from './operate.ts'
import type { Site } from './site.ts'
import { LuaTable } from './table.ts'
import type { Shape } from './table.ts'
import { LuaFloat, NONE } from './value.ts'
import type { LuaFunction, Value } from './value.ts'
import { LONG, refuel, step, vm } from './vm.ts'

const { sites } = vm
const MAX = Number.MAX_SAFE_INTEGER
type Factories = Record<string, (...payloads: any[]) => Node>
`,
    ...Object.entries(ARITHMETIC).map(([name, op]) => arithmetic(name, op)),
    fused('value'),
    fused('slot'),
    ...Object.entries(BITWISE).map(([name, quick]) => bitwise(name, quick)),
    ...Object.entries(COMPARISONS).map(([name, op]) => comparison(name, op)),
    ...Object.entries(COMPARISONS).map(([name, op]) => branch(name, op)),
    truth(true),
    truth(false),
    equality('equal', '==='),
    equality('unequal', '!=='),
    field('value'),
    field('slot'),
    element('value'),
    element('slot'),
    setField(),
    setElement(),
    call('drop'),
    call('slot'),
    call('raw'),
    method('drop'),
    method('slot'),
    method('raw'),
    sequence(),
    table('functionMakers', maker),
  ].join('\n')
}

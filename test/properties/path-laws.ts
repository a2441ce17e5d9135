// The laws of the path rule, as functions of an implementation: the tests apply them to ours, and to wrong ones, which must fail.

import fc from 'fast-check'
import { readFileSync } from 'node:fs'

/** Accepts a path by returning it in canonical form, or throws. */
export type Rule = (path: string) => string

export interface Case {
  readonly path: string
  readonly verdict: 'accept' | 'reject'
  readonly why: string
}

export const cases = JSON.parse(readFileSync(new URL('./path-cases.json', import.meta.url), 'utf8')) as Case[]

export const base = 'https://api.capsulecrm.com/api/v2'

const pieces = (
  '.. . / // \\ %2e %2E %252e %2f %5c %00 % TAB LF CR NUL SPACE @ : ? # ; \u2025 \uff0e \ud800 https://evil.test //evil.test ' +
  '..; a 1 parties api/v2 %c0%ae \u560a , - _ ~ + & = *'
)
  .split(' ')
  .map(piece => ({ TAB: '\t', LF: '\n', CR: '\r', NUL: '\0', SPACE: ' ' })[piece] ?? piece)

const soup = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map(all => all.join(''))

const letter = fc.constantFrom(...'abcXYZ0189'.split(''))
const inner = fc.constantFrom(...'abcXYZ0189_-'.split(''))
/** No word of the guard rails: those are tested one by one. */
const name = fc
  .tuple(letter, fc.string({ unit: inner, maxLength: 12 }), letter)
  .map(([first, middle, last]) => first + middle + last)
  .filter(word => !/^(?:nil|null|undefined|nan|api|v\d+)$/i.test(word))
const dotted = fc
  .tuple(name, name)
  .map(([a, b]) => `${a}.${b}`)
  .filter(word => !/^\d+\.\d+$/.test(word))
const ids = fc
  .array(fc.nat(), { minLength: 2, maxLength: 50 })
  .map(all => all.join(','))
  .filter(list => list.length <= 128)

export const legalPath = fc
  .tuple(
    fc.constantFrom('', '/'),
    name,
    fc.array(fc.oneof(name, dotted, ids, fc.nat().map(String)), { maxLength: 6 }),
    fc.constantFrom('', '/'),
  )
  .map(([start, head, rest, end]) => start + [head, ...rest].join('/') + end)

const spoilt = fc
  .tuple(legalPath, fc.constantFrom(...pieces), fc.nat())
  .map(([path, piece, at]) => path.slice(0, at % (path.length + 1)) + piece + path.slice(at % (path.length + 1)))

export const anyPath = fc.oneof(
  { arbitrary: soup, weight: 4 },
  { arbitrary: spoilt, weight: 3 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  { arbitrary: fc.string(), weight: 1 },
  { arbitrary: fc.webPath(), weight: 1 },
  { arbitrary: fc.webUrl(), weight: 1 },
  { arbitrary: legalPath, weight: 1 },
  { arbitrary: fc.constantFrom(...cases.map(({ path }) => path)), weight: 1 },
)

/** What an accepting rule makes of a path, or undefined. */
export function accepted(rule: Rule, path: string): string | undefined {
  try {
    return rule(path)
  } catch {
    return undefined
  }
}

const built = (canonical: string): string => `${base}${canonical}?q=1`

function must(holds: boolean, law: string): void {
  if (!holds) throw new Error(law)
}

/** One entry for each law that holds of every input by itself. */
export const laws: Readonly<Record<string, (rule: Rule, path: string) => void>> = {
  P1(rule, path) {
    const canonical = accepted(rule, path)
    if (canonical === undefined) return
    const url = new URL(built(canonical))
    must(url.origin === 'https://api.capsulecrm.com' && url.username === '' && url.password === '', 'it stays on the host')
    must(url.hash === '' && url.search === '?q=1', 'the query is ours, and there is no fragment')
    must(url.pathname.startsWith('/api/v2/'), 'it stays below the base')
    const segments = decodeFully(url.pathname).split('/').slice(1)
    must(segments[0] === 'api' && segments[1] === 'v2' && segments.length > 2, 'decoded, it stays below the base')
    must(!segments.some(segment => segment === '' || segment === '.' || segment === '..'), 'decoded, it has no dot segment')
    must(!segments.some(segment => /[\u0000-\u001f\u007f-\u009f]/.test(segment)), 'decoded, it has no control character')
  },
  P2(rule, path) {
    const canonical = accepted(rule, path)
    if (canonical !== undefined) must(new URL(built(canonical)).href === built(canonical), 'no URL parser changes it')
  },
  P3(rule, path) {
    const canonical = accepted(rule, path)
    if (canonical !== undefined) must(accepted(rule, canonical) === canonical, 'the canonical form is canonical')
  },
  P4(rule, path) {
    const canonical = accepted(rule, path)
    if (canonical === undefined) return
    const written = path.replace(/^\//, '').replace(/\/$/, '').split('/').length
    must(new URL(built(canonical)).pathname.split('/').length === 3 + written, 'it has the segments that were written')
  },
  P6(rule, path) {
    const canonical = accepted(rule, path)
    if (canonical !== undefined) must(/^[\x21-\x7e]+$/.test(built(canonical)), 'it is visible ASCII')
  },
  P7(rule, path) {
    if (accepted(rule, path) === undefined) return
    for (const piece of ['\t', '\n', '\r', '\0', '\\', '%2e%2e', '/../', '?', '#']) {
      must(accepted(rule, piece + path) === undefined, `with ${JSON.stringify(piece)} before it is refused`)
      must(accepted(rule, path + piece) === undefined, `with ${JSON.stringify(piece)} after it is refused`)
    }
  },
  P11(rule, path) {
    if (isPlainlyLegal(path)) must(accepted(rule, path) !== undefined, 'a legal path is accepted')
  },
  catalogue(rule, path) {
    const known = cases.find(each => each.path === path)
    if (known !== undefined) must((accepted(rule, path) !== undefined) === (known.verdict === 'accept'), known.why)
  },
}

const isPlainlyLegal = (path: string): boolean => /^\/[a-z]{6,20}(?:\/[0-9]{1,10}){0,3}$/.test(path)

/** Percent escapes undone until none is left, byte by byte and leniently, as the most obliging server would. */
function decodeFully(text: string): string {
  let result = text
  for (let round = 0; round < 12; round++) {
    const next = result
      .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .normalize('NFKC')
      .replaceAll('\\', '/')
      .replace(/;[^/]*/g, '')
    if (next === result) break
    result = next
  }
  return result
}

// The syntax tree of a regular expression, in PCRE's meaning: flags are already looked up, names are numbers.

/** A set of characters: ranges, Unicode properties and other sets, or everything but those. */
export interface CharacterSet {
  readonly isNegated: boolean
  readonly parts: readonly SetPart[]
}

export type SetPart = Range | Property | CharacterSet

export interface Range {
  readonly from: number
  readonly to: number
}

/** `\p{name}` as JavaScript writes it. */
export interface Property {
  readonly property: string
  readonly isNegated: boolean
}

export type Node =
  | { readonly type: 'set'; readonly set: CharacterSet; readonly ignoresCase: boolean }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'capture'; readonly index: number; readonly body: Node }
  | { readonly type: 'atomic'; readonly body: Node; readonly at: number }
  | { readonly type: 'look'; readonly isBehind: boolean; readonly isNegated: boolean; readonly body: Node }
  | {
      readonly type: 'repeat'
      readonly body: Node
      readonly min: number
      readonly max: number
      readonly mode: RepeatMode
      readonly at: number
    }
  | { readonly type: 'back'; readonly index: number; readonly ignoresCase: boolean; readonly at: number }
  | { readonly type: 'newline' }
  | { readonly type: 'assertion'; readonly kind: AssertionKind }

export type RepeatMode = 'greedy' | 'lazy' | 'possessive'

/** `finalEnd` is the end, or the newline before it. */
export type AssertionKind = 'start' | 'end' | 'finalEnd' | 'lineStart' | 'lineEnd' | 'word' | 'notWord' | 'unicodeWord' | 'notUnicodeWord'

export interface Tree {
  readonly root: Node
  readonly captureCount: number
  /** The names of groups, by number. */
  readonly names: ReadonlyMap<string, number>
  readonly isAnchored: boolean
}

// --- Sets with a name -----------------------------------------------------------------------------------------------

export const LAST_CODE = 0x10ffff

const code = (char: string): number => char.codePointAt(0) ?? 0

/** Of pairs: `az` is a to z. */
function ranges(...pairs: string[]): CharacterSet {
  return { isNegated: false, parts: pairs.map(pair => ({ from: code(pair[0]), to: code(pair[1]) })) }
}

function properties(...names: string[]): CharacterSet {
  return { isNegated: false, parts: names.map(property => ({ property, isNegated: false })) }
}

export function union(...parts: SetPart[]): CharacterSet {
  return { isNegated: false, parts }
}

export function complement(set: CharacterSet): CharacterSet {
  return { isNegated: !set.isNegated, parts: set.parts }
}

export function single(point: number): CharacterSet {
  return { isNegated: false, parts: [{ from: point, to: point }] }
}

export const ANY: CharacterSet = { isNegated: false, parts: [{ from: 0, to: LAST_CODE }] }
export const NOT_NEWLINE: CharacterSet = complement(single(10))
export const HORIZONTAL_SPACE = ranges(
  '\t\t',
  '  ',
  '\xa0\xa0',
  '\u1680\u1680',
  '\u180e\u180e',
  '\u2000\u200a',
  '\u202f\u202f',
  '\u205f\u205f',
  '\u3000\u3000',
)
export const VERTICAL_SPACE = ranges('\n\r', '\x85\x85', '\u2028\u2029')

const digit = ranges('09')
const lower = ranges('az')
const upper = ranges('AZ')
const space = ranges('\t\r', '  ')
const letter = union(lower, upper)
const alphanumeric = union(letter, digit)
const word = union(alphanumeric, single(code('_')))
const unicodeWord = union(properties('L', 'N'), single(code('_')))
const unicodeSpace = union(properties('Z'), HORIZONTAL_SPACE, VERTICAL_SPACE)

/** `\d`, `\s`, `\w`: of ASCII, or of Unicode with modifier u. */
export const SHORTHANDS: Readonly<Record<string, readonly [ascii: CharacterSet, unicode: CharacterSet]>> = {
  d: [digit, properties('Nd')],
  s: [space, unicodeSpace],
  w: [word, unicodeWord],
}

/** `[:alpha:]` and its like. */
export const POSIX = new Map<string, readonly [ascii: CharacterSet, unicode: CharacterSet]>([
  ['alpha', [letter, properties('L')]],
  ['lower', [lower, properties('Ll')]],
  ['upper', [upper, properties('Lu')]],
  ['alnum', [alphanumeric, properties('L', 'N')]],
  ['ascii', [ranges('\0\x7f'), ranges('\0\x7f')]],
  ['blank', [ranges('\t\t', '  '), HORIZONTAL_SPACE]],
  ['cntrl', [ranges('\0\x1f', '\x7f\x7f'), properties('Cc')]],
  ['digit', [digit, properties('Nd')]],
  ['graph', [ranges('!~'), complement(properties('Z', 'C'))]],
  ['print', [ranges(' ~'), union(complement(properties('Z', 'C')), properties('Zs'))]],
  ['punct', [ranges('!/', ':@', '[`', '{~'), union(properties('P'), ranges('$$', '++', '<>', '^^', '``', '||', '~~'))]],
  ['space', [space, unicodeSpace]],
  ['word', [word, unicodeWord]],
  ['xdigit', [union(digit, ranges('AF', 'af')), union(digit, ranges('AF', 'af'))]],
])

/** Properties of PCRE's own. */
export const OWN_PROPERTIES = new Map<string, CharacterSet>([
  ['Any', ANY],
  ['L&', properties('Lu', 'Ll', 'Lt')],
  ['Xan', properties('L', 'N')],
  ['Xsp', unicodeSpace],
  ['Xps', unicodeSpace],
  ['Xwd', unicodeWord],
])

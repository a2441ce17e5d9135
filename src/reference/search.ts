// Search over all entries: ranked, and forgiving of a misspelt word.

import { type Entry, namespaceOf } from './entry.ts'
import { mistakes } from './nearest.ts'

const most = 20
/** What comes behind this in a query is not looked at. */
const LONGEST = 200

/** One line per hit, `capsule.list_contacts - List people and organisations.`, best first; nothing for no hit. */
export function search(entries: readonly Entry[], query: string): string {
  const words = wordsOf(query.slice(0, LONGEST))
  if (words.length === 0) return ''
  return entries
    .map(entry => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.path < b.entry.path ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => `${entry.path} - ${entry.summary}`)
    .join('\n')
}

/** The words of an entry, by how much they weigh. */
interface Words {
  readonly name: readonly string[]
  readonly summary: readonly string[]
  readonly small: readonly string[]
}

const kept = new WeakMap<Entry, Words>()

function wordsIn(entry: Entry): Words {
  let words = kept.get(entry)
  if (words === undefined) {
    const { name, aliases = [], group = '', parameters = [], returns = '', body = '' } = entry
    words = {
      name: wordsOf(`${name} ${aliases.join(' ')} ${namespaceOf(entry)}`),
      summary: wordsOf(`${entry.summary} ${group}`),
      small: wordsOf(`${parameters.map(p => `${p.name} ${p.summary}`).join(' ')} ${returns} ${body}`),
    }
    kept.set(entry, words)
  }
  return words
}

/** Every word must be somewhere: a name weighs more than a summary, a summary more than the small print. */
function scoreOf(entry: Entry, words: readonly string[]): number {
  const { name, summary, small } = wordsIn(entry)
  let score = name.join(' ') === words.join(' ') || entry.path === words.join('.') ? 50 : 0
  for (const word of words) {
    const found = 10 * closeness(word, name) + 4 * closeness(word, summary) + closeness(word, small)
    if (found === 0) return 0
    score += found
  }
  return score
}

/** 3: the word itself. 2: its beginning, or its stem. 1: with a slip of the finger. */
function closeness(word: string, among: readonly string[]): number {
  let best = 0
  for (const other of among) {
    if (other === word) return 3
    if (stem(other) === stem(word) || (word.length >= 3 && other.startsWith(word))) best = 2
    else if (best === 0 && isSlip(word, other)) best = 1
  }
  return best
}

function isSlip(word: string, other: string): boolean {
  const allowed = word.length > 6 ? 2 : 1
  return word.length >= 4 && Math.abs(word.length - other.length) <= allowed && mistakes(word, other) <= allowed
}

const stem = (word: string): string => word.replace(/(?<=..)(?:ies|y)$/, 'i').replace(/(?<=...)(?:es|s)$/, '')

const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

// Spelling suggestions. Letter case, `_`, `-` and the habit of camelCase do not count as mistakes.

/** How many suggestions a message can carry before it stops helping. */
const most = 3

/** Longer words are no names. */
const LONGEST = 100

/** The candidates that `word` was probably meant to be, best first. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  if (word.length > LONGEST) return []
  const wanted = fold(word)
  const found: { name: string; distance: number }[] = []
  for (const name of candidates) {
    const distance = mistakes(wanted, fold(name))
    if (distance <= tolerance(wanted, fold(name))) found.push({ name, distance })
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  const best = found[0]?.distance ?? 0
  return found
    .filter(({ distance }) => distance <= best + 1)
    .slice(0, most)
    .map(({ name }) => name)
}

/** `, did you mean 'name'?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const names = nearest(word, candidates).map(name => `'${name}'`)
  if (names.length === 0) return ''
  const last = names.pop()
  return `, did you mean ${names.length > 0 ? `${names.join(', ')} or ` : ''}${last}?`
}

/** The spelling in which snake_case, camelCase and kebab-case are the same. */
export const fold = (word: string): string => word.replace(/[_-]/g, '').toLowerCase()

/** Longer words carry more mistakes; a beginning or end of a word of its own is a good guess too. */
function tolerance(word: string, name: string): number {
  if (word.length >= 4 && (name.startsWith(word) || name.endsWith(word))) return name.length
  return Math.min(3, Math.floor(Math.max(word.length, name.length) / 3))
}

/** Insertions, deletions, substitutions, and swaps of neighbours (optimal string alignment). */
export function mistakes(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + differs)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], beforeLast[j - 2] + 1)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]
}

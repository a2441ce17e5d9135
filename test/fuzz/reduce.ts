// Makes a program that shows a difference shorter, by its text: takes lines away, as many as possible at once, as long as
// the same difference is there. fast-check has taken away statements before; this gets at the blocks around what is left.

type Shows = (source: string) => Promise<boolean>

export async function reduce(source: string, shows: Shows): Promise<string> {
  const [prelude, ...rest] = source.split('\n')
  let lines = rest
  const still = (candidate: readonly string[]): Promise<boolean> => shows([prelude, ...candidate].join('\n'))
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length; ) {
      const candidate = [...lines.slice(0, at), ...lines.slice(at + size)]
      if (candidate.length > 0 && (await still(candidate))) lines = candidate
      else at++
    }
  }
  lines = await withoutFrames(lines, still)
  return [prelude, ...lines].join('\n')
}

/** A block goes by its first and its last line, while what is inside stays. */
async function withoutFrames(start: readonly string[], still: (lines: readonly string[]) => Promise<boolean>): Promise<string[]> {
  let lines = [...start]
  for (let first = 0; first < lines.length; first++) {
    for (let last = first + 1; last < lines.length; last++) {
      const candidate = lines.filter((_, i) => i !== first && i !== last)
      if (candidate.length > 0 && (await still(candidate))) {
        lines = candidate
        last = first
      }
    }
  }
  return lines
}

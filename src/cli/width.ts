// How many columns of a terminal a text takes.

/** East Asian scripts and emoji take two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u
const combining = /\p{Mark}|\u200d|[\ufe00-\ufe0f]/u

const columnsOf = (character: string): number => (combining.test(character) ? 0 : wide.test(character) ? 2 : 1)

export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** The beginning of a text that fits, with an ellipsis if that is not all. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let result = ''
  let used = 1
  for (const character of text) {
    used += columnsOf(character)
    if (used > width) break
    result += character
  }
  return `${result}\u2026`
}

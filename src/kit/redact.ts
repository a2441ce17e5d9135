// Secrets out of text. Every text that leaves the host (errors, records of calls, prompts) passes here.

/** A piece of a secret this long tells enough to be hidden too. */
const window = 12

export const redacted = '[redacted]'

/** A function that hides the secrets, in every spelling in which they travel: plain, base64, hex, percent-encoded, JSON-escaped, or in part. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap(spellingsOf))].filter(form => form !== '').sort((a, b) => b.length - a.length)
  const pieces = new Set(forms.flatMap(windowsOf))
  return text => {
    let result = text
    for (const form of forms) result = result.replaceAll(form, redacted)
    return pieces.size === 0 ? result : hidePieces(result, pieces)
  }
}

const spellingsOf = (secret: string): string[] => [
  secret,
  Buffer.from(secret).toString('base64'),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('base64url'),
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret).toString('hex').toUpperCase(),
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
]

const windowsOf = (form: string): string[] =>
  Array.from({ length: Math.max(0, form.length - window + 1) }, (_, i) => form.slice(i, i + window))

function hidePieces(text: string, pieces: ReadonlySet<string>): string {
  let result = ''
  let shown = 0 // up to here the text is in the result
  for (let i = 0; i + window <= text.length; i++) {
    if (!pieces.has(text.slice(i, i + window))) continue
    let end = i + 1
    while (pieces.has(text.slice(end, end + window))) end++
    result += text.slice(shown, i) + redacted
    shown = end + window - 1
    i = shown - 1
  }
  return result + text.slice(shown)
}

// Text and the bytes of UTF-8 that Lua's strings hold it in, one character per byte.

/** A code point as the bytes of UTF-8. */
export function utf8Of(point: number): string {
  if (point < 0x80) return String.fromCharCode(point)
  if (point < 0x800) return String.fromCharCode(0xc0 | (point >> 6), tail(point))
  if (point < 0x10000) return String.fromCharCode(0xe0 | (point >> 12), tail(point >> 6), tail(point))
  return String.fromCharCode(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point))
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f)

/** Whether the bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
export function isUtf8(bytes: string): boolean {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes.charCodeAt(at)
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (size === 0 || at + size > bytes.length) return false
    for (let i = 1; i < size; i++) if ((bytes.charCodeAt(at + i) & 0xc0) !== 0x80) return false
    const second = bytes.charCodeAt(at + 1)
    if (lead === 0xe0 && second < 0xa0) return false
    if (lead === 0xed && second > 0x9f) return false
    if (lead === 0xf0 && second < 0x90) return false
    if (lead === 0xf4 && second > 0x8f) return false
    at += size
  }
  return true
}

const beyondAscii = /[^\u0000-\u007f]/

/** Text as the bytes of UTF-8; half a surrogate pair becomes U+FFFD. */
export function bytesOf(text: string): string {
  if (!beyondAscii.test(text)) return text
  let bytes = ''
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += utf8Of(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
  }
  return bytes
}

/** Bytes of UTF-8 as text; what is ill-formed becomes U+FFFD. */
export function textOf(bytes: string): string {
  if (!beyondAscii.test(bytes)) return bytes
  const buffer = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) buffer[at] = bytes.charCodeAt(at)
  return new TextDecoder().decode(buffer)
}

// Writes what the documentation of Capsule is made into: guide.ts, the guide as a text that a program can import, and reference.md.

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importTypeScript } from './run.mjs'

const folder = fileURLToPath(new URL('../integrations/capsule/', import.meta.url))

const guide = readFileSync(`${folder}guide.md`, 'utf8').trimEnd()
const lines = guide.split('\n').map(line => `  ${quoted(line)},\n`)
writeFileSync(
  `${folder}guide.ts`,
  `// Made of guide.md by .build/reference.mjs; edit that.\n\nexport const guide = [\n${lines.join('')}].join('\\n')\n`,
)

const { capsule } = await importTypeScript('integrations/capsule/index.ts')
const { entriesOf } = await importTypeScript('src/kit/entries.ts')
const { markdown } = await importTypeScript('src/reference/markdown.ts')

const entries = entriesOf(capsule)
writeFileSync(`${folder}reference.md`, markdown(entries[0], entries))

/** A text as the formatter would write it. */
function quoted(text) {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  return quote + text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote
}

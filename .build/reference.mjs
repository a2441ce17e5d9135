// Writes what the documentation is made into: guides.ts and guide.ts, Markdown as text that a program can import; reference.md;
// scripts.ts; llms.txt and llms-full.txt. The list of error codes in errors.md and that of scripts in cookbook.md are written here too.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importTypeScript } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const capsuleFolder = 'integrations/capsule/'
const guidesFolder = 'src/reference/guides/'

const read = file => readFileSync(root + file, 'utf8')
const write = (file, text) => writeFileSync(root + file, text)

/** In the order of reading. */
const guideNames = [
  'overview',
  'first-script',
  'cookbook',
  'errors',
  'pagination',
  'permissions',
  'accounts',
  'json',
  'regex',
  'parallel',
  'limits',
  'differences',
  'embedding',
]

// --- Scripts --------------------------------------------------------------------------------------------------------

const scripts = readdirSync(`${root}${capsuleFolder}examples`)
  .filter(file => file.endsWith('.lua'))
  .map(file => scriptOf(file, read(`${capsuleFolder}examples/${file}`)))

write(
  `${capsuleFolder}scripts.ts`,
  `// Made of examples/*.lua by .build/reference.mjs; edit those.\n\nimport type { Script } from '../../src/kit/integration.ts'\n\n` +
    `export const scripts: readonly Script[] = [\n${scripts.map(scriptText).join('')}]\n`,
)

/** The comment at the top begins with a sentence about the whole. */
function scriptOf(file, source) {
  const [, summary] = /^-- ([^]*?)\n--\n/.exec(source) ?? []
  if (summary === undefined) throw new Error(`${file} does not begin with a comment that says what it does`)
  return { name: file.replace('.lua', ''), summary: summary.replaceAll('\n-- ', ' '), source }
}

function scriptText({ name, summary, source }) {
  return `  {\n${property('name', name)}${property('summary', summary)}${property('source', source)}  },\n`
}

// --- The guides -----------------------------------------------------------------------------------------------------

const { codes } = await importTypeScript('src/kit/error.ts')

const listOfCodes = Object.entries(codes).map(([code, meaning]) => `- \`${code}\`: ${meaning}.\n`)
const errors = read(`${guidesFolder}errors.md`)
write(
  `${guidesFolder}errors.md`,
  errors.replace(/(## The codes\n\n)[^]*?(?=\n## )/, (_, heading) => heading + listOfCodes.join('')),
)

const tableOfScripts = ['| Script | |', '|---|---|', ...scripts.map(({ name, summary }) => `| \`${name}\` | ${summary} |`), '']
const cookbook = read(`${guidesFolder}cookbook.md`)
write(
  `${guidesFolder}cookbook.md`,
  cookbook.replace(/(## The scripts\n\n)[^]*?(?=\n## )/, (_, heading) => heading + tableOfScripts.join('\n')),
)

const unlisted = readdirSync(root + guidesFolder).filter(file => !guideNames.includes(file.replace('.md', '')))
if (unlisted.length > 0) throw new Error(`.build/reference.mjs does not list ${unlisted.join(', ')}`)

const guides = guideNames.map(name => guideOf(name, read(`${guidesFolder}${name}.md`)))
write(
  'src/reference/guides.ts',
  `// Made of guides/*.md by .build/reference.mjs; edit those.\n\nimport type { Entry } from './entry.ts'\n\n` +
    `export const guides: readonly Entry[] = [\n${guides.map(entryText).join('')}]\n`,
)

/** Front matter with other names of the page, a heading, one sentence, and the rest. */
function guideOf(name, text) {
  const [, aliases, body] = /^(?:---\naliases: (.*)\n---\n)?(# [^\n]+\n[^]*)$/.exec(text) ?? []
  const [, summary] = /^# [^\n]+\n\n([^\n]+[.])\n/.exec(body ?? '') ?? []
  if (summary === undefined) throw new Error(`${guidesFolder}${name}.md does not begin with a heading and a sentence of its own`)
  return { name, summary, aliases: aliases?.split(', '), body: body.trimEnd() }
}

function entryText({ name, summary, aliases, body }) {
  const more = aliases === undefined ? '' : `    aliases: [${aliases.map(quoted).join(', ')}],\n`
  const names = property('name', name) + property('path', name)
  return `  {\n    kind: 'guide',\n${names}${property('summary', summary)}${more}${property('body', body)}  },\n`
}

// --- Capsule --------------------------------------------------------------------------------------------------------

const guide = read(`${capsuleFolder}guide.md`).trimEnd()
const lines = guide.split('\n').map(line => `  ${quoted(line)},\n`)
write(
  `${capsuleFolder}guide.ts`,
  `// Made of guide.md by .build/reference.mjs; edit that.\n\nexport const guide = [\n${lines.join('')}].join('\\n')\n`,
)

const { capsule } = await importTypeScript('integrations/capsule/index.ts')
const { entriesOf } = await importTypeScript('src/kit/entries.ts')
const { markdown } = await importTypeScript('src/reference/markdown.ts')

const entries = entriesOf(capsule)
write(`${capsuleFolder}reference.md`, markdown(entries[0], entries))

// --- For language models --------------------------------------------------------------------------------------------

const { llmsFull, llmsIndex } = await importTypeScript('src/reference/llms.ts')
const { standardEntries } = await importTypeScript('stdlib/index.ts')

const library = {
  title: 'luacap',
  summary: 'Runs Lua 5.4 scripts against Capsule CRM: one script lists, joins, decides and writes, and the caller gets one JSON answer.',
  introduction: read(`${capsuleFolder}llms-introduction.md`).trimEnd(),
  guides: guides.map(each => ({ kind: 'guide', path: each.name, ...each })),
  integration: entries,
  standard: standardEntries(),
}

write(`${capsuleFolder}llms-full.txt`, llmsFull(library))
write(
  `${capsuleFolder}llms.txt`,
  llmsIndex(library, {
    guide: ({ name }) => `../../${guidesFolder}${name}.md`,
    function: ({ name }) => `reference.md#${name.toLowerCase()}`,
    script: ({ name }) => `examples/${name}.lua`,
    full: 'llms-full.txt',
  }),
)

/** A text as the formatter would write it: in the quotes that need fewer escapes. */
function quoted(text) {
  const count = mark => text.split(mark).length
  const quote = count("'") > count('"') ? '"' : "'"
  return quote + text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll(quote, `\\${quote}`) + quote
}

/** A property as the formatter would write it: a text that is too long goes to a line of its own, unless the key is very short. */
function property(key, text) {
  const line = `    ${key}: ${quoted(text)},\n`
  return line.length <= 141 || key.length <= 4 ? line : `    ${key}:\n      ${quoted(text)},\n`
}

// Draws the README's picture, .github/big-deals.svg: a script of the cookbook, and what the command answers when it is run on the sandbox.
//
// The colours come from the project's own lexer, and text goes line by line into whatever monospaced font there is, light or dark as the
// reader has it. What differs from run to run (times, the seed) is left out, marked by an ellipsis, so the picture is always the same;
// a test compares it with a run of its own.

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { importTypeScript } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}integrations/capsule/examples/`
const name = 'big-deals.lua'
const words = ['--sandbox', '--json', name]

const WIDTH = 880
const LINE = 18
const MARGIN = 20
const TITLE = 34
/** Where the second half of the answer stands. */
const SECOND = 572

const light = { page: '#ffffff', title: '#f6f8fa', edge: '#d0d7de', text: '#1f2328', soft: '#59636e' }
const dark = { page: '#0d1117', title: '#161b22', edge: '#30363d', text: '#e6edf3', soft: '#8b949e' }
const lightTokens = { keyword: '#b3202c', string: '#0a5c2f', number: '#0550ae', call: '#6639ba' }
const darkTokens = { keyword: '#ff7b72', string: '#7ee787', number: '#79c0ff', call: '#d2a8ff' }

export async function picture() {
  const { tokens } = await importTypeScript('grammar/lexer.ts')
  const linesOf = text => painted(text.trimEnd(), tokens)
  const script = linesOf(readFileSync(folder + name, 'utf8'))
  const answer = execFileSync(process.execPath, [`${root}dist/cli.cjs`, ...words], { cwd: folder, encoding: 'utf8' })
  const prompt = [piece('soft', '$ '), piece('text', ['luacap', ...words].join(' '))]
  return drawn(script, prompt, halvesOf(answer).map(linesOf))
}

/** Up to what the script returned; and the last call, which is a write. */
function halvesOf(answer) {
  const lines = answer.split('\n')
  const result = lines.slice(0, lines.indexOf('  ],') + 1)
  const call = lines.slice(lines.lastIndexOf('    {'), lines.lastIndexOf('    }') + 1)
  const steady = call.map(line => (line.includes('duration_ms') ? '      …' : line))
  return [
    [...result, '  …'],
    ['  "integration_calls": [', '    …', ...steady, '  ],', '  …', '}'],
  ].map(half => half.join('\n'))
}

const piece = (style, text) => ({ style, text })

/** Lines of pieces. The lexer of Lua reads JSON too. */
function painted(source, tokens) {
  const lines = [[]]
  const add = (style, text) => {
    const [first, ...more] = text.split('\n')
    lines.at(-1).push(piece(style, first))
    for (const line of more) lines.push([piece(style, line)])
  }
  let shown = 0
  for (const { type, text, offset } of tokens(source)) {
    add('text', source.slice(shown, offset))
    shown = offset + text.length
    add(styleOf(type, text, source.slice(shown)), text)
  }
  return lines
}

function styleOf(type, text, rest) {
  if (type === 'comment' || text === '…') return 'soft'
  if (text === 'null') return 'keyword'
  if (type === 'name') return /^(?:\(| \{)/.test(rest) ? 'call' : 'text'
  if (type === 'string' && rest.startsWith(':')) return 'call'
  return type in lightTokens ? type : 'text'
}

function drawn(script, prompt, [first, second]) {
  const top = TITLE + MARGIN + LINE * 0.75
  const edge = TITLE + 2 * MARGIN + script.length * LINE
  const under = edge + MARGIN + LINE * 0.75
  const height = edge + 2 * MARGIN + (first.length + 1) * LINE
  const rows = [
    ...script.map((line, i) => row(line, MARGIN, top + i * LINE)),
    row(prompt, MARGIN, under),
    ...first.map((line, i) => row(line, MARGIN, under + (i + 1) * LINE)),
    ...second.map((line, i) => row(line, SECOND, under + (i + 1 + first.length - second.length) * LINE)),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
<title>${name}, a Lua script, and the answer of ${escaped(['luacap', ...words].join(' '))}</title>
<style>
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre }
${rules(dark, darkTokens)}
@media (prefers-color-scheme: light) {
${rules(light, lightTokens)}
}
</style>
<clipPath id="window"><rect width="${WIDTH}" height="${height}" rx="8"/></clipPath>
<g clip-path="url(#window)">
<path class="page" d="M0 0H${WIDTH}V${height}H0z"/>
<path class="title" d="M0 0H${WIDTH}V${TITLE}H0z"/>
</g>
<path class="edge" d="M0 ${TITLE}.5H${WIDTH}M0 ${edge}.5H${WIDTH}"/>
<rect class="edge" x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="7.5"/>
<text class="soft" x="${MARGIN}" y="22">${name}</text>
${rows.filter(text => text !== '').join('\n')}
</svg>
`
}

function rules({ page, title, edge, ...texts }, tokens) {
  const surfaces = [`.page { fill: ${page} }`, `.title { fill: ${title} }`, `.edge { fill: none; stroke: ${edge} }`]
  return [...surfaces, ...Object.entries({ ...texts, ...tokens }).map(([style, colour]) => `.${style} { fill: ${colour} }`)].join('\n')
}

function row(line, x, y) {
  const pieces = line.map(({ style, text }) => (style === 'text' ? escaped(text) : `<tspan class="${style}">${escaped(text)}</tspan>`))
  const text = pieces.join('')
  return text === '' ? '' : `<text class="text" x="${x}" y="${y}" xml:space="preserve">${text}</text>`
}

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(`${root}.github/big-deals.svg`, await picture())

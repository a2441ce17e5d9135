// Damages the programs of test/grammar/corpus in many small ways, asks PUC's lua5.4 what it says to each, and freezes the
// answers in test/grammar/mutations.json, one line each: [file, offset, length removed, text inserted, message or null].
//
//   node .build/mutations.mjs [seed]
//
// What Lua says about scopes (labels, `break`, constants) is left out: the resolver says it, after the parse. So is
// newlines.lua, since 5.4.4 and 5.4.8 count the line of a call's bracket differently.

import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'

const corpus = new URL('../test/grammar/corpus/', import.meta.url)
const PER_FILE = 100

const inserted = `and break do else elseif end false for function goto if in local nil not or repeat return then true until while
  + - * / % ^ # & ~ | << >> // == ~= <= >= < > = ( ) { } [ ] :: ; : , . .. ... x 1 0x 3x "s" "q 'q\\ [[l]] [[l [=l --[[ ! @ $ ? \\ \x01 \xe9 '\\q' '\\300' '\\xg' '\\u{' '\\u{80000000}'`.split(
  /\s+/,
)

const aboutScopes = /break outside|no visible label|already defined|assign to const|into the scope|unknown attribute/

let state = Number(process.argv[2] ?? 1)
function random(n) {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return (state >>> 8) % n
}

function mutation(source) {
  const words = [...source.matchAll(/\w+|\S/g)]
  const word = words[random(words.length)]
  const other = inserted[random(inserted.length)]
  const { index: at, 0: text } = word
  switch (random(6)) {
    case 0:
      return [at, text.length, '']
    case 1:
      return [at, text.length, ` ${other} `]
    case 2:
      return [at, 0, ` ${other} `]
    case 3:
      return [at, 0, `${text} `]
    case 4:
      return [at, source.length - at, '']
    case 5: {
      const next = source[at + text.length] ?? ''
      return [at + text.length - 1, next === '' ? 1 : 2, next + text.at(-1)]
    }
  }
}

const apply = (source, [at, length, text]) => source.slice(0, at) + text + source.slice(at + length)

/** PUC's message to each text, null where it has none. */
function oracle(texts) {
  const script = `for line in io.lines() do
    local text = line:gsub('..', function(h) return string.char(tonumber(h, 16)) end)
    local _, chunk, message = coroutine.resume(coroutine.create(load), text, '=x')
    print(((message or ''):gsub('.', function(c) return ('%02x'):format(c:byte()) end)))
  end`
  const hex = text => Buffer.from(text, 'latin1').toString('hex')
  const answers = execFileSync('lua5.4', ['-e', script], { input: texts.map(hex).join('\n'), encoding: 'latin1' }).split('\n')
  return texts.map((_, i) => Buffer.from(answers[i], 'hex').toString('latin1') || null)
}

const cases = []
for (const file of readdirSync(corpus).sort()) {
  if (file === 'newlines.lua') continue
  const source = readFileSync(new URL(file, corpus), 'latin1').replace(/^#.*/, '')
  const mutations = Array.from({ length: PER_FILE }, () => mutation(source))
  const messages = oracle(mutations.map(m => apply(source, m)))
  mutations.forEach((m, i) => {
    if (!aboutScopes.test(messages[i] ?? '')) cases.push([file, ...m, messages[i]])
  })
}
const frozen = new URL('../mutations.json', corpus)
writeFileSync(frozen, `[\n${cases.map(c => `  ${JSON.stringify(c)}`).join(',\n')}\n]\n`)
execFileSync(new URL('../../../node_modules/.bin/biome', corpus).pathname, ['format', '--write', frozen.pathname])
console.log(`${cases.length} mutations, ${cases.filter(c => c.at(-1) !== null).length} of them rejected`)

// Asks PUC's lua5.4 for the messages of test/grammar/messages.ts, and says where it disagrees.
//
//   node .build/run.mjs .build/messages.ts

import { execFileSync } from 'node:child_process'
import { messages } from '../test/grammar/messages.ts'

const script = `for line in io.lines() do
  local text = line:gsub('..', function(h) return string.char(tonumber(h, 16)) end)
  local _, chunk, message = coroutine.resume(coroutine.create(load), text, '=x')
  print(((message or 'no error'):gsub('.', function(c) return ('%02x'):format(c:byte()) end)))
end`

const input = messages.map(([source]) => Buffer.from(source, 'latin1').toString('hex')).join('\n')
const answers = execFileSync('lua5.4', ['-e', script], { input, encoding: 'latin1' }).split('\n')

let disagreements = 0
for (const [i, [source, message]] of messages.entries()) {
  const answer = Buffer.from(answers[i], 'hex').toString('latin1')
  if (answer === message) continue
  disagreements++
  console.log(`${JSON.stringify(source)}\n  lua5.4: ${answer}\n  ours:   ${message}`)
}
console.log(`${messages.length} messages, ${disagreements} disagreements`)
process.exitCode = disagreements > 0 ? 1 : 0

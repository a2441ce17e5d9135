// find, match, gmatch and gsub with random patterns, well-formed or not, over subjects that they have a chance to match.

import fc from 'fast-check'
import { joined, one, program, protectedCall, quoted } from './library.ts'
import type { Text } from './library.ts'

const byte = one('a', 'b', 'c', '1', '2', ' ', '_', '(', ')', '[', ']', '%', '-', '.', 'A', 'Z', '\0', '\xe4', '\xff', '\n', ',')

const charClass = one(
  '%a',
  '%d',
  '%s',
  '%w',
  '%x',
  '%p',
  '%l',
  '%u',
  '%c',
  '%g',
  '%A',
  '%D',
  '%S',
  '%W',
  '%X',
  '%P',
  '%L',
  '%U',
  '%C',
  '%G',
  '%z',
  '%.',
  '%%',
  '%(',
  '%]',
  '%-',
)
const inSet = fc.oneof(byte, charClass, one('a-c', '0-9', 'b-a', '\0-\x1f', '\x80-\xff', '%a-z', 'a-', ']', '^'))
const set = fc
  .tuple(one('[', '[^', '[', '[]', '[^]'), joined(inSet, 3), one(']', ']', ']', ']', ']', ']', ']', ''))
  .map(parts => parts.join(''))
const single = fc.oneof(
  { weight: 5, arbitrary: one('a', 'b', '1', '.', ' ') },
  { weight: 3, arbitrary: charClass },
  { weight: 3, arbitrary: set },
  { weight: 1, arbitrary: byte },
)
const repeated = fc.tuple(single, one('', '', '*', '+', '-', '?')).map(parts => parts.join(''))
const special = one(
  '()',
  '(',
  ')',
  '%b()',
  '%bab',
  '%b',
  '%b(',
  '%f[%w]',
  '%f[%W]',
  '%f[^a]',
  '%f',
  '%fa',
  '%1',
  '%2',
  '%0',
  '%9',
  '^',
  '$',
  '%',
)
const captured = joined(repeated, 2).map(inside => `(${inside})`)
const item = fc.oneof({ weight: 6, arbitrary: repeated }, { weight: 3, arbitrary: captured }, { weight: 2, arbitrary: special })
const pattern = fc.tuple(one('', '', '', '^'), joined(item, 5), one('', '', '', '$')).map(parts => quoted(parts.join('')))

const subject = fc.oneof(joined(one('a', 'b', '1', ' '), 12), joined(byte, 12), joined(one('(', ')', 'a', 'ab', 'b'), 10)).map(quoted)

const position = one(
  '1',
  '0',
  '2',
  '5',
  '-1',
  '-3',
  '13',
  '14',
  '100',
  '-100',
  'math.maxinteger',
  'math.mininteger',
  'nil',
  '2.0',
  '"3"',
  '1.5',
)
// A second wrong argument would only tell which of them is looked at first.
const goodReplacement: Text = fc.oneof(
  joined(one('x', '%0', '%1', '%2', '%%', '%', '%a', '<', '>'), 4).map(quoted),
  one(
    '{a = "X", ["1"] = 2, b = false, [1] = "p"}',
    'function(...) P(...) return nil end',
    'function(a, b) return b end',
    'function(a) return a == "a" and {} end',
    'string.upper',
    'function() error("in", 0) end',
    '7',
    '1.5',
    'setmetatable({}, {__index = function(t, k) return k .. k end})',
  ),
)

const replacement: Text = fc.oneof({ weight: 9, arbitrary: goodReplacement }, { weight: 1, arbitrary: one('nil', 'true') })

const line: Text = fc.oneof(
  fc.tuple(subject, pattern).map(args => protectedCall('string.find', args)),
  fc.tuple(subject, pattern, position).map(args => protectedCall('string.find', args)),
  fc.tuple(subject, pattern, position, one('true', 'false', 'nil', '1')).map(args => protectedCall('string.find', args)),
  fc.tuple(subject, pattern).map(args => protectedCall('string.match', args)),
  fc.tuple(subject, pattern, position).map(args => protectedCall('string.match', args)),
  fc.tuple(subject, pattern, replacement).map(args => protectedCall('string.gsub', args)),
  fc.tuple(subject, pattern, goodReplacement, position).map(args => protectedCall('string.gsub', args)),
  fc
    .tuple(subject, pattern, fc.oneof(one('1'), position))
    .map(([s, p, at]) => `P(pcall(function() for a, b, c in string.gmatch(${s}, ${p}, ${at}) do P(a, b, c) end end))`),
)

export const patterns = program(line)

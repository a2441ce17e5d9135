// math.random from seeds that are said: the numbers are PUC's to the last bit.

import fc from 'fast-check'
import { edgeInts, one, program } from './library.ts'
import type { Text } from './library.ts'

const number = fc.oneof(
  { weight: 3, arbitrary: edgeInts },
  { weight: 1, arbitrary: one('1.0', '2.5', '"3"', '1e300', '0/0', 'nil', '{}', '6', '20', '-5.0', '2^62', '-2^63', '2^63') },
)
const line: Text = fc.oneof(
  fc.array(edgeInts, { minLength: 1, maxLength: 2 }).map(all => `math.randomseed(${all.join(', ')})`),
  fc.constant('P(math.random(), math.random())'),
  fc.constant('P(math.random(0), math.random(1))'),
  number.map(n => `P(pcall(math.random, ${n}))`),
  fc.tuple(number, number).map(([a, b]) => `P(pcall(math.random, ${a}, ${b}))`),
  fc.tuple(number, number, number).map(([a, b, c]) => `P(pcall(math.random, ${a}, ${b}, ${c}))`),
  fc
    .tuple(edgeInts, edgeInts)
    .map(([a, b]) => `do local a, b = ${a}, ${b} if a <= b then for i = 1, 5 do P(math.random(a, b)) end end end`),
)

export const randoms: Text = program(line).map(text => text.replace('\n', ' math.randomseed(7)\n'))

// string.format with random conversions, flags, widths and precisions.

import fc from 'fast-check'
import { edgeNumbers, joined, one, program, protectedCall, quoted } from './library.ts'
import type { Text } from './library.ts'

const flags = joined(one('-', '+', ' ', '#', '0'), 3)
const width = one('', '', '', '1', '5', '12', '20', '99', '100', '0')
const precision = one('', '', '', '.', '.0', '.1', '.3', '.10', '.14', '.17', '.20', '.40', '.99', '.100', '.-1')
const likely = one('d', 'i', 'x', 'X', 'o', 'c', 'e', 'E', 'f', 'g', 'G', 'a', 'A', 's', 'q', '%')
const conversion = fc.oneof({ weight: 20, arbitrary: likely }, { weight: 1, arbitrary: one('u', 'F', 'y', 'l', '', 'ld', '$', '*', '\0') })
const spec = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(flags, width, precision, conversion).map(([a, b, c, d]) => `%${a}${b}${c}${d}`) },
  { weight: 2, arbitrary: conversion.map(c => `%${c}`) },
  { weight: 2, arbitrary: fc.tuple(precision, one('e', 'f', 'g', 'a', 's', 'd')).map(parts => `%${parts.join('')}`) },
)
const format = joined(fc.oneof({ weight: 4, arbitrary: spec }, { weight: 1, arbitrary: one('x', ' ', '%%', '\0') }), 3).map(quoted)

const value: Text = fc.oneof(
  { weight: 6, arbitrary: edgeNumbers },
  { weight: 2, arbitrary: one('"abc"', '"10"', '"0x10"', '" 1.5 "', '"a\\0b"', '"\\r\\n\\0001\\200"', '"x\\"y\\\\z"', '""', '"1e400"') },
  {
    weight: 1,
    arbitrary: one(
      'nil',
      'true',
      'setmetatable({}, {__tostring = function() return "obj" end})',
      'setmetatable({}, {__tostring = function() return 1 end})',
      'setmetatable({}, {__name = "My"}) == nil',
      '("x"):rep(120)',
      '("y\\0"):rep(60)',
    ),
  },
)

const call = fc.tuple(format, fc.array(value, { maxLength: 4 })).map(([text, values]) => protectedCall('string.format', [text, ...values]))
const text: Text = fc.oneof(
  edgeNumbers.map(x => `P(tostring(${x}), ${x} .. '')`),
  fc.double().map(x => `P(tostring(${Number.isFinite(x) ? (Object.is(x, -0) ? '-0.0' : x) : '1e999'}))`),
)

export const formats = program(fc.oneof({ weight: 5, arbitrary: call }, { weight: 1, arbitrary: text }))

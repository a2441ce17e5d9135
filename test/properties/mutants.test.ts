// The test of the tests: twelve plausible ways to get the path rule wrong. Each must be caught by a law or by the catalogue.

import { posix } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalPath } from '../../src/kit/path.ts'
import { anyPath, base, cases, laws, type Rule } from './path-laws.ts'

const refuse = (): never => {
  throw new Error('refused')
}

const stripped = (path: string): string => `/${path.replace(/^\/+/, '')}`

const allowed = /^\/?[A-Za-z0-9_.,-]+(?:\/[A-Za-z0-9_.,-]+)*\/?$/

const canonical = (path: string): string => `/${path.replace(/^\//, '').replace(/\/$/, '')}`

const hasDotSegment = (path: string): boolean => path.split('/').some(segment => /^\.+|\.+$/.test(segment))

const mutants: Readonly<Record<string, Rule>> = {
  'the filter of the original'(path) {
    const trimmed = path.trim()
    return trimmed === '' || /^https?:\/\//i.test(trimmed) || trimmed.includes('..') ? refuse() : stripped(trimmed)
  },
  'decode once, then look for dots': path => (decodeURIComponent(path).includes('..') ? refuse() : stripped(path)),
  'new URL, then startsWith the base'(path) {
    const url = new URL(path, `${base}/`)
    return url.href.startsWith(base) ? url.href.slice(base.length) : refuse()
  },
  'new URL, then startsWith the base and a slash'(path) {
    const url = new URL(base + stripped(path))
    return url.href.startsWith(`${base}/`) ? url.href.slice(base.length) : refuse()
  },
  'encodeURIComponent for each segment': path => `/${stripped(path).slice(1).split('/').map(encodeURIComponent).join('/')}`,
  'encodeURI for the whole': path => encodeURI(stripped(path)),
  'the allow-list with the m flag': path =>
    new RegExp(allowed.source, 'm').test(path) && !hasDotSegment(path) && !path.includes('//') ? canonical(path) : refuse(),
  'the allow-list without the rule for dots': path => (allowed.test(path) ? canonical(path) : refuse()),
  'check the trimmed text, use the untrimmed'(path) {
    canonicalPath(path.trim())
    return stripped(path)
  },
  'normalise as a file path': path => (/^[\w./,-]+$/.test(path) ? posix.normalize(stripped(path)) : refuse()),
  'a deny-list without control characters': path =>
    /%|\\|\?|#|:|@|;|\.\.|\/\/|[^\x00-\x7e]/.test(path) || /(?:^|\/)\.(?:\/|$)/.test(path) ? refuse() : stripped(path),
  'empty segments allowed': path => (/^[\w./,-]+$/.test(path) && !hasDotSegment(path) ? stripped(path) : refuse()),
}

/** The laws that a rule breaks. */
function broken(rule: Rule): string[] {
  return Object.entries(laws)
    .filter(([name, holds]) => {
      const property = fc.property(anyPath, path => holds(rule, path))
      const examples = name === 'catalogue' ? cases.map(({ path }): [string] => [path]) : []
      return fc.check(property, { seed: 1, numRuns: Math.max(2_000, examples.length), examples }).failed
    })
    .map(([name]) => name)
}

test('our own rule breaks none', () => expect(broken(canonicalPath)).toEqual([]))

test('there are twelve wrong ones', () => expect(Object.keys(mutants)).toHaveLength(12))

describe('wrong rules are caught', () => {
  for (const [name, rule] of Object.entries(mutants)) {
    test(name, () => {
      const caught = broken(rule)
      expect(caught).toContain('catalogue')
      expect(caught.filter(law => law !== 'catalogue')).not.toEqual([])
    })
  }
})

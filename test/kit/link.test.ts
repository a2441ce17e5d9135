// The `Link` header: the number of the next page, or an error. The address in it is the server's choice, and is never followed.

import { describe, expect, test } from 'vitest'
import { nextPage } from '../../src/kit/link.ts'

const base = new URL('https://api.capsulecrm.com/api/v2')
const here = 'https://api.capsulecrm.com/api/v2'

describe('read', () => {
  for (const [link, next] of [
    [undefined, null],
    ['', null],
    [`<${here}/parties?page=1>; rel="prev"`, null],
    [`<${here}/parties?page=2&perPage=2>; rel="next"`, 2],
    [`<${here}/parties?page=1>; rel="prev", <${here}/parties?page=3>; rel="next"`, 3],
    [`<${here}/parties?page=3>; rel="next", <${here}/parties?page=1>; rel="prev"`, 3],
    [`<${here}/parties?page=4>; rel=next`, 4],
    [`<${here}/parties?page=4>; title="x"; rel="last NEXT"`, 4],
    [`<${here}/parties?page=4>; rel="nextish"`, null],
  ] as const) {
    test(`${link} is ${next}`, () => expect(nextPage(link === undefined ? {} : { link }, base)).toBe(next))
  }
  test('from several headers', () =>
    expect(nextPage({ link: [`<${here}/x?page=1>; rel="prev"`, `<${here}/x?page=3>; rel="next"`] }, base)).toBe(3))
})

describe('refused', () => {
  for (const address of [
    'https://evil.test/api/v2/parties?page=2',
    'https://api.capsulecrm.com.evil.test/api/v2/parties?page=2',
    'https://evil.test#https://api.capsulecrm.com/api/v2/parties?page=2',
    'https://api.capsulecrm.com@evil.test/api/v2/parties?page=2',
    'https://user@api.capsulecrm.com/api/v2/parties?page=2',
    'http://api.capsulecrm.com/api/v2/parties?page=2',
    'https://api.capsulecrm.com:8443/api/v2/parties?page=2',
    '//evil.test/api/v2/parties?page=2',
    '/api/v2/parties?page=2',
    'parties?page=2',
    '?page=2',
    'https://api.capsulecrm.com/api/v2/../admin?page=2',
    'https://api.capsulecrm.com/api/v2/%2e%2e/admin?page=2',
    'https://api.capsulecrm.com/api/v2evil/parties?page=2',
    'https://api.capsulecrm.com/api/v2?page=2',
    'https://api.capsulecrm.com/?page=2',
    `${here}/parties`,
    `${here}/parties?page=`,
    `${here}/parties?page=0`,
    `${here}/parties?page=-1`,
    `${here}/parties?page=2.5`,
    `${here}/parties?page=1e3`,
    `${here}/parties?page=9999999999`,
    `${here}/parties?page=2%2F..`,
    'javascript:alert(1)',
    'file:///etc/passwd?page=2',
    '',
  ]) {
    test(address, () => expect(() => nextPage({ link: `<${address}>; rel="next"` }, base)).toThrow('the link to the next page'))
  }
})

// Which base URLs a token may go to. Many spellings that a URL parser understands are not what a person reads.

import { describe, expect, test } from 'vitest'
import { problemOfBase } from '../../src/kit/baseurl.ts'

describe('accepted', () => {
  for (const url of [
    'https://api.capsulecrm.com/api/v2',
    'https://api.capsulecrm.com/api/v2/',
    'https://api.capsulecrm.com:443/api/v2',
    'https://proxy.example:8443/capsule/api/v2',
    'http://127.0.0.1:8080/api/v2',
    'http://localhost:1/api/v2',
    'http://[::1]:8080/api/v2',
  ]) {
    test(url, () => expect(problemOfBase(url)).toBeUndefined())
  }
})

test('an address without a path is told what is missing', () => {
  expect(problemOfBase('http://127.0.0.1:4010')).toBe('must have a path, such as /api/v2')
})

describe('refused', () => {
  for (const url of [
    '',
    'api.capsulecrm.com/api/v2',
    '//api.capsulecrm.com/api/v2',
    'https:api.capsulecrm.com/api/v2',
    'https:/api.capsulecrm.com/api/v2',
    'https:///api.capsulecrm.com/api/v2',
    'https:\\\\api.capsulecrm.com\\api',
    'ftp://api.capsulecrm.com/api/v2',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://api.capsulecrm.com/api/v2',
    'HTTPS://api.capsulecrm.com/api/v2',
    'https://API.capsulecrm.com/api/v2',
    'https://api.capsulecrm.com',
    'https://api.capsulecrm.com/',
    'https://api.capsulecrm.com@evil.test/api/v2',
    'https://user@api.capsulecrm.com/api/v2',
    'https://user:pw@api.capsulecrm.com/api/v2',
    'https://api.capsulecrm.com/api/v2?x=1',
    'https://api.capsulecrm.com/api/v2#x',
    'https://api.capsulecrm.com/api/v2?',
    'https://api.capsulecrm.com/api/../x',
    'https://api.capsulecrm.com/./api',
    'https://api.capsulecrm.com/%2e%2e/x',
    'https://api.capsulecrm.com/a b',
    'https://api.capsulecrm.com\\@evil.test/x',
    ' https://api.capsulecrm.com/api/v2',
    'https://api.capsulecrm.com/api/v2\n',
    'https://api.capsule\tcrm.com/api/v2',
    'https://api%2ecapsulecrm.com/api/v2',
    'https://\u24d0pi.capsulecrm.com/api/v2',
    'https://\u0430pi.capsulecrm.com/api/v2',
    'https://api\u00ad.capsulecrm.com/api/v2',
    'https://api\u3002capsulecrm.com/api/v2',
    'http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460/api/v2',
    'http://2130706433/api/v2',
    'http://0x7f.1/api/v2',
    'http://127.1/api/v2',
    'http://0177.0.0.1/api/v2',
    'https://0xa9fea9fe/api/v2',
    'https://169.254.169.254/latest',
    'https://2852039166/latest',
    'https://[fd00:ec2::254]/latest',
    'https://[::ffff:10.0.0.1]/x',
    'https://10.0.0.1/x',
    'http://0.0.0.0/x',
    'http://[::]/x',
    'http://[0:0:0:0:0:0:0:1]/x',
    'http://localhost.evil.test/x',
    'http://127.0.0.1.evil.test/x',
    'http://localhost@evil.test/x',
    'https://api.capsulecrm.com:99999/api/v2',
    'https://api.capsulecrm.com:/api/v2',
    'https://api.capsulecrm.com:0443/api/v2',
    'https://xn--pi-6kc.capsulecrm.com:x/api',
  ]) {
    test(JSON.stringify(url), () => expect(problemOfBase(url)).toMatch(/^(?:must|is|names|has) /))
  }
})

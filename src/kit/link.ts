// The `Link` header (RFC 8288), out of which only the number of the next page is taken. A link is an address that the server chose:
// one that leaves the base URL is refused, because to stop there would pass half a list off as the whole.

import { CallError } from './error.ts'
import type { ResponseHeaders } from './exchange.ts'

export function nextPage(headers: ResponseHeaders, base: URL): number | null {
  const link = [headers.link ?? []].flat().join(',')
  const next = [...link.matchAll(/<([^<>]*)>([^<]*)/g)].find(([, , parameters]) => relationsOf(parameters).includes('next'))
  if (next === undefined) return null
  const page = pageOf(next[1], base)
  if (page !== undefined) return page
  throw new CallError('bad_response', 'the link to the next page leads out of the base URL or has no page number', {
    status: 200,
    outcome: 'done',
  })
}

function relationsOf(parameters: string): string[] {
  const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters) ?? []
  return (quoted ?? bare ?? '').toLowerCase().split(/\s+/)
}

function pageOf(address: string, base: URL): number | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.origin !== base.origin || url.username !== '' || url.password !== '') return undefined
  if (!url.pathname.startsWith(`${base.pathname.replace(/\/$/, '')}/`)) return undefined
  const page = url.searchParams.get('page') ?? ''
  return /^[1-9][0-9]{0,8}$/.test(page) ? Number(page) : undefined
}

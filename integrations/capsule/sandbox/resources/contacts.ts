// Additional parties of an opportunity or a kase: those beside its main party.

import { noContent } from '../answer.ts'
import { type Call, idOf } from '../call.ts'
import type { Party, Tracked } from '../model.ts'
import { invalid, notFound } from '../problem.ts'
import type { Kind } from '../records.ts'
import { pageOf, type Resource, rowOf } from '../resource.ts'
import { del, get, post, type Route } from '../router.ts'
import * as shapes from '../shapes/party.ts'

interface Shared extends Tracked {
  readonly party: number
  readonly parties: readonly number[]
}

const listed: Resource<Party> = { path: '/parties', one: 'party', many: 'parties', table: store => store.parties.rows, shape: shapes.party }

export function additionalParties<R extends Shared>(kind: Kind<R>): Route[] {
  const path = `${kind.path}/{id}/parties`
  const partyOf = (call: Call): number => {
    const id = idOf(call, 'partyId')
    if (call.store.parties.rows.get(id) === undefined) throw notFound('party not found')
    return id
  }
  return [
    get(path, call =>
      pageOf(
        listed,
        call,
        rowOf(kind, call).parties.map(id => call.store.parties.rows.at(id)),
      ),
    ),
    post(`${path}/{partyId}`, call => {
      const row = rowOf(kind, call)
      const party = partyOf(call)
      if (row.party === party) throw invalid(kind.one, 'party', `party is already related to this ${kind.one}`)
      if (row.parties.includes(party)) throw invalid(kind.one, 'party', `party is already a contact for this ${kind.one}`)
      kind.table(call.store).put({ ...row, parties: [...row.parties, party] })
      return noContent()
    }),
    del(`${path}/{partyId}`, call => {
      const row = rowOf(kind, call)
      const party = partyOf(call)
      if (!row.parties.includes(party)) throw notFound('party not found')
      kind.table(call.store).put({ ...row, parties: row.parties.filter(id => id !== party) })
      return noContent()
    }),
  ]
}

// What every part of the demo data is made with: the store to fill, chance, and dates that are relative to now.

import { momentOf } from '../calendar.ts'
import type { FieldValue, Row, Tracked } from '../model.ts'
import type { Entity, Store, Table } from '../store.ts'
import { Random } from './random.ts'

const DAY = 86_400_000
const HOUR = 3_600_000

export class Maker {
  readonly store: Store
  readonly random: Random
  // 1 is the full company.
  readonly size: number
  readonly #now: Date

  constructor(store: Store, now: Date, seed: number, size: number) {
    this.store = store
    this.random = new Random(seed)
    this.size = size
    this.#now = now
  }

  count(full: number): number {
    return Math.ceil(full * this.size)
  }

  // A moment in office hours that many days ago, never in the future.
  moment(daysAgo: number): string {
    const midnight = Math.floor(this.#now.getTime() / DAY) * DAY
    const time = midnight - daysAgo * DAY + this.random.integer(8 * 60, 17 * 60) * (HOUR / 60)
    return momentOf(new Date(Math.min(time, this.#now.getTime() - HOUR)))
  }

  // Negative days are to come.
  date(daysAgo: number): string {
    return momentOf(new Date(this.#now.getTime() - daysAgo * DAY)).slice(0, 10)
  }

  stamp(createdDaysAgo: number, updatedDaysAgo = createdDaysAgo): Row {
    const [createdAt, updatedAt] = [this.moment(createdDaysAgo), this.moment(Math.min(createdDaysAgo, updatedDaysAgo))]
    return { id: this.store.nextId(), createdAt, updatedAt: updatedAt < createdAt ? createdAt : updatedAt }
  }

  user(index: number): number {
    const users = this.store.users.all()
    return users[index % users.length].id
  }

  tags<R extends Tracked>(entity: Entity<R>, ...names: readonly (string | false)[]): number[] {
    return names.filter(name => name !== false).map(name => named(entity.tags, name).id)
  }

  // Null and false leave no value, as on the wire.
  fields<R extends Tracked>(entity: Entity<R>, values: Readonly<Record<string, string | number | boolean | null>>): FieldValue[] {
    return Object.entries(values).flatMap(([name, value]) => {
      if (value === null || value === false) return []
      const { id } = named(entity.definitions, name)
      return [{ id: this.store.nextId(), definition: id, value: typeof value === 'number' ? String(value) : value }]
    })
  }
}

export function named<R extends { readonly id: number; readonly name: string }>(table: Table<R>, name: string): R {
  const row = table.find(each => each.name === name)
  if (row === undefined) throw new Error(`the demo data have no '${name}'`)
  return row
}

// One account's data, in memory.

import { dateOf, momentOf } from './calendar.ts'
import type * as m from './model.ts'

export class Table<Row extends m.HasId> {
  #rows = new Map<number, Row>()

  get(id: number): Row | undefined {
    return this.#rows.get(id)
  }

  // For an id that another row holds: deletes cascade, so it cannot dangle.
  at(id: number): Row {
    const row = this.#rows.get(id)
    if (row === undefined) throw new Error(`no row ${id}`)
    return row
  }

  all(): Row[] {
    return [...this.#rows.values()]
  }

  where(test: (row: Row) => boolean): Row[] {
    return this.all().filter(test)
  }

  find(test: (row: Row) => boolean): Row | undefined {
    for (const row of this.#rows.values()) if (test(row)) return row
    return undefined
  }

  some(test: (row: Row) => boolean): boolean {
    return this.find(test) !== undefined
  }

  put(row: Row): Row {
    this.#rows.set(row.id, row)
    return row
  }

  remove(id: number): void {
    this.#rows.delete(id)
  }

  // Returns what brings the table back to how it is now. Rows are immutable, so the map is all there is.
  checkpoint(): () => void {
    const saved = new Map(this.#rows)
    return () => {
      this.#rows = saved
    }
  }
}

// Capsule keeps separate tags and field definitions for parties, opportunities and kases.
export class Entity<Row extends m.Tracked> {
  readonly rows = new Table<Row>()
  readonly tags = new Table<m.Tag>()
  readonly definitions = new Table<m.Definition>()
  readonly deleted = new Table<m.Deleted>()
}

export class Store {
  readonly parties = new Entity<m.Party>()
  readonly opportunities = new Entity<m.Opportunity>()
  readonly kases = new Entity<m.Kase>()
  readonly tasks = new Table<m.Task>()
  readonly entries = new Table<m.Entry>()
  readonly tracks = new Table<m.Track>()
  readonly trackDefinitions = new Table<m.TrackDefinition>()
  readonly pipelines = new Table<m.Lane>()
  readonly milestones = new Table<m.Milestone>()
  readonly boards = new Table<m.Lane>()
  readonly stages = new Table<m.Stage>()
  readonly lostReasons = new Table<m.LostReason>()
  readonly categories = new Table<m.Category>()
  readonly activityTypes = new Table<m.ActivityType>()
  readonly titles = new Table<m.Title>()
  readonly users = new Table<m.User>()
  readonly teams = new Table<m.Team>()
  // Uploads and jobs are named by text and belong to no other row.
  readonly uploads = new Map<string, m.Upload>()
  readonly jobs = new Map<string, m.Job>()

  site: m.Site = { subdomain: 'sandbox', name: 'Sandbox' }
  // The user whose tokens these are.
  me = 0

  readonly #clock: () => Date
  #lastId = 0

  constructor(clock: () => Date) {
    this.#clock = clock
  }

  now(): string {
    return momentOf(this.#clock())
  }

  today(): string {
    return dateOf(this.#clock())
  }

  // Ids only ever go up, over all kinds of rows, and none is given twice.
  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  // Lets demo data give a well-known id to a well-known record.
  skipIdsTo(next: number): void {
    if (next <= this.#lastId) throw new Error(`id ${next} was given already`)
    this.#lastId = next - 1
  }

  stamp(): m.Row {
    const now = this.now()
    return { id: this.nextId(), createdAt: now, updatedAt: now }
  }

  // Runs a write; when it throws, everything is as it was before (except that ids were used up).
  transaction<T>(work: () => T): T {
    const undo = this.#tables().map(table => table.checkpoint())
    try {
      return work()
    } catch (error) {
      for (const restore of undo) restore()
      throw error
    }
  }

  snapshot(): { [name: string]: unknown } {
    const entries = Object.entries(this).filter(([, value]) => value instanceof Table || value instanceof Entity)
    return Object.fromEntries(entries.map(([name, value]) => [name, value instanceof Entity ? entitySnapshot(value) : value.all()]))
  }

  #tables(): { checkpoint(): () => void }[] {
    return Object.values(this).flatMap(value => (value instanceof Entity ? Object.values(value) : value instanceof Table ? [value] : []))
  }
}

function entitySnapshot(entity: Entity<m.Tracked>): { [name: string]: unknown } {
  return { rows: entity.rows.all(), tags: entity.tags.all(), definitions: entity.definitions.all(), deleted: entity.deleted.all() }
}

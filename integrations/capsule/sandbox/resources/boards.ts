// Boards of projects and their stages. https://developer.capsulecrm.com/v2/operations/Board

import { integer, reference, required, text, withDefault } from '../attributes.ts'
import type { Call } from '../call.ts'
import type { Lane, Stage } from '../model.ts'
import { belonging, oneByOne, pageOf, plainWrites, type Writable } from '../resource.ts'
import { get } from '../router.ts'
import * as shapes from '../shapes/structure.ts'
import type { Store } from '../store.ts'
import { lanes, restore } from './lanes.ts'

const boards = lanes('board', 'boards', store => store.boards)

const attributes = {
  name: required(text),
  description: text,
  displayOrder: withDefault(integer(0, 10_000), () => 0),
  board: required(reference('board', store => store.boards, 'name')),
}

const table = (store: Store) => store.stages

const stages: Writable<Stage> = {
  path: '/stages',
  one: 'stage',
  many: 'stages',
  table,
  shape: shapes.stage,
  ...plainWrites<Stage>('stage', attributes, {}, table),
  remove({ id }, store) {
    for (const kase of store.kases.rows.all()) if (kase.stage === id) store.kases.rows.put({ ...kase, stage: null })
    store.stages.remove(id)
  },
}

function wantedBoards({ query, store }: Call): Lane[] {
  const status = query.get('status') ?? 'active'
  const words = (query.get('q') ?? '').toLowerCase()
  const isFull = (board: Lane) =>
    store.stages.some(stage => stage.board === board.id && store.kases.rows.some(kase => kase.stage === stage.id))
  const tests = new Map<string, (board: Lane) => boolean>([
    ['active', ({ deleted }) => !deleted],
    ['archived', ({ deleted }) => deleted],
    ['nonempty', isFull],
  ])
  const test = tests.get(status) ?? (() => true)
  return store.boards.where(board => test(board) && board.name.toLowerCase().includes(words))
}

export default [
  get(boards.path, call => pageOf(boards, call, wantedBoards(call))),
  ...oneByOne(boards),
  restore(boards),
  belonging(boards, 'stages', stages, (stage, id) => stage.board === id),
  get(stages.path, call => {
    const isAll = call.query.get('includeOnDeletedBoard') === 'true'
    const rows = call.store.stages.where(each => isAll || !call.store.boards.at(each.board).deleted)
    return pageOf(stages, call, rows)
  }),
  ...oneByOne(stages),
]

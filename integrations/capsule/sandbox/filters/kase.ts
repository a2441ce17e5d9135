// What a filter of kases can ask for.

import { date, type FilterFields, string, viaRef } from '../filter.ts'
import type { Kase } from '../model.ts'
import { commonFields, hasOpenTasks, saleFields } from './shared.ts'

export const kaseFilters: FilterFields<Kase> = new Map([
  ...commonFields<Kase>(store => store.kases),
  ...saleFields<Kase>(row => row.status === 'OPEN'),
  ['status', string(row => [row.status])],
  [
    'board',
    viaRef(
      store => store.boards,
      (row, store) => (row.stage === null ? null : store.stages.at(row.stage).board),
    ),
  ],
  [
    'stage',
    viaRef(
      store => store.stages,
      row => row.stage,
    ),
  ],
  ['startOn', date(row => [row.startOn])],
  ['hasOpenTasks', hasOpenTasks('kase')],
])

// Tasks: done, overdue, due soon, due later.

import type { Parents, Task } from '../model.ts'
import { noParent } from '../resources/parents.ts'
import { type Maker, named } from './maker.ts'

const jobs: readonly [string, string][] = [
  ['Call', 'Call back about the quotation'],
  ['Call', 'Ask how the first week went'],
  ['Call', 'Check the delivery date'],
  ['Email', 'Send the data sheets'],
  ['Email', 'Confirm the visit in writing'],
  ['Meeting', 'Prepare the review meeting'],
  ['Meeting', 'Demonstrate the new software'],
  ['Follow-up', 'Follow up on the site survey'],
  ['Follow-up', 'Remind purchasing of the order'],
  ['Quote', 'Write the quotation'],
  ['Quote', 'Revise the quotation, shorter warranty'],
  ['Site visit', 'Book the engineer'],
  ['Site visit', 'Site survey with maintenance'],
  ['Billing', 'Send the quarterly invoice'],
  ['Billing', 'Clear up the credit note'],
]

export function addTasks(maker: Maker): void {
  const total = maker.count(110)
  for (let index = 0; index < total; index += 1) {
    const share = index / total
    // A third is done; then overdue, due this week, and later.
    if (share < 1 / 3) addTask(maker, maker.random.integer(1, 150), true)
    else if (share < 0.5) addTask(maker, maker.random.integer(1, 40), false)
    else if (share < 0.75) addTask(maker, -maker.random.integer(0, 7), false)
    else addTask(maker, -maker.random.integer(8, 90), false)
  }
}

function addTask(maker: Maker, dueDaysAgo: number, isDone: boolean): Task {
  const { store, random } = maker
  const [category, description] = random.pick(jobs)
  const createdDaysAgo = Math.max(dueDaysAgo, 0) + random.integer(1, 30)
  const doneDaysAgo = Math.max(0, dueDaysAgo + random.integer(-5, 2))
  const owner = random.chance(0.35) ? store.me : maker.user(random.integer(0, 5))
  return store.tasks.put({
    ...maker.stamp(createdDaysAgo, isDone ? doneDaysAgo : createdDaysAgo),
    ...parentOf(maker),
    description,
    detail: random.chance(0.25)
      ? random.pick(['Ask for the plant manager.', 'Numbers are in the last e-mail.', 'Not before ten, they have a shift meeting.'])
      : null,
    category: random.chance(0.9) ? named(store.categories, category).id : null,
    dueOn: maker.date(dueDaysAgo),
    dueTime: random.chance(0.2) ? random.pick(['09:00', '11:30', '14:00', '16:15']) : null,
    status: isDone ? 'COMPLETED' : 'OPEN',
    owner,
    completedBy: isDone ? store.users.at(owner).username : null,
    completedAt: isDone ? maker.moment(doneDaysAgo) : null,
    repeat: description.includes('quarterly') ? { frequency: 'MONTHLY', interval: 3, repeatOn: null } : null,
    track: null,
    daysAfter: null,
    taskDelayRule: null,
    taskDayDelayRule: 'TRACK_DAYS',
    nextTask: null,
  })
}

export function parentOf({ store, random }: Maker): Parents {
  const kind = random.next()
  if (kind < 0.4) return { ...noParent, party: random.pick(store.parties.rows.all()).id }
  if (kind < 0.7) return { ...noParent, opportunity: random.pick(store.opportunities.rows.all()).id }
  if (kind < 0.92) return { ...noParent, kase: random.pick(store.kases.rows.all()).id }
  return noParent
}

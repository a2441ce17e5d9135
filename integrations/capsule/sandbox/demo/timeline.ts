// Notes and e-mails.

import type { Entry, Parents, Participant } from '../model.ts'
import { noParent } from '../resources/parents.ts'
import type { Maker } from './maker.ts'
import { parentOf } from './tasks.ts'

const remarks: readonly [number, string][] = [
  [-3, 'Spoke on the telephone. Happy with the last delivery, **new line planned** for next year.'],
  [-3, 'Nobody in; left a message with the gatehouse.'],
  [-3, 'Wants a price for four more measuring points by Friday.'],
  [-2, 'Visited the plant with Ingrid. Cable routes are fine, cabinet is too small.'],
  [-2, 'Review meeting: two open points from acceptance, both with us.'],
  [-1, 'Purchasing and engineering do not agree on the supplier. Keep both informed.'],
  [-1, 'Shutdown is in calendar week 31; everything must be on site the week before.'],
  [-1, 'Invoices go to the shared service centre from now on, see the *letter* of last week.'],
  [-1, 'Old contact has left, the successor starts next month.'],
]

const letters: readonly [string, string][] = [
  ['Quotation for your new line', 'Please find our quotation attached. It is valid for 60 days.'],
  ['Appointment with our engineer', 'He will report at the gate at nine and needs a works pass.'],
  ['Re: calibration certificates', 'The certificates of both devices are in the customer portal now.'],
]

export function addTimeline(maker: Maker): void {
  const { store, random } = maker
  const total = maker.count(180)
  for (let index = 0; index < total; index += 1) {
    const daysAgo = Math.round(360 * (1 - index / total) ** 1.5)
    const isEmail = random.chance(0.2)
    const parent = isEmail ? { ...noParent, party: random.pick(store.parties.rows.all()).id } : parentOf(maker)
    if (parent.party === null && parent.opportunity === null && parent.kase === null) continue
    addEntry(maker, parent, daysAgo, isEmail)
  }
}

function addEntry(maker: Maker, parent: Parents, daysAgo: number, isEmail: boolean): Entry {
  const { store, random } = maker
  const stamp = maker.stamp(daysAgo)
  const [type, remark] = random.pick(remarks)
  const [subject, letter] = random.pick(letters)
  touch(maker, parent, stamp.createdAt)
  return store.entries.put({
    ...stamp,
    ...parent,
    type: isEmail ? 'email' : 'note',
    entryAt: stamp.createdAt,
    subject: isEmail ? subject : null,
    content: isEmail ? letter : remark,
    creator: maker.user(random.integer(0, 5)),
    activityType: isEmail ? random.pick([-5, -6]) : type,
    participants: isEmail ? participantsOf(maker, parent) : [],
    attachments: [],
  })
}

function participantsOf({ store }: Maker, { party }: Parents): Participant[] {
  const { emailAddresses, name, firstName, lastName } = store.parties.rows.at(party ?? 0)
  const address = emailAddresses[0]?.address
  return address === undefined ? [] : [{ id: store.nextId(), address, name: name ?? `${firstName} ${lastName}`, role: 'TO' }]
}

// "Last contacted"; entries come in the order of time.
function touch({ store }: Maker, { party, opportunity, kase }: Parents, lastContactedAt: string): void {
  if (party !== null) {
    const row = store.parties.rows.put({ ...store.parties.rows.at(party), lastContactedAt })
    if (row.organisation !== null) store.parties.rows.put({ ...store.parties.rows.at(row.organisation), lastContactedAt })
  }
  if (opportunity !== null) store.opportunities.rows.put({ ...store.opportunities.rows.at(opportunity), lastContactedAt })
  if (kase !== null) store.kases.rows.put({ ...store.kases.rows.at(kase), lastContactedAt })
}

// Opportunities: open ones with a date to come or long past, won and lost ones.

import type { LostReason, Milestone, Opportunity, Party } from '../model.ts'
import type { Maker } from './maker.ts'
import { towns } from './world.ts'

const projects = [
  'Flow meters for the filling line',
  'Level control, tank farm',
  'Vision inspection, packing hall',
  'Pressure monitoring, boiler house',
  'Leak detection, second stage',
  'Temperature logging, cold store',
  'Retrofit of line 3',
  'Energy metering, whole site',
  'Batch reporting system',
  'Dosing skid with controls',
  'Pilot plant instrumentation',
  'Replacement of obsolete controllers',
]

const contracts = [
  'Service contract, three years',
  'Calibration contract',
  'Service contract renewal',
  'Extended support, night shift',
  'Spare parts agreement',
]

const notes = [
  'Came to us through the trade fair. Wants a site survey before the summer shutdown.',
  'Second quotation sent; they compare with their present supplier.',
  'Budget is in this financial year, so it has to be decided soon.',
  'Pilot ran well. Purchasing takes over from here.',
  null,
  null,
]

export function addOpportunities(maker: Maker): void {
  const { store, random } = maker
  const organisations = store.parties.rows.where(({ type }) => type === 'organisation')
  const [newBusiness, service] = store.pipelines.all().map(({ id }) => store.milestones.where(({ pipeline }) => pipeline === id))
  const total = maker.count(60)
  for (let index = 0; index < total; index += 1) {
    const isService = index % 3 === 2
    // The person of the published examples has one, to have something to show.
    const party = index === 1 ? store.parties.rows.at(123) : index === 0 ? organisations[0] : random.pick(organisations)
    const milestones = isService ? service : newBusiness
    const milestone = index === 1 ? milestones[2] : milestoneOf(maker, milestones)
    addOpportunity(maker, party, milestone, isService, Math.round(420 * (1 - index / total)) + 3)
  }
}

// Three in five are open, one in four won.
function milestoneOf({ random }: Maker, milestones: readonly Milestone[]): Milestone {
  const open = milestones.filter(({ complete }) => !complete)
  const [won, lost] = milestones.filter(({ complete }) => complete)
  const fate = random.next()
  return fate < 0.6 ? random.pick(open) : fate < 0.85 ? won : lost
}

function addOpportunity(maker: Maker, party: Party, milestone: Milestone, isService: boolean, daysAgo: number): Opportunity {
  const { store, random } = maker
  const { complete, probability, pipeline } = milestone
  const isStale = !complete && random.chance(0.25)
  const changedDaysAgo = isStale ? daysAgo : random.integer(0, Math.min(daysAgo, complete ? 200 : 18))
  const amount = isService ? random.integer(12, 90) * 100 : Math.round((3000 * 40 ** random.next()) / 250) * 250
  const open = store.milestones.where(each => each.pipeline === pipeline && !each.complete)
  const isLost = complete && probability === 0
  return store.opportunities.rows.put({
    ...maker.stamp(daysAgo, changedDaysAgo),
    party: party.id,
    owner: random.chance(0.35) ? store.me : maker.user(random.integer(0, 3)),
    team: null,
    name: random.pick(isService ? contracts : projects),
    description: random.pick(notes),
    milestone: milestone.id,
    value: random.chance(0.95) ? { amount, currency: currencyOf(party, store.parties.rows.get(party.organisation ?? 0)) } : null,
    expectedCloseOn: maker.date(
      complete ? changedDaysAgo - random.integer(-20, 20) : isStale ? random.integer(5, 90) : -random.integer(1, 100),
    ),
    probability,
    durationBasis: isService ? 'MONTH' : 'FIXED',
    duration: isService ? random.pick([12, 24, 36]) : null,
    closedOn: complete ? maker.date(changedDaysAgo) : null,
    lostReason: isLost ? random.pick<LostReason>(store.lostReasons.all()).id : null,
    lastContactedAt: null,
    lastStageChangedAt: maker.moment(changedDaysAgo),
    lastOpenMilestone: complete ? (open.at(-1)?.id ?? null) : null,
    parties: [],
    tags: maker.tags(
      store.opportunities,
      random.chance(0.15) && 'Tender',
      random.chance(0.2) && random.pick(['Upsell', 'up-sell']),
      random.chance(0.1) && 'Urgent',
      random.chance(0.1) && 'Referral',
    ),
    fields: maker.fields(store.opportunities, {
      'Lead source': random.chance(0.85)
        ? isService
          ? 'Existing customer'
          : random.pick(['Website', 'Trade fair', 'Referral', 'Cold call'])
        : null,
      'Measuring points': isService ? null : random.integer(2, 120),
      'Decision on': random.chance(0.3) ? maker.date(-random.integer(5, 60)) : null,
      'Budget confirmed': random.chance(0.45),
      Quote: random.chance(0.3) ? `https://docs.larkfield.example/quotes/${random.integer(2000, 2999)}` : null,
      'Competitor named': isLost && random.chance(0.6) ? random.pick(['Metrovane', 'Halbrecht Sensors', 'Oakline Controls']) : null,
    }),
  })
}

const currencies = new Map(towns.map(({ country, currency }) => [country, currency]))

function currencyOf(...parties: readonly (Party | undefined)[]): string {
  const country = parties.flatMap(party => party?.addresses ?? [])[0]?.country
  return currencies.get(country ?? '') ?? 'GBP'
}

// Second contacts on a quarter of the deals: people of the firm that buys.
export function addContacts(maker: Maker): void {
  const { store, random } = maker
  for (const row of store.opportunities.rows.all()) {
    const people = store.parties.rows.where(({ organisation }) => organisation === row.party)
    if (people.length > 0 && random.chance(0.35)) store.opportunities.rows.put({ ...row, parties: [random.pick(people).id] })
  }
}

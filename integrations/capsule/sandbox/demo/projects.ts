// Projects, called cases by scripts and kases by the API: installations of what was sold, and the service desk.

import type { Kase, Party } from '../model.ts'
import type { Maker } from './maker.ts'

const installations = [
  'Installation: flow metering',
  'Installation: level control',
  'Commissioning, line 2',
  'Vision system, acceptance',
  'Retrofit during shutdown',
  'Metering roll-out',
]
const problems = [
  'Sensor drifts after cleaning',
  'No signal from tank 4',
  'Display shows wrong unit',
  'Controller restarts at night',
  'Request: second login',
  'Calibration certificate missing',
  'Camera out of focus',
  'Alarm does not reach the control room',
]

export function addKases(maker: Maker): void {
  const { store, random } = maker
  const organisations = store.parties.rows.where(({ type }) => type === 'organisation')
  const total = maker.count(40)
  for (let index = 0; index < total; index += 1) {
    const party = index === 0 ? store.parties.rows.at(123) : random.pick(organisations)
    addKase(maker, party, index % 2 === 0, index % 10 < 3, Math.round(300 * (1 - index / total)) + 2)
  }
}

function addKase(maker: Maker, party: Party, isInstallation: boolean, isClosed: boolean, daysAgo: number): Kase {
  const { store, random } = maker
  const board = store.boards.all()[isInstallation ? 0 : 1]
  const stages = store.stages.where(stage => stage.board === board?.id)
  const closedDaysAgo = random.integer(0, daysAgo)
  const sale = isInstallation ? store.opportunities.rows.find(each => each.party === party.id && each.probability === 100) : undefined
  const [customerSuccess, service] = store.teams.all().slice(1)
  return store.kases.rows.put({
    ...maker.stamp(daysAgo, isClosed ? closedDaysAgo : random.integer(0, Math.min(30, daysAgo))),
    party: party.id,
    // The service desk works as a team, without an owner for each case.
    owner: isInstallation ? maker.user(random.pick([0, 3, 4])) : random.chance(0.4) ? null : maker.user(random.pick([4, 5])),
    team: (isInstallation ? customerSuccess : service)?.id ?? null,
    name: random.pick(isInstallation ? installations : problems),
    description: random.chance(0.5)
      ? random.pick([
          'Reported by telephone, photographs follow.',
          'Access only outside production hours.',
          'Customer provides scaffolding.',
          'Second visit needed.',
        ])
      : null,
    status: isClosed ? 'CLOSED' : 'OPEN',
    opportunity: sale?.id ?? null,
    stage: (isClosed ? stages.at(-1) : random.pick(stages))?.id ?? null,
    expectedCloseOn: random.chance(0.8) ? maker.date(isClosed ? closedDaysAgo : random.integer(-60, 15)) : null,
    startOn: isInstallation ? maker.date(Math.max(0, daysAgo - 14)) : null,
    closedOn: isClosed ? maker.date(closedDaysAgo) : null,
    lastContactedAt: null,
    parties: [],
    tags: maker.tags(
      store.kases,
      random.chance(0.2) && 'Warranty',
      isInstallation && random.chance(0.5) && 'On-site',
      !isInstallation && random.chance(0.2) && 'Escalated',
    ),
    fields: maker.fields(store.kases, {
      'Serial number': random.chance(0.8) ? `LF-${random.integer(20_000, 39_999)}` : null,
      'Engineer days': random.chance(0.6) ? random.integer(1, 12) / 2 : null,
      'Commissioned on': isClosed && isInstallation ? maker.date(closedDaysAgo) : null,
      System: random.pick(['Flow', 'Level', 'Pressure', 'Vision']),
      'Safety briefing done': isInstallation && random.chance(0.7),
    }),
  })
}

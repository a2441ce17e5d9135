// The records of Capsule, as they are written and read. https://developer.capsulecrm.com/v2/models/party and its neighbours
//
// Fields that only Capsule sets are here too, because a script may read a record, change it, and send it back.

import {
  any,
  boolean,
  date,
  integer,
  list,
  number,
  object,
  oneOf,
  reference,
  type Shape,
  shape,
  string,
  timestamp,
} from '../../src/kit/schema.ts'

const byCapsule = { readOnly: true } as const

/** A PUT takes the rows of a list as commands: without id to add, with id to change, with `_delete` to remove. */
const row = { id: integer('Which row; without it a row is added.'), _delete: boolean('Remove the row of that id.') }

const stamps = {
  id: integer('Set by Capsule.', byCapsule),
  createdAt: timestamp('Set by Capsule.', byCapsule),
  updatedAt: timestamp('Set by Capsule.', byCapsule),
}

const Address = shape('address', {
  ...row,
  type: string('Home, Office, Postal, Billing or Shipping.'),
  street: string('Street.'),
  city: string('City.'),
  state: string('State or county.'),
  country: string('The English name in the list of countries.'),
  zip: string('Postal code.'),
})

const PhoneNumber = shape('phone number', { ...row, type: string('Home, Work, Mobile or Fax.'), number: string('The number.') })

const EmailAddress = shape('email address', { ...row, type: string('Home or Work.'), address: string('The address.') })

const Website = shape('website', {
  ...row,
  type: string('Home or Work.'),
  service: string('URL, LINKED_IN, TWITTER and so on.'),
  address: string('The address, or the name at that service.'),
  url: string('Set by Capsule.', byCapsule),
})

const TagOnRecord = shape('tag', {
  ...row,
  name: string('Its name; an unknown one is created.'),
  description: string('Set by Capsule.', byCapsule),
  dataTag: boolean('Set by Capsule.', byCapsule),
})

const FieldValue = shape('field value', {
  ...row,
  definition: any('Which field: { id = … }, { name = … }, or its id.'),
  value: any('What it holds.'),
  tagId: integer('Set by Capsule.', byCapsule),
})

const TrackOnRecord = shape('track', { definition: any('Which track definition.'), trackDateOn: date('When it starts or ends.') })

/** What parties, opportunities and projects have in common. */
const common = {
  owner: reference('The user it belongs to.'),
  team: reference('The team it belongs to.'),
  tags: list(TagOnRecord, 'Tags to add or remove.'),
  fields: list(FieldValue, 'Values of custom fields.'),
}

const readOnly = { lastContactedAt: timestamp('Set by Capsule.', byCapsule), missingImportantFields: boolean('Set by Capsule.', byCapsule) }

const tracks = { tracks: list(TrackOnRecord, 'Tracks to begin with.') }

const name = {
  title: string('Mr, Ms, Dr and so on.'),
  firstName: string('First name.'),
  lastName: string('Last name.'),
  name: string('Name of an organisation.'),
}

const party = {
  ...common,
  ...tracks,
  about: string('Text about it.'),
  jobTitle: string('What a person does.'),
  organisation: reference('Where a person works: { id = … } or { name = … }, which may be new.'),
  phoneNumbers: list(PhoneNumber, 'Telephone numbers.'),
  addresses: list(Address, 'Postal addresses.'),
  websites: list(Website, 'Websites and profiles.'),
}

const emailAddresses = { emailAddresses: list(EmailAddress, 'Email addresses, e.g. { { address = "ada@example.com" } }.') }

export const Party: Shape = shape('party', {
  ...stamps,
  type: oneOf(['person', 'organisation'], 'What it is.'),
  ...name,
  ...emailAddresses,
  ...party,
  ...readOnly,
  pictureURL: string('Set by Capsule.', byCapsule),
  enrichment: any('Set by Capsule.', byCapsule),
})

/** The fields that a new party can have; the first four stand where the original had them. */
export const NewParty: Shape = shape('party', {
  type: oneOf(['person', 'organisation'], 'What it is.', { default: 'person' }),
  firstName: name.firstName,
  lastName: name.lastName,
  ...emailAddresses,
  name: name.name,
  title: name.title,
  ...party,
})

const Money = shape('value', { amount: number('How much.'), currency: string('ISO 4217 code, such as EUR; needed with an amount.') })

export const Opportunity: Shape = shape('opportunity', {
  ...stamps,
  name: string('Its name.'),
  party: reference('The person or organisation it is with.'),
  milestone: reference('Where it stands in its pipeline.'),
  value: object('{ amount = 25000, currency = "USD" }.', { shape: Money }),
  description: string('Text about it.'),
  expectedCloseOn: date('When it should be decided.'),
  probability: integer('Percent, while it is open.', { min: 0, max: 100 }),
  durationBasis: oneOf(['FIXED', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'], 'What the value is paid for.'),
  duration: integer('How many of them.', { min: 0 }),
  lostReason: reference('Why it was lost.'),
  closedOn: date('When it was decided.'),
  lastStageChangedAt: timestamp('Set by Capsule.', byCapsule),
  lastOpenMilestone: any('Set by Capsule.', byCapsule),
  ...common,
  ...tracks,
  ...readOnly,
})

export const Kase: Shape = shape('kase', {
  ...stamps,
  name: string('Its name.'),
  party: reference('The person or organisation it is for.'),
  description: string('Text about it.'),
  status: oneOf(['OPEN', 'CLOSED'], 'Whether it goes on.'),
  opportunity: reference('The opportunity it came from.'),
  stage: reference('Where it stands on its board.'),
  startOn: date('When it begins.'),
  expectedCloseOn: date('When it should be done.'),
  closedOn: date('Set by Capsule.', byCapsule),
  ...common,
  ...tracks,
  ...readOnly,
})

const Repeat = shape('repeat', {
  frequency: string('WEEKLY, MONTHLY or YEARLY.'),
  interval: integer('Every how many of them.', { min: 1 }),
  repeatOn: any('On which day.'),
})

export const Task: Shape = shape('task', {
  ...stamps,
  description: string('What is to be done.'),
  dueOn: date('The day it is due.'),
  dueTime: string('The time of day, in the time zone of the user: 09:30.'),
  detail: string('More about it.'),
  category: reference('{ name = "Call" } or { id = … }.'),
  status: oneOf(['OPEN', 'COMPLETED', 'PENDING'], 'COMPLETED finishes it.'),
  party: reference('Whom it is about; at most one of party, opportunity and kase.'),
  opportunity: reference('Which opportunity it is about.'),
  kase: reference('Which project it is about.'),
  owner: reference('The user who does it.'),
  completedAt: timestamp('When it was done.'),
  completedBy: string('Set by Capsule.', byCapsule),
  repeat: object('How it comes again.', { shape: Repeat }),
  daysAfter: integer('Of a track: days after its date or the task before.'),
  taskDelayRule: oneOf(['TRACK_START', 'END_DATE', 'LAST_TASK'], 'Of a track: after what the days count.'),
  taskDayDelayRule: oneOf(['TRACK_DAYS', 'TRACK_WORKDAYS', 'TRACK_WEEKS'], 'Of a track: what the days are.'),
  nextTask: any('Set by Capsule.', byCapsule),
  active: boolean('Set by Capsule.', byCapsule),
  hasTrack: boolean('Set by Capsule.', byCapsule),
  overrideToCurrentUser: any('Set by Capsule.', byCapsule),
})

export const TrackDefinition: Shape = shape('track definition', {
  ...stamps,
  description: string('Its name.'),
  tag: any('The data tag it is for.'),
  captureRule: oneOf(['CASEFILE', 'OPPORTUNITY', 'PARTY'], 'What it is for.'),
  direction: oneOf(['START_DATE', 'END_DATE'], 'From which date it counts.'),
  taskDefinitions: any('Its tasks.'),
})

export const Tag: Shape = shape('tag', {
  id: stamps.id,
  name: string('Its name.'),
  description: string('Text about it.'),
  dataTag: boolean('Whether it groups custom fields.'),
})

export const Definition: Shape = shape('definition', {
  id: stamps.id,
  name: string('Its name.'),
  type: string('text, date, list, boolean, number or link.'),
  description: string('Text about it.'),
  captureRule: oneOf(['person', 'organisation'], 'Whom it is for, among parties.'),
  options: list({ kind: 'string' }, 'The choices of a list.'),
  important: boolean('Whether a record without it is marked.'),
  displayOrder: integer('Its place.'),
  tag: reference('The data tag it belongs to.'),
})

export const User: Shape = shape('user', {
  id: stamps.id,
  username: string('For signing in.'),
  name: string('Full name.'),
  status: string('ACTIVE and so on.'),
  party: any('Their own contact.'),
  locale: string('Such as en_GB.'),
  currency: string('Such as GBP.'),
  timezone: string('Such as Europe/London.'),
  lastLoginAt: timestamp('When they last signed in.'),
  taskReminder: any('When they are reminded.'),
})

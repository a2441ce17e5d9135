// The rows an account stores. References are ids; nested and full forms are made in shapes/.
// Rows are never changed in place: a write puts a new row, so that a refused request leaves no trace.

export interface HasId {
  readonly id: number
}

export interface Row extends HasId {
  readonly createdAt: string
  readonly updatedAt: string
}

export type Ref = number | null
export type Text = string | null

export interface Address extends HasId {
  readonly type: Text
  readonly street: Text
  readonly city: Text
  readonly state: Text
  readonly country: Text
  readonly zip: Text
}

export interface PhoneNumber extends HasId {
  readonly type: Text
  readonly number: string
}

export interface EmailAddress extends HasId {
  readonly type: Text
  readonly address: string
}

export interface Website extends HasId {
  readonly type: Text
  readonly service: string
  readonly address: string
}

export type FieldType = 'text' | 'number' | 'date' | 'list' | 'boolean' | 'link'

export interface FieldValue extends HasId {
  readonly definition: number
  readonly value: string | boolean
}

export interface Tag extends Row {
  readonly name: string
  readonly description: Text
  readonly dataTag: boolean
}

export interface Definition extends Row {
  readonly type: FieldType
  readonly name: string
  readonly description: Text
  readonly displayOrder: number
  readonly tag: Ref
  readonly captureRule: Text
  readonly options: readonly string[]
  readonly important: boolean
}

// What a party, an opportunity and a kase have in common.
export interface Tracked extends Row {
  readonly owner: Ref
  readonly team: Ref
  readonly lastContactedAt: Text
  readonly tags: readonly number[]
  readonly fields: readonly FieldValue[]
}

export interface Party extends Tracked {
  readonly type: 'person' | 'organisation'
  readonly about: Text
  readonly title: Text
  readonly firstName: Text
  readonly lastName: Text
  readonly jobTitle: Text
  readonly organisation: Ref
  readonly name: Text
  readonly addresses: readonly Address[]
  readonly phoneNumbers: readonly PhoneNumber[]
  readonly emailAddresses: readonly EmailAddress[]
  readonly websites: readonly Website[]
}

export interface Money {
  readonly amount: number
  readonly currency: string
}

export interface Opportunity extends Tracked {
  readonly party: number
  readonly name: string
  readonly description: Text
  readonly milestone: number
  readonly value: Money | null
  readonly expectedCloseOn: Text
  // Never null once stored.
  readonly probability: number | null
  readonly durationBasis: string
  readonly duration: number | null
  readonly closedOn: Text
  readonly lostReason: Ref
  readonly lastStageChangedAt: Text
  readonly lastOpenMilestone: Ref
  readonly parties: readonly number[]
}

export interface Kase extends Tracked {
  readonly party: number
  readonly name: string
  readonly description: Text
  readonly status: 'OPEN' | 'CLOSED'
  readonly opportunity: Ref
  readonly stage: Ref
  readonly expectedCloseOn: Text
  readonly startOn: Text
  readonly closedOn: Text
  readonly parties: readonly number[]
}

// The one record a task, an entry or a track hangs on.
export interface Parents {
  readonly party: Ref
  readonly opportunity: Ref
  readonly kase: Ref
}

export interface Repeat {
  readonly frequency: string
  readonly interval: number
  readonly repeatOn: number | null
}

export interface Task extends Row, Parents {
  readonly description: string
  readonly detail: Text
  readonly category: Ref
  readonly dueOn: string
  readonly dueTime: Text
  readonly status: 'OPEN' | 'COMPLETED' | 'PENDING'
  readonly owner: Ref
  readonly completedBy: Text
  readonly completedAt: Text
  readonly repeat: Repeat | null
  readonly track: Ref
  readonly daysAfter: number | null
  readonly taskDelayRule: Text
  readonly taskDayDelayRule: string
  readonly nextTask: Ref
}

export interface Attachment extends HasId {
  readonly filename: string
  readonly contentType: string
  readonly size: number
  readonly upload: string
}

export interface Participant extends HasId {
  readonly address: string
  readonly name: Text
  readonly role: string
}

export interface Entry extends Row, Parents {
  readonly type: 'note' | 'email' | 'task'
  readonly entryAt: string
  readonly subject: Text
  readonly content: string
  readonly creator: number
  readonly activityType: number
  readonly participants: readonly Participant[]
  readonly attachments: readonly Attachment[]
}

export interface Upload {
  readonly token: string
  readonly filename: string
  readonly contentType: string
  readonly bytes: Buffer
}

export interface TaskDefinition extends HasId {
  readonly description: string
  readonly daysAfterRule: string
  readonly daysAfter: number
  readonly dayDelayRule: string
  readonly displayOrder: number
  readonly category: Ref
}

export interface TrackDefinition extends Row {
  readonly description: string
  readonly captureRule: string
  readonly direction: string
  readonly taskDefinitions: readonly TaskDefinition[]
}

export interface Track extends Row, Parents {
  readonly description: Text
  readonly trackDateOn: string
  readonly direction: string
  readonly definition: number
}

// A pipeline or a board: archived rather than deleted.
export interface Lane extends Row {
  readonly name: string
  readonly description: Text
  readonly deleted: boolean
}

export interface Milestone extends Row {
  readonly name: string
  readonly description: Text
  readonly complete: boolean
  readonly probability: number
  readonly daysUntilStale: number | null
  readonly pipeline: number
}

export interface Stage extends Row {
  readonly name: string
  readonly description: Text
  readonly displayOrder: number
  readonly board: number
}

export interface LostReason extends Row {
  readonly name: string
  readonly includedForConversion: boolean
}

export interface Category extends Row {
  readonly name: string
  readonly colour: string
}

export interface ActivityType extends Row {
  readonly name: string
  readonly icon: string
  readonly updateLastContacted: boolean
}

export interface Title extends Row {
  readonly title: string
}

export interface User extends Row {
  readonly username: string
  readonly name: string
  readonly status: string
  readonly party: Ref
  readonly locale: string
  readonly currency: string
  readonly timezone: string
  readonly lastLoginAt: Text
  readonly taskReminder: boolean
}

export interface Team extends Row {
  readonly name: string
  readonly description: Text
  readonly members: readonly number[]
}

export interface Deleted {
  readonly id: number
  readonly deletedAt: string
}

export interface Job {
  readonly id: string
  readonly action: string
}

export interface Site {
  readonly subdomain: string
  readonly name: string
}

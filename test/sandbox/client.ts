// A client of the sandbox for its tests: plain fetch, with nothing of the product in it.

import { onTestFinished } from 'vitest'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../integrations/capsule/sandbox/index.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: unknown
}

export interface Row {
  readonly id: number
  readonly [key: string]: unknown
}

export const NOW = '2026-05-01T10:00:00Z'

export class Client {
  readonly sandbox: Sandbox
  readonly #token: string

  constructor(sandbox: Sandbox, token = sandbox.accounts.get('default')?.token ?? '') {
    this.sandbox = sandbox
    this.#token = token
  }

  as(token: string): Client {
    return new Client(this.sandbox, token)
  }

  send(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.raw(method, path, body === undefined ? undefined : JSON.stringify(body))
  }

  // `path` may be a whole URL, as a `Link` is.
  async raw(method: string, path: string, body?: string | Uint8Array, headers: Record<string, string> = {}): Promise<Answer> {
    const url = path.startsWith('http') ? path : `${this.sandbox.url}${path}`
    const init = { method, redirect: 'manual' as const, headers: { authorization: `Bearer ${this.#token}`, ...headers } }
    const response = await fetch(url, body === undefined ? init : { ...init, body })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path)
  }

  // These three expect success, and unwrap.
  async read<T = Row>(path: string, key: string): Promise<T> {
    return unwrapped(await this.get(path), 200, key)
  }

  async create(path: string, key: string, input: unknown): Promise<Row> {
    return unwrapped(await this.send('POST', path, { [key]: input }), 201, key)
  }

  async update(path: string, key: string, input: unknown): Promise<Row> {
    return unwrapped(await this.send('PUT', path, { [key]: input }), 200, key)
  }

  async named(path: string, key: string, name: string): Promise<Row> {
    const row = (await this.read<Row[]>(`${path}?perPage=100`, key)).find(each => each['name'] === name)
    if (row === undefined) throw new Error(`${path} has no '${name}'`)
    return row
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unwrapped<T>({ status, text, body }: Answer, expected: number, key: string): T {
  if (status !== expected) throw new Error(`expected ${expected}, got ${status} ${text}`)
  return (body as { [key: string]: T })[key]
}

// An account that is set up but has no records, on a clock that stands still.
export async function emptyAccount(options: SandboxOptions = {}): Promise<Client> {
  return connect({ data: 'empty', now: () => new Date(NOW), ...options })
}

export async function connect(options: SandboxOptions = {}): Promise<Client> {
  const sandbox = await startSandbox(options)
  onTestFinished(() => sandbox.close())
  return new Client(sandbox)
}

// One of each record, to hang things on.
export async function world(api: Client) {
  const milestone = await api.named('/milestones', 'milestones', 'Enquiry')
  const stage = await api.named('/stages', 'stages', 'Planning')
  const organisation = await api.create('/parties', 'party', { type: 'organisation', name: 'Northgate Foods' })
  const person = await api.create('/parties', 'party', { type: 'person', firstName: 'Jane', organisation: { id: organisation.id } })
  const opportunity = await api.create('/opportunities', 'opportunity', {
    name: 'Level control',
    party: { id: organisation.id },
    milestone: { id: milestone.id },
  })
  const kase = await api.create('/kases', 'kase', { name: 'Installation', party: { id: organisation.id }, stage: stage.id })
  const task = await api.create('/tasks', 'task', { description: 'Call back', dueOn: '2026-05-15', party: { id: person.id } })
  const note = await api.create('/entries', 'entry', { type: 'note', content: 'Spoke to Jane', party: { id: person.id } })
  return { milestone, stage, organisation, person, opportunity, kase, task, note }
}

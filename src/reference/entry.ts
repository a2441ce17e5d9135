// What can be documented: a function, a namespace, a guide, the fields of a record, or a script to start from. Every rendering starts from these.

export interface Entry {
  readonly kind: 'function' | 'namespace' | 'guide' | 'record' | 'script'
  /** Its last word: `list_contacts`. */
  readonly name: string
  /** The name of its page: `capsule.list_contacts`, `string.rep`, `print`, `errors`. */
  readonly path: string
  /** One sentence. */
  readonly summary: string
  /** Other names under which its page is asked for. */
  readonly aliases?: readonly string[]
  /** The heading under which its namespace lists it. */
  readonly group?: string
  /** Of a record: its fields. */
  readonly parameters?: readonly Parameter[]
  /** What comes back: of a builtin its types (`string, integer?`), of others in words. */
  readonly returns?: string
  /** What comes back is a table that has a record, or a list of them, under a key. */
  readonly answer?: Answer
  /** What it does to the outside world, if it touches it. */
  readonly effect?: 'read' | 'write' | 'delete'
  /** Lua that can be run. */
  readonly example?: string
  /** Markdown: a guide's text, or more about a namespace. Of a script: its source. */
  readonly body?: string
  /** Arguments come as one table of names. Builtins take theirs by position. */
  readonly named?: boolean
}

export interface Parameter {
  readonly name: string
  /** In words: `integer`, `text`, `list of tables`. */
  readonly type: string
  /** The path of the record that it is, or is a list of: `capsule.Party`. */
  readonly record?: string
  readonly required: boolean
  readonly summary: string
  readonly default?: string
  readonly values?: readonly string[]
}

export interface Answer {
  readonly key: string
  readonly record: string
  readonly isList: boolean
}

/** The namespace an entry lives in: `capsule` of `capsule.list_contacts`, '' for globals. */
export const namespaceOf = (entry: Entry): string => entry.path.slice(0, Math.max(0, entry.path.lastIndexOf('.')))

/** How a call looks: `capsule.get_contact { id, embed }`, `string.rep(s, n [, sep])`. */
export function signatureOf(entry: Entry): string {
  const parameters = entry.parameters ?? []
  if (entry.named) return `${entry.path} { ${parameters.map(mark).join(', ')} }`.replace('{  }', '{}')
  const required = parameters.filter(({ required }) => required).map(({ name }) => name)
  const optional = parameters.filter(({ required }) => !required).map(({ name }) => name)
  if (optional.length === 0) return `${entry.path}(${required.join(', ')})`
  const open = required.length > 0 ? `${required.join(', ')} [, ` : '['
  return `${entry.path}(${open}${optional.join(' [, ')}${']'.repeat(optional.length)})`
}

/** A parameter's type as pages show it: `list of EmailAddress` says more than `list of tables`. */
export function typeText({ type, record }: Parameter): string {
  return record === undefined ? type : type.replace(/tables?$/, record.slice(record.lastIndexOf('.') + 1))
}

const mark = ({ name, required }: Parameter): string => (required ? name : `${name}?`)

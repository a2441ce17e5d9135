// `luacap permissions`: what each account allows, and which rule of which file says so.

import { type Effect, loadSetup, openWorld, type Policy, type Rules, type World } from '../../index.ts'
import { columns } from '../../reference/page.ts'
import { type Answer, give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import type { ExitCode } from '../usage.ts'
import { refuseMore } from './accounts.ts'

interface Ruling {
  readonly policy: Policy
  /** A file and a key in it, or why there is none. */
  readonly from: string
}

interface FunctionRuling extends Ruling {
  readonly function: string
  readonly effect: Effect
}

export function permissions({ words, options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    refuseMore('permissions', words)
    const isSandbox = options.has('sandbox')
    const world = await openWorld(isSandbox ? { sandbox: true } : { config: true }, new AbortController().signal)
    try {
      return await answerOf(world, options.get('account')?.at(-1), isSandbox)
    } finally {
      await world.close()
    }
  })
}

const effects = ['read', 'write', 'delete'] as const

async function answerOf(world: World, account: string | undefined, isSandbox: boolean): Promise<Answer> {
  const files = await filesOf(isSandbox)
  const known = [...new Set(world.accounts.all.map(({ name }) => name))]
  const names = account !== undefined ? [account] : known.length > 0 ? known : ['default']
  const rulings = names.map(name => {
    const general = (effect: Effect): Ruling => rulingOf(world, '', effect, name, files)
    return {
      account: name,
      read: general('read'),
      write: general('write'),
      delete: general('delete'),
      functions: functionsOf(world, name, files),
    }
  })
  return {
    json: { success: true, files: files.read, accounts: rulings },
    text: rulings.map(asText).join('\n\n'),
  }
}

type Rulings = { readonly account: string; readonly functions: readonly FunctionRuling[] } & Readonly<Record<Effect, Ruling>>

function asText(rulings: Rulings): string {
  const rows = [
    ...effects.map(effect => [effect, rulings[effect].policy, rulings[effect].from]),
    ...rulings.functions.map(({ function: name, policy, from }) => [name, policy, from]),
  ]
  return `Account '${rulings.account}':\n${columns(rows)}`
}

interface Files {
  readonly user: string
  readonly project: string
  readonly read: readonly string[]
  readonly rules: readonly Rules[]
}

async function filesOf(isSandbox: boolean): Promise<Files> {
  if (isSandbox) return { user: 'the sandbox', project: '', read: [], rules: [] }
  const { loadConfig, projectFile, userFile } = await loadSetup()
  const { user, project, files } = loadConfig({ env: process.env, cwd: process.cwd() })
  const paths = { user: userFile(process.env), project: projectFile(process.cwd(), process.env.HOME) ?? '' }
  return { ...paths, read: files, rules: [user, project] }
}

function rulingOf(world: World, name: string, effect: Effect, account: string, files: Files): Ruling {
  const { user, project } = world.permissions.explain(name, effect, account)
  const policy = world.permissions.policy(name, effect, account)
  const [{ rule }, file] = user.policy === policy ? [user, files.user] : [project, files.project]
  return { policy, from: rule === 'the default' ? rule : file === 'the sandbox' ? file : `${file}: ${rule}` }
}

/** The functions that a rule names. */
function functionsOf(world: World, account: string, files: Files): FunctionRuling[] {
  const named = files.rules.flatMap(({ functions, accounts }) => [
    ...(functions?.keys() ?? []),
    ...(accounts?.get(account)?.functions?.keys() ?? []),
  ])
  const operations = world.integrations.flatMap(each => [...each.operations.values()])
  return operations.flatMap(({ integration, name, effect }) => {
    const path = `${integration}.${name}`
    return named.includes(path) ? [{ function: path, effect, ...rulingOf(world, path, effect, account, files) }] : []
  })
}

// `luacap repl [FILE]`: the same as `luacap [FILE] --repl`.

import { prepareEngine } from '../../index.ts'
import type { Arguments } from '../commands.ts'
import { planOf } from '../plan.ts'
import { repl } from '../repl/index.ts'
import { toTerminal } from '../text.ts'
import { type ExitCode, UsageError } from '../usage.ts'

export async function openRepl({ words: [file, extra], options }: Arguments): Promise<ExitCode> {
  if (extra !== undefined) throw new UsageError(`'${toTerminal(extra)}' is one argument too many: luacap repl [FILE]`)
  const twice = [...options].find(([, values]) => values.length > 1)
  if (twice !== undefined) throw new UsageError(`--${twice[0]} is given ${twice[1].length} times`)
  const plan = planOf({ options: new Map([...options].map(([name, [value]]) => [name, value])), file, rest: [] })
  const engine = prepareEngine(plan.limits)
  try {
    return await repl(plan, engine)
  } finally {
    await engine.stop()
  }
}

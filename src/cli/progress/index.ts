// What a run is doing, for somebody who watches it at a terminal. Without one, nothing of this is loaded.

import type { RunOptions } from '../../index.ts'
import type { Progress } from './line.ts'

export type { Progress } from './line.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The line of a run, or nothing when nobody wants to see it. */
export async function progressOf({
  isJson,
  isQuiet,
}: {
  readonly isJson: boolean
  readonly isQuiet: boolean
}): Promise<Progress | undefined> {
  if (isJson || isQuiet || !isWatched(process.stderr.isTTY, process.env)) return undefined
  const { Progress } = await import('./line.ts')
  return new Progress(process.stderr, process.stdout.isTTY)
}

/** A terminal that can take a line back, and a person before it. */
export const isWatched = (isTerminal: boolean | undefined, { CI, TERM, LUACAP_PROGRESS }: Env): boolean =>
  isTerminal === true && !CI && TERM !== 'dumb' && LUACAP_PROGRESS !== 'off'

type Listeners = Pick<RunOptions, 'onCall' | 'onRequest' | 'onWait' | 'onAsk'>

/** The options of a run that tell `progress` of it. A question is asked without the line. */
export function listenersOf(progress: Progress | undefined, onAsk: RunOptions['onAsk']): Listeners {
  if (progress === undefined) return onAsk === undefined ? {} : { onAsk }
  return { ...progress.listeners, ...(onAsk === undefined ? {} : { onAsk: question => progress.without(() => onAsk(question)) }) }
}

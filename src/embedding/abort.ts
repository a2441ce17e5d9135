// Signals that stop runs.

import { setMaxListeners } from 'node:events'

/** Calls back when one of them is aborted; what it answers ends that. One signal may stop hundreds of runs, which Node takes for a leak. */
export function onAbort(signals: readonly (AbortSignal | undefined)[], body: () => void): () => void {
  const given = signals.filter(signal => signal !== undefined)
  for (const signal of given) {
    setMaxListeners(0, signal)
    signal.addEventListener('abort', body, { once: true })
  }
  return () => {
    for (const signal of given) signal.removeEventListener('abort', body)
  }
}

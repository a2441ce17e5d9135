// The time that this thread has had on a core. Where there are more threads than cores, that is less than passes on the wall, and only
// this is a thread's own doing.

import { readFileSync } from 'node:fs'

/** Milliseconds; undefined where neither Node (20) nor the system tells. */
export function coreTime(): number | undefined {
  return source()
}

type Source = () => number | undefined

let source: Source = fromNode() ?? fromLinux

/** Since Node 22.19. */
function fromNode(): Source | undefined {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { readonly user: number; readonly system: number } }
  if (threadCpuUsage === undefined) return undefined
  return () => {
    const { user, system } = threadCpuUsage()
    return (user + system) / 1000
  }
}

/** The first of three numbers, in nanoseconds: https://docs.kernel.org/scheduler/sched-stats.html */
function fromLinux(): number | undefined {
  try {
    return Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'latin1'), 10) / 1e6
  } catch {
    // There is no such file elsewhere, nor will there be one.
    source = () => undefined
    return undefined
  }
}

// What is known of a run that goes on, in one line. No clock and no terminal in here.

import type { CallRecord, RequestEvent } from '../../index.ts'

export class Tally {
  private reads = 0
  private writes = 0
  private pages = 0
  private remaining: number | null = null
  /** What has left and not ended. */
  private readonly onTheWay: string[] = []
  /** When the rate limit opens again, in milliseconds. */
  private opensAt = 0

  call({ effect }: Pick<CallRecord, 'effect'>): void {
    if (effect === 'read') this.reads++
    else this.writes++
  }

  request({ phase, method, path, page, remaining }: RequestEvent): void {
    const name = `${method} ${path}${page === null ? '' : ` page ${page}`}`
    if (phase === 'sent') return void this.onTheWay.push(name)
    this.onTheWay.splice(this.onTheWay.indexOf(name), 1)
    if (page !== null) this.pages++
    this.remaining = remaining ?? this.remaining
  }

  wait(seconds: number, now: number): void {
    this.opensAt = Math.max(this.opensAt, now + seconds * 1000)
  }

  /** Nothing before the first request: a script that computes has nothing to tell. */
  text(now: number): string {
    const parts = [this.calls(), this.present(now), this.remaining === null ? '' : `${thousands(this.remaining)} requests left`]
    return this.isIdle() ? '' : parts.filter(part => part !== '').join(' \u00b7 ')
  }

  private isIdle(): boolean {
    return this.reads + this.writes + this.onTheWay.length === 0 && this.opensAt === 0
  }

  private calls(): string {
    const { reads, writes, pages } = this
    if (reads + writes === 0) return ''
    const kinds =
      writes === 0
        ? counted(reads, 'read')
        : reads === 0
          ? counted(writes, 'write')
          : `${counted(reads, 'read')}, ${counted(writes, 'write')}`
    return pages > 1 ? `${kinds}, ${counted(pages, 'page')}` : kinds
  }

  /** What is waited for. */
  private present(now: number): string {
    const seconds = Math.ceil((this.opensAt - now) / 1000)
    if (seconds > 0) return `the rate limit is used up, on again in ${seconds} s`
    const [first, ...more] = this.onTheWay
    if (first === undefined) return ''
    return more.length === 0 ? first : `${first} and ${more.length} more`
  }
}

const counted = (count: number, noun: string): string => `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`

const thousands = (count: number): string => count.toLocaleString('en')

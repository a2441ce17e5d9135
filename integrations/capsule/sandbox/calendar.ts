// Capsule's two forms of time: moments in UTC to the second (`…At`) and plain dates (`…On`).

const DAY = 86_400_000

export const momentOf = (time: Date): string => `${time.toISOString().slice(0, 19)}Z`

export const dateOf = (time: Date): string => time.toISOString().slice(0, 10)

export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dateOf(new Date(text)) === text
}

// The time a client wrote, or undefined when it is none. A date alone is midnight.
export function momentFrom(text: string): string | undefined {
  const isIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)
  const time = isIso ? new Date(text) : new Date(Number.NaN)
  return Number.isNaN(time.getTime()) ? undefined : momentOf(time)
}

export const addDays = (date: string, days: number): string => dateOf(new Date(Date.parse(date) + days * DAY))

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay())

export function addWorkdays(date: string, days: number): string {
  const step = Math.sign(days)
  let result = date
  for (let left = Math.abs(days); left > 0; ) {
    result = addDays(result, step)
    if (!isWeekend(result)) left -= 1
  }
  return result
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY)

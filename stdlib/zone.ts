// Time zones, as far as `os.date` asks: how far from Greenwich, and under what name.

export interface Zone {
  /** Seconds east of Greenwich at a time. */
  readonly offsetAt: (seconds: number) => number
  /** `CET`, `EST`. */
  readonly nameAt: (seconds: number) => string
}

/** Before and after the years that Date knows, a zone is taken to be as it is at the edge. */
const MAX_DATE = 8.64e12
const dateAt = (seconds: number): Date => new Date(Math.max(-MAX_DATE, Math.min(MAX_DATE, seconds)) * 1000)

/** The zone that the machine is set to. */
export const machineZone: Zone = {
  offsetAt: seconds => -dateAt(seconds).getTimezoneOffset() * 60,
  nameAt: seconds => {
    // English speakers abbreviate the zones they live in; for the rest it is `GMT+5`.
    const names = ['en-US', 'en-GB'].map(language => {
      const parts = new Intl.DateTimeFormat(language, { timeZoneName: 'short' }).formatToParts(dateAt(seconds))
      return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
    })
    return names.find(name => /^[A-Z]+$/.test(name)) ?? names[0]
  },
}

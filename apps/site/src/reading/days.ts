const DAY = 86_400_000
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The day `count` days after (before, where negative) a day; both `YYYY-MM-DD`. */
export const addDays = (day: string, count: number): string =>
  new Date(time(day) + count * DAY).toISOString().slice(0, 10)

/** Days from one day to another, negative where the second comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / DAY)

import { lastChanged, type PublicRecord, type Validity } from '@yanlu/model'

/** Below and above every real day; what a missing date becomes so that every document carries every field. */
export const noDay = { earliest: 0, latest: 99_999_999 } as const
const latestSecond = 253_402_300_799

/** `2024-07-22` → 20240722, comparable in a filter. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''))

/** The day a record is ordered and counted by: published, or written where no publication is known. */
export const recordDay = (record: PublicRecord): string | null => record.publishedOn ?? record.writtenOn

/**
 * Seconds since 1970 for the orders by publication, of which a record without a day is last in either, and milliseconds
 * for that by the last public change.
 */
export function sortTimes(record: PublicRecord): { newest: number; oldest: number; changed: number } {
  const day = recordDay(record)
  const changed = Date.parse(lastChanged(record)) || 0
  if (day === null) return { newest: 0, oldest: latestSecond, changed }
  const time = record.publishedAt?.startsWith(day) ? Date.parse(record.publishedAt) : Number.NaN
  const seconds = (Number.isNaN(time) ? Date.parse(`${day}T00:00:00+08:00`) : time) / 1000
  return { newest: seconds, oldest: seconds, changed }
}

/**
 * What the status of any day can be computed from by comparing numbers. A text that is not yet in force but has its
 * first day becomes in force on that day, so it is kept as `in_force` with this first day (see `validityOn`).
 */
export function validityFields({ status, effectiveFrom, effectiveTo }: Validity) {
  return {
    validityBase: status === 'not_yet' && effectiveFrom !== null ? ('in_force' as const) : status,
    effectiveFrom: effectiveFrom === null ? noDay.earliest : dayNumber(effectiveFrom),
    effectiveTo: effectiveTo === null ? noDay.latest : dayNumber(effectiveTo),
  }
}

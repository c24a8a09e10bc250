import { todayInShanghai } from '@yanlu/model'

/** A day `YYYY-MM-DD`, or one so many days after the day of filling, so that the calendar is never empty. */
export type SampleDay = string | { inDays: number }

export const dayOf = (day: SampleDay | undefined, now: Date): string | undefined =>
  typeof day === 'object' ? todayInShanghai(new Date(now.getTime() + day.inDays * 86_400_000)) : day

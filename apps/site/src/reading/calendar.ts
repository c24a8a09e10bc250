import { todayInShanghai } from '@yanlu/model'
import type { Reader, RecordSummary } from '@yanlu/search'
import { addDays, daysBetween } from './days.ts'

/** A first or last day in force. `away` counts days from today, negative for what has passed. */
export type CalendarEntry = {
  day: string
  change: 'starts' | 'ends'
  away: number
  record: RecordSummary
}

/** What begins or ends between two days, by day; `today` is the day in Shanghai that `away` counts from. */
export type Calendar = { today: string; from: string; to: string; entries: CalendarEntry[] }

/**
 * First and last days in force around today: `back` days ago to `ahead` days from now. On one day endings come first,
 * because what takes their place often begins the day after.
 */
export async function openCalendar(
  reader: Pick<Reader, 'calendar'>,
  span: { back: number; ahead: number },
  now = new Date(),
): Promise<Calendar> {
  const today = todayInShanghai(now)
  const from = addDays(today, -span.back)
  const to = addDays(today, span.ahead)
  const { starting, ending } = await reader.calendar({ from, to })
  const entry = (change: CalendarEntry['change'], record: RecordSummary): CalendarEntry[] => {
    const day = change === 'starts' ? record.effectiveFrom : record.effectiveTo
    return day === null ? [] : [{ day, change, away: daysBetween(today, day), record }]
  }
  const entries = [
    ...ending.flatMap((record) => entry('ends', record)),
    ...starting.flatMap((record) => entry('starts', record)),
  ].sort((a, b) => a.day.localeCompare(b.day) || a.change.localeCompare(b.change))
  return { today, from, to, entries }
}

/** Entries by month (`YYYY-MM`), in order. */
export function byMonth(entries: CalendarEntry[]): [month: string, entries: CalendarEntry[]][] {
  const months = new Map<string, CalendarEntry[]>()
  for (const entry of entries) {
    const month = entry.day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return [...months]
}

import { expect, test } from 'vitest'
import { addDays, daysBetween } from './days.ts'

test('days are counted by the calendar, over leap days and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-01-10', -30)).toBe('2025-12-11')
  expect(daysBetween('2024-07-18', '2025-03-10')).toBe(235)
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
  expect(daysBetween('2026-03-01', '2026-03-01')).toBe(0)
})

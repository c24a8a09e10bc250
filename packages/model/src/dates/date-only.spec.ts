import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareDateOnly,
  dateOnlySchema,
  formatDateOnly,
  parseDateOnly,
  todayInShanghai,
} from './date-only.ts'

describe('date-only', () => {
  test.each([
    '2024-07-22',
    '2024年7月22日',
    '2024.7.22',
    '2024/07/22',
    '20240722',
    '２０２４－０７－２２',
    '二〇二四年七月二十二日',
    ' 2024 年 7 月 22 日 ',
  ])('%s', (raw) => expect(parseDateOnly(raw)).toBe('2024-07-22'))

  test.each(['', '无', '2023-02-29', '2024-13-01', '2021630', '2024-07', '2024-07-22 14:44', '0024-07-22'])(
    '%j is no day',
    (raw) => expect(parseDateOnly(raw)).toBeNull(),
  )

  test('every day survives printing and reading', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (day) => {
          const date = day.toISOString().slice(0, 10)
          expect(parseDateOnly(formatDateOnly(date))).toBe(date)
          expect(dateOnlySchema.parse(date)).toBe(date)
        },
      ),
    )
  })

  test('no text throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-./年月日一二十〇 ') }), (raw) => {
        const date = parseDateOnly(raw)
        expect(date === null || dateOnlySchema.safeParse(date).success).toBe(true)
      }),
    )
    expect(parseDateOnly('1'.repeat(1_000_000))).toBeNull()
  })

  test('the day changes at midnight in Shanghai', () => {
    expect(todayInShanghai(new Date('2026-01-01T15:59:59Z'))).toBe('2026-01-01')
    expect(todayInShanghai(new Date('2026-01-01T16:00:00Z'))).toBe('2026-01-02')
  })

  test('days are ordered', () => {
    expect(['2024-07-22', '2022-09-27', '2023-01-01'].sort(compareDateOnly)[0]).toBe('2022-09-27')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateTimeSchema, formatDateTime, parseDateTime } from './date-time.ts'

describe('date with time', () => {
  test.each([
    '2022-09-27 14:44',
    '2022-09-27T14:44:59',
    '2022年9月27日14时44分',
    '2022-09-27T06:44:10.000Z',
    '2022/9/27 14:44:01',
    '2022-09-27T14:44+08:00',
    '2022-09-26T23:44-07:00',
  ])('%s', (raw) => expect(parseDateTime(raw)).toBe('2022-09-27T14:44+08:00'))

  test.each(['2022-09-27', '2022-09-27 24:01', '2022-02-30 10:00', '14:44', '', '2022-09-27 14:60'])(
    '%j gives no moment',
    (raw) => expect(parseDateTime(raw)).toBeNull(),
  )

  test('midnight belongs to the day it begins', () => {
    expect(parseDateTime('2022-09-27 0:05')).toBe('2022-09-27T00:05+08:00')
    expect(parseDateTime('2022-09-26T16:05Z')).toBe('2022-09-27T00:05+08:00')
  })

  test('what is read survives printing and reading, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (moment) => {
          const read = parseDateTime(moment.toISOString())
          expect(dateTimeSchema.safeParse(read).success).toBe(true)
          expect(read && parseDateTime(formatDateTime(read))).toBe(read)
        },
      ),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:TZ+ 时分') }), (raw) => {
        const read = parseDateTime(raw)
        expect(read === null || dateTimeSchema.safeParse(read).success).toBe(true)
      }),
    )
  })
})

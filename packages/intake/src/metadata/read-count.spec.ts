import { expect, test } from 'vitest'
import { readCountOf } from './read-count.ts'

test.each([
  ['86', 86],
  ['2,035', 2035],
  ['2，035', 2035],
  ['２０３５', 2035],
  ['1,002,035 次', 1_002_035],
  ['86人次', 86],
])('%s is %d', (printed, readCount) => expect(readCountOf(printed)).toEqual({ readCount, findings: [] }))

test.each(['1.2万', '2,03', '86+', '多次', '2035年'])('%s is no whole number', (printed) =>
  expect(readCountOf(printed)).toMatchObject({
    readCount: null,
    findings: [{ code: 'read_count_unread', excerpt: printed }],
  }),
)

test('a counter without a number says nothing', () =>
  expect(readCountOf('')).toEqual({ readCount: null, findings: [] }))

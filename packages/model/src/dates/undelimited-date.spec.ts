import { expect, test } from 'vitest'
import { readUndelimitedDate } from './undelimited-date.ts'

test.each([
  ['2021630', ['2021-06-30']],
  ['2021111', ['2021-01-11', '2021-11-01']],
  ['20211111', ['2021-11-11']],
  ['202111', ['2021-01-01']],
  ['2021', []],
  ['20211332', []],
  ['abc', []],
])('%s can mean %j', (digits, dates) => expect(readUndelimitedDate(digits)).toEqual(dates))

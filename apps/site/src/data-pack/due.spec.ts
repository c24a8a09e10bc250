import { expect, test } from 'vitest'
import { isDue } from './due.ts'

/** A time in Shanghai. */
const at = (time: string) => new Date(`${time}:00+08:00`)

test.each([
  ['2026-11-24T03:59', '2026-11-23T04:01', false],
  ['2026-11-24T04:00', '2026-11-23T04:01', true],
  ['2026-11-24T04:01', '2026-11-24T04:00', false],
  ['2026-11-24T23:59', '2026-11-24T04:00', false],
  ['2026-11-24T12:00', '2026-11-24T03:00', true],
  ['2026-11-30T12:00', '2026-11-24T04:00', true],
])('at %s a pack of %s is due: %s', (now, last, due) => expect(isDue(at(last), at(now))).toBe(due))

test('without a pack one is due', () => expect(isDue(null, at('2026-11-24T12:00'))).toBe(true))

import { expect, test } from 'vitest'
import { callerOf, limitCalls } from './limits.ts'

const from = (address?: string) => new Headers(address ? { 'X-Forwarded-For': address } : {})

test('the caller is whom the nearest hop names, and the machine itself is nobody', () => {
  expect(callerOf(from('198.51.100.7'))).toBe('198.51.100.7')
  expect(callerOf(from('203.0.113.1, 198.51.100.7'))).toBe('198.51.100.7')
  for (const own of [undefined, '127.0.0.1', '::1', '::ffff:127.0.0.1', '198.51.100.7, ::1'])
    expect(callerOf(from(own))).toBeNull()
})

test('one address is stopped before the others are', async () => {
  const limit = limitCalls({ each: { points: 2, duration: 600 }, all: { points: 4, duration: 600 } })
  const one = from('198.51.100.7')
  expect([await limit(one), await limit(one)]).toEqual([null, null])
  const wait = await limit(one)
  expect(wait).toBeGreaterThan(590)
  expect(wait).toBeLessThanOrEqual(600)
  // What was refused to one does not use up what is there for all.
  expect([await limit(from('198.51.100.8')), await limit(from())]).toEqual([null, null])
  expect(await limit(from('198.51.100.9'))).toBeGreaterThan(0)
})

test('a stopped caller may go on when the time is over', async () => {
  const limit = limitCalls({ all: { points: 1, duration: 1 } })
  expect(await limit(from())).toBeNull()
  const wait = await limit(from())
  expect(wait).toBe(1)
  await expect.poll(() => limit(from()), { timeout: 5000, interval: 200 }).toBeNull()
})

import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { alone } from './alone.ts'

const folder = mkdtempSync(join(tmpdir(), 'yanlu-alone-'))
const lock = join(folder, 'writing.lock')
afterAll(() => rmSync(folder, { recursive: true }))

test('of many at once one works, and afterwards the next may', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => alone(folder, () => new Promise((done) => setTimeout(done, 50, 'done')))),
  )
  expect(outcomes.filter((outcome) => outcome !== null)).toEqual(['done'])
  expect(existsSync(lock)).toBe(false)
  expect(await alone(folder, async () => 'again')).toBe('again')
})

test('work that fails leaves nothing locked', async () => {
  await expect(
    alone(folder, async () => {
      throw new Error('disk full')
    }),
  ).rejects.toThrow('disk full')
  expect(existsSync(lock)).toBe(false)
})

test('what a crash left locked is free when it has given no sign of life, and not before', async () => {
  writeFileSync(lock, '')
  expect(await alone(folder, async () => 'mine')).toBeNull()
  const before = new Date(Date.now() - 130_000)
  utimesSync(lock, before, before)
  const outcomes = await Promise.all([1, 2, 3].map((one) => alone(folder, async () => one)))
  expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1)
  expect(existsSync(lock)).toBe(false)
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Reads } from './reads.ts'

const folder = mkdtempSync(join(tmpdir(), 'yanlu-reads-'))
afterAll(() => rmSync(folder, { recursive: true }))
const ten = Date.UTC(2026, 0, 1, 10, 20)
const eleven = Date.UTC(2026, 0, 1, 11, 1)

test('what is shown is the sum of all processes at the last full hour, and survives a restart', async () => {
  const [first, second] = [new Reads(folder, 'a.json'), new Reads(folder, 'b.json')]
  expect(first.of('x')).toBeNull()
  await first.open(ten)
  await second.open(ten)
  first.add('x')
  first.add('x')
  second.add('x')
  await first.save(ten)
  await second.save(ten)
  expect(first.of('x')).toEqual({ value: 0, asOf: '2026-01-01T10:00:00.000Z' })
  await first.save(eleven)
  expect(first.of('x')).toEqual({ value: 3, asOf: '2026-01-01T11:00:00.000Z' })
  expect(first.of('never read')?.value).toBe(0)

  const restarted = new Reads(folder, 'a.json')
  await restarted.open(eleven)
  restarted.add('x')
  await restarted.save(eleven)
  expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toEqual({ reads: { x: 3 } })
})

test('a broken file is named and not overwritten', async () => {
  writeFileSync(join(folder, 'c.json'), '{"reads":')
  await expect(new Reads(folder, 'c.json').open(ten)).rejects.toThrow(/c\.json/)
  expect(readFileSync(join(folder, 'c.json'), 'utf8')).toBe('{"reads":')
  rmSync(join(folder, 'c.json'))
})

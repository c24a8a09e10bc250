import { expect, test } from 'vitest'
import { latestFirst } from './sessions.ts'

const session = (assembly: string, order: number, year: number | null) => ({
  assembly,
  order,
  year,
  key: `${assembly}-${order}`,
})
const keys = (sessions: Parameters<typeof latestFirst>[0]) => latestFirst(sessions).map(({ key }) => key)

test('sessions of both assemblies stand in the order of their years, however high their terms are counted', () =>
  expect(
    keys([session('npc', 1603, 2019), session('npc', 1703, 2024), session('cppcc', 1405, 2026)]),
  ).toEqual(['cppcc-1405', 'npc-1703', 'npc-1603']))

test('a session of no known year stands before the one it followed', () =>
  expect(
    keys([session('npc', 1703, 2024), session('npc', 1704, null), session('cppcc', 1405, 2026)]),
  ).toEqual(['cppcc-1405', 'npc-1704', 'npc-1703']))

test('a session that nothing dates has not been answered yet: it stands first', () =>
  expect(keys([session('npc', 1703, 2024), session('cppcc', 1405, null)])).toEqual([
    'cppcc-1405',
    'npc-1703',
  ]))

import { type DatedName, nameOn } from '@yanlu/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeName, type Use } from './names.ts'

const undated = (name: string, short: string[] = []): DatedName => ({ name, short, from: null, to: null })
const never = async (): Promise<Use | null> => null
const on =
  (uses: Record<string, string>) =>
  async ({ name }: DatedName) => {
    const day = uses[name]
    return day === undefined ? null : { first: day, last: day }
  }

describe('a body that was renamed, known from two records', () => {
  test.each([
    ['the newer record came first', '青川市住建局', '2024-07-22', '青川市房管局', '2022-07-22'],
    ['the older record came first', '青川市房管局', '2022-07-22', '青川市住建局', '2024-07-22'],
  ])('%s', async (_, first, firstDay, second, secondDay) => {
    const placement = await placeName({
      names: [undated(first)],
      printed: second,
      day: secondDay,
      usedOn: on({ [first]: firstDay }),
    })
    expect(placement).toEqual({
      change: 'added',
      names: [
        { name: '青川市房管局', short: [], from: null, to: '2022-07-22' },
        { name: '青川市住建局', short: [], from: '2024-07-22', to: null },
      ],
    })
  })
})

test('a known name, a short form of it and another width of its brackets change nothing', async () => {
  const names = [undated('青川市住建局(人防办)', ['市住建局'])]
  for (const printed of ['青川市住建局(人防办)', '青川市住建局（人防办）', '市住建局'])
    expect(await placeName({ names, printed, day: '2024-01-01', usedOn: never })).toEqual({ change: 'none' })
})

test('a name that no record has used yet stays the name in use now', async () => {
  const placement = await placeName({
    names: [undated('青川市住建局')],
    printed: '青川市房管局',
    day: '2022-07-22',
    usedOn: never,
  })
  expect(placement).toEqual({
    change: 'added',
    names: [{ name: '青川市房管局', short: [], from: null, to: '2022-07-22' }, undated('青川市住建局')],
  })
})

test('an unknown name without a day is left to an editor', async () => {
  expect(
    await placeName({ names: [undated('青川市住建局')], printed: '青川市房管局', day: null, usedOn: never }),
  ).toEqual({ change: 'conflict' })
})

test('a name printed between two uses of another is no renaming', async () => {
  const placement = await placeName({
    names: [undated('青川市住建局')],
    printed: '青川市住建办',
    day: '2023-01-01',
    usedOn: async () => ({ first: '2022-01-01', last: '2024-01-01' }),
  })
  expect(placement).toEqual({ change: 'conflict' })
})

test('dates that an editor has entered are never shortened', async () => {
  const names = [
    { name: '青川市房管局', short: [], from: '2010-01-01', to: '2024-01-14' },
    { name: '青川市住建局', short: [], from: '2024-01-15', to: null },
  ]
  expect(await placeName({ names, printed: '青川市住建局', day: '2023-12-01', usedOn: never })).toEqual({
    change: 'conflict',
  })
})

const dayOf = (at: number): string => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10)

test('in whatever order the records of a renamed body come, each day has the name printed then', async () => {
  const lives = fc.uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 12 }).chain((days) => {
    const sorted = [...days].sort((a, b) => a - b)
    return fc
      .tuple(
        fc.array(fc.boolean(), { minLength: days.length, maxLength: days.length }),
        fc.shuffledSubarray(
          sorted.map((_, at) => at),
          { minLength: days.length },
        ),
      )
      .map(([renames, order]) => {
        let generation = 0
        const records = sorted.map((day, at) => {
          if (renames[at]) generation += 1
          return { day: dayOf(day), name: `青川市第${generation}局` }
        })
        return order.flatMap((at) => records[at] ?? [])
      })
  })
  await fc.assert(
    fc.asyncProperty(lives, async (records) => {
      const seen = new Map<string, Use>()
      let names: DatedName[] = []
      for (const { name, day } of records) {
        if (names.length === 0) names = [undated(name)]
        const placement = await placeName({
          names,
          printed: name,
          day,
          usedOn: async (entry) => seen.get(entry.name) ?? null,
        })
        if ('names' in placement) names = placement.names
        const use = seen.get(name)
        seen.set(name, {
          first: use && use.first < day ? use.first : day,
          last: use && use.last > day ? use.last : day,
        })
      }
      for (const { name, day } of records) expect(nameOn(names, day)).toBe(name)
    }),
  )
})

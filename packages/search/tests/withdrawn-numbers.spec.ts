import { paths, permalinkNumber } from '@yanlu/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noWords } from '../src/index.ts'
import { policy, revised, tombstoneOf } from './city/build.ts'
import { ask } from './city/city.ts'
import { hall } from './city/hall.ts'
import { startServer, type TestServer } from './server.ts'

const rules = (number: string, formerNumbers: string[]) => ({
  ...policy({
    title: '云川市户外招牌设置细则',
    number,
    documentNumber: '云城管规〔2021〕4号',
    body: 'urban',
    topic: '城乡建设、环境保护\\其他',
    publishedOn: '2021-05-06',
    validity: { status: 'in_force', effectiveFrom: '2021-06-01', effectiveTo: null },
    text: '户外招牌不得遮挡消防通道。',
  }),
  formerNumbers,
})
const signs = rules('080000057/2021-01127', [
  '080000099/2018-00005',
  'art_1229_70001',
  '云城管发〔2018〕55号',
])
const path = paths.record('policy', permalinkNumber(signs))
const own = [
  '080000057/2021-01127',
  '云城管规〔2021〕4号',
  '云城管规[2021]4号',
  '2021-01127',
  '〔2021〕4号',
  '01127',
]
const former = ['080000099/2018-00005', 'art_1229_70001', '云城管发〔2018〕55号']

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(hall(), noWords)
})
afterAll(() => server.stop())

const led = () => Promise.all([...own, ...former].map((number) => server.reader.resolve(number)))
/** Everything that counts or lists records. */
const listed = async () => {
  const walked: string[] = []
  for await (const { id } of server.reader.walk(ask(''))) walked.push(id)
  const [everything, ...found] = await Promise.all(
    ['', ...own, ...former].map((q) => server.reader.search(ask(q))),
  )
  return {
    walked,
    facets: everything?.facets,
    found: found.map(({ items, total }) => [total, ...items.map(({ id }) => id)]),
    suggested: await Promise.all([...own, ...former].map((text) => server.reader.suggest(text))),
    cited: await server.reader.resolveCitations(
      [...own, ...former].map((number) => ({ title: null, number })),
    ),
    shelves: await server.reader.shelves(),
    topics: await server.reader.topics(),
    organisations: await server.reader.organisations(),
  }
}

describe('the numbers of a withdrawn record', () => {
  test('lead to where they led before, and nothing lists or counts it', async () => {
    const without = await listed()
    await server.writer.putRecord(signs, [])
    const before = await led()
    expect(before).toEqual([
      ...own.map(() => ({ path, moved: false })),
      ...former.map(() => ({ path, moved: true })),
    ])
    expect(await listed()).not.toEqual(without)
    await server.writer.bury(tombstoneOf(signs, 2))
    expect(await led()).toEqual(before)
    expect(await listed()).toEqual(without)
  })

  test('give way to a public record that bears them, for as long as it does', async () => {
    const successor = rules('080000057/2024-00031', ['art_1229_70001'])
    await server.writer.putRecord(successor, [])
    const now = paths.record('policy', permalinkNumber(successor))
    expect(await server.reader.resolve('云城管规〔2021〕4号')).toEqual({ path: now, moved: false })
    expect(await server.reader.resolve('art_1229_70001')).toEqual({ path: now, moved: true })
    expect(await server.reader.resolve('2021-01127')).toEqual({ path, moved: false })

    await server.writer.bury(tombstoneOf(successor, 2))
    const both = await server.reader.resolve('云城管规〔2021〕4号')
    expect(both).toMatchObject({ among: [], withdrawn: [{ id: signs.id }, { id: successor.id }] })
  })

  test.each(['云城管规〔2021〕5号', '2021-0112', '2021-01128', 'art_1229_7000', '080000099/2018-00006'])(
    '%s beside them means nothing',
    async (number) => expect(await server.reader.resolve(number)).toBeNull(),
  )

  test('are not told by what was written before they were kept', async () => {
    const { documentNumber: _, formerNumbers: __, ...older } = tombstoneOf(signs, 3)
    await server.writer.bury(older)
    expect(await server.reader.resolve('2021-01127')).toEqual({ path, moved: false })
    expect(await server.reader.resolve('080000099/2018-00005')).toBeNull()
  })
})

describe('copies of a record', () => {
  const record = rules('080000057/2022-00044', [])
  const { id } = record
  const revisions = (...numbers: number[]) =>
    numbers.map((revision) => ({
      revision,
      at: '2024-01-01T00:00:00.000Z',
      nature: 'first' as const,
      note: null,
      sha256: '0'.repeat(64),
    }))
  const begun = new Date()
  /** Both answers: by the copy itself, and by what was written since the copies were made. */
  const still = async (revision: number): Promise<boolean> => {
    const whole = await server.reader.stillPublic([{ id, revision }])
    expect((await server.reader.standingSince(begun))({ id, revision })).toBe(whole)
    return whole
  }

  test('may be read while it is public, also after a change, and no longer once it was withdrawn', async () => {
    expect(await server.reader.stillPublic([{ id, revision: 1 }])).toBe(false)
    await server.writer.putRecord({ ...record, revisions: revisions(1) }, [])
    expect(await still(1)).toBe(true)
    await server.writer.putRecord(revised(record, { revisions: revisions(1, 2) }), [])
    expect(await still(1)).toBe(true)
    await server.writer.bury(tombstoneOf(record, 3))
    expect(await still(2)).toBe(false)
    await server.writer.putRecord(revised({ ...record, revision: 3 }, { revisions: revisions(1, 2, 4) }), [])
    expect([await still(2), await still(4)]).toEqual([false, true])
    // What is written now tells nothing of a copy that will be made when it is all over.
    const later = await server.reader.standingSince(new Date(Date.now() + 3_600_000))
    expect(later({ id, revision: 2 })).toBe(true)
  })

  test('of several are as good as each of them', async () => {
    const known = { id, revision: 4 }
    const others = Array.from({ length: 600 }, () => known)
    expect(await server.reader.stillPublic([])).toBe(true)
    expect(await server.reader.stillPublic(others)).toBe(true)
    expect(await server.reader.stillPublic([...others, { id: signs.id, revision: 1 }])).toBe(false)
  })
})

import { type PublicRecord, validityOn, validityStatus } from '@yanlu/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Facets,
  type FacetValue,
  noWords,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from '../src/index.ts'
import { policy } from './city/build.ts'
import { ask, everything } from './city/city.ts'
import { records } from './city/records.ts'
import { startServer, type TestServer } from './server.ts'

const today = '2026-06-01'
let server: TestServer
beforeAll(async () => {
  server = await startServer(today)
  await server.writer.rebuild(everything(), noWords)
})
afterAll(() => server.stop())

/** All pages of a query as one list. */
const everyHit = async (query: SearchQuery): Promise<{ result: SearchResult; items: SearchHit[] }> => {
  const result = await server.reader.search(query)
  const items = [...result.items]
  for (let page = 2; page <= result.pages; page++)
    items.push(...(await server.reader.search({ ...query, page })).items)
  return { result, items }
}

const filterOf: { [K in keyof Facets]: (value: string) => Partial<SearchQuery> } = {
  kind: (value) => ({ kind: [value as SearchQuery['kind'][number]] }),
  body: (value) => ({ body: [value] }),
  topic: (value) => ({ topic: [value] }),
  year: (value) => ({ year: [Number(value)] }),
  validity: (value) => ({ validity: [value as SearchQuery['validity'][number]] }),
}

/** Without the leaves, which only a chosen topic has. */
const plain = (values: readonly FacetValue[]) =>
  values.map(({ value, label, count }) => ({ value, label, count }))

describe.each([
  ['everything', ask('')],
  ['words answered by two arms', ask('社区电梯补助')],
  ['words with a fall-back', ask('加装店梯')],
  [
    'a long query',
    ask('希望了解本市既有住宅加装电梯补助办法的补助标准以及办理程序,还有路内停车泊位怎么收费和养老服务'),
  ],
  ['a number and those that cite it', ask('云建房规〔2023〕5号')],
  ['a figure among words', ask('2027年区域养老')],
  ['an everyday question', ask('我家楼没有电梯怎么申请加装')],
  ['the code of a body', ask('040000005')],
  ['everything of one body', ask('', { body: ['010000001'] })],
  ['words under two filters', ask('停车 社区 电梯', { kind: ['policy'], year: [2023, 2026] })],
  ['one validity', ask('', { validity: ['expired'] })],
])('for %s', (_, query) => {
  test('total, items and the counts of every filter agree, in every order', async () => {
    const orders = await Promise.all(
      (['relevance', 'newest', 'oldest'] as const).map((sort) => everyHit({ ...query, sort })),
    )
    const sets = orders.map(({ items }) => items.map(({ id }) => id).sort())
    const [{ result, items }] = orders as [(typeof orders)[0]]
    expect(items.length).toBe(result.total)
    expect(new Set(items.map(({ id }) => id)).size).toBe(result.total)
    for (const set of sets) expect(set).toEqual(sets[0])
    for (const order of orders) expect(order.result.facets).toEqual(result.facets)

    for (const facet of Object.keys(filterOf) as (keyof Facets)[]) {
      for (const { value, count } of result.facets[facet]) {
        const narrowed = await everyHit({ ...query, ...filterOf[facet](value) })
        expect([facet, value, narrowed.result.total]).toEqual([facet, value, count])
        expect(narrowed.items.length).toBe(count)
        // A filter is counted without itself: choosing a value does not take the others away.
        expect(plain(narrowed.result.facets[facet])).toEqual(plain(result.facets[facet]))
      }
    }
  })
})

describe('below a chosen topic', () => {
  const top = '城乡建设、环境保护'
  const leavesOf = ({ facets }: SearchResult, value = top) =>
    facets.topic.find((branch) => branch.value === value)?.leaves ?? []

  test.each([
    ['alone', ask('', { topic: [top] })],
    ['with words', ask('社区电梯补助', { topic: [top, '综合政务'] })],
    ['with other filters', ask('', { topic: [top], kind: ['policy'], year: [2023, 2024] })],
  ])('stand its leaves with the number that each finds, %s', async (_, query) => {
    const result = await server.reader.search(query)
    const leaves = leavesOf(result)
    expect(leaves.length).toBeGreaterThan(0)
    for (const { value, label, count } of leaves) {
      expect(value).toBe(`${top}\\${label}`)
      const alone = await everyHit({ ...query, topic: [value] })
      expect([value, alone.result.total, alone.items.length]).toEqual([value, count, count])
      // Its counts stay what they are whatever else of the branch is chosen, and the class above gives way to it.
      const both = await server.reader.search({ ...query, topic: [top, value] })
      expect([both.total, leavesOf(both)]).toEqual([count, leaves])
      expect(leavesOf(alone.result)).toEqual(leaves)
    }
  })

  test('and below no other', async () => {
    const { facets } = await server.reader.search(ask('', { topic: [top] }))
    expect(facets.topic.filter(({ leaves }) => leaves.length > 0).map(({ value }) => value)).toEqual([top])
    const none = await server.reader.search(ask(''))
    expect(none.facets.topic.flatMap(({ leaves }) => leaves)).toEqual([])
  })

  test('a class beside that of a chosen leaf is found whole', async () => {
    const { facets } = await server.reader.search(ask('', { topic: [top] }))
    const [leaf] = facets.topic.find(({ value }) => value === top)?.leaves ?? []
    const other = facets.topic.find(({ value }) => value !== top)
    const { total } = await server.reader.search(
      ask('', { topic: [top, leaf?.value ?? '', other?.value ?? ''] }),
    )
    expect(total).toBe((leaf?.count ?? 0) + (other?.count ?? 0))
  })
})

test('labels are what people read; a renamed body is one value under its latest name', async () => {
  const { facets } = await server.reader.search(ask(''))
  expect(facets.body.find(({ value }) => value === '010000001')).toEqual({
    value: '010000001',
    label: '云川市住房和城市更新局',
    count: 8,
  })
  // No organisation is held for the district; its records know the name.
  expect(facets.body.find(({ value }) => value === '040000005')?.label).toBe('临溪区人民政府办公室')
  expect(facets.kind.map(({ label }) => label)).toEqual(['建议提案答复', '政策文件', '典型案例'])
  expect(facets.year.map(({ value }) => value)).toEqual([
    '2026',
    '2025',
    '2024',
    '2023',
    '2022',
    '2021',
    '2020',
    '2016',
  ])
  expect(facets.validity.find(({ value }) => value === 'unknown')?.label).toBe('未标注')
})

test('by date: published, else written; a record without any date comes last in both orders', async () => {
  const newest = (await everyHit(ask('', { sort: 'newest' }))).items
  const oldest = (await everyHit(ask('', { sort: 'oldest' }))).items
  const days = (items: SearchHit[]) => items.map(({ publishedOn, writtenOn }) => publishedOn ?? writtenOn)
  const dated = days(newest).filter((day) => day !== null)
  expect(days(newest)).toEqual([...dated.toSorted().toReversed(), null])
  expect(days(oldest)).toEqual([...dated.toSorted(), null])
})

test('a page beyond the end is empty and still tells the true total', async () => {
  for (const page of [3, 200, 201, 1_000_000]) {
    const { items, total, pages } = await server.reader.search(ask('', { page }))
    expect([items, total, pages]).toEqual([[], records.length, 2])
  }
})

test('a press article is under no status of validity, not even 未标注', async () => {
  const cases = await server.reader.search(ask('', { kind: ['case'] }))
  expect(cases.total).toBeGreaterThan(0)
  expect(cases.facets.validity).toEqual([])
  const unmarked = await server.reader.search(ask('', { validity: ['unknown'] }))
  expect(unmarked.items.map(({ kind }) => kind)).not.toContain('case')
})

test('the filter and the badge say the same for every status, term and day', async () => {
  const terms = ['2026-05-31', '2026-06-01', '2026-06-02', null]
  const all: PublicRecord[] = validityStatus.options.flatMap((status, s) =>
    terms.flatMap((effectiveFrom, f) =>
      terms.map((effectiveTo, t) =>
        policy({
          title: `期限样本${s}${f}${t}`,
          number: `050000005/2026-${1000 + s * 100 + f * 10 + t}`,
          body: 'civil',
          text: '期限样本正文。',
          validity: { status, effectiveFrom, effectiveTo },
        }),
      ),
    ),
  )
  const own = await startServer(today)
  try {
    await own.writer.rebuild(
      (async function* () {
        for (const record of all) yield { type: 'record' as const, record, history: [] }
      })(),
      noWords,
    )
    const expected = new Map(validityStatus.options.map((status) => [status, new Set<string>()]))
    for (const record of all) expected.get(validityOn(record.validity, today))?.add(record.id)
    const { facets } = await own.reader.search(ask(''))
    for (const [status, ids] of expected) {
      expect(facets.validity.find(({ value }) => value === status)?.count ?? 0).toBe(ids.size)
      const found = new Set<string>()
      for (let page = 1; page <= Math.ceil(ids.size / 10) + 1; page++) {
        for (const item of (await own.reader.search(ask('', { validity: [status], page }))).items) {
          expect(item.validity).toBe(status)
          found.add(item.id)
        }
      }
      expect(found).toEqual(ids)
    }
  } finally {
    await own.stop()
  }
})

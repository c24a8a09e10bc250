import { expect } from 'vitest'
import { keepAtMost } from '../../src/unanswered/count.ts'
import { type Desk, openDesk, test } from '../desk/desk.ts'

const send = (desk: Desk, queries: unknown) => desk.call(null, 'POST', '/api/unanswered', { queries })

const kept = async (desk: Desk) => {
  const { docs } = await desk.payload.find({
    collection: 'unanswered',
    sort: ['-count', 'query'],
    limit: 200,
    overrideAccess: true,
  })
  return docs
}

const countOf = async (desk: Desk, query: string) =>
  (await kept(desk)).find((row) => row.query === query)?.count ?? 0

test('queries are counted in one spelling, with the first and the last day', async ({ desk }) => {
  const answer = await send(desk, [
    { q: '老旧小区　ＷＩＦＩ', count: 2 },
    { q: ' 老旧小区 wifi ', count: 3 },
    { q: '〔试点〕方案', count: 1 },
  ])
  expect(answer.status).toBe(204)
  expect(answer.text).toBe('')
  await send(desk, [{ q: '老旧小区 Wifi', count: 5 }])
  const [first, second] = await kept(desk)
  expect(first).toMatchObject({ query: '老旧小区 wifi', count: 10, firstOn: first?.lastOn })
  expect(first?.lastOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(second).toMatchObject({ query: '(试点)方案', count: 1 })
})

test('what may be about a person never reaches the database', async ({ desk }) => {
  const queries = [
    '王小明 138 0013 8000',
    '１３８００１３８０００',
    'wang@example.com',
    '11010519491231002X',
    '\u200b',
    '\ud83d',
  ]
  expect(
    (
      await send(
        desk,
        [...queries, '无障碍坡道'].map((q) => ({ q, count: 1 })),
      )
    ).status,
  ).toBe(204)
  const rows = (await kept(desk)).map(({ query }) => query)
  expect(rows).toContain('无障碍坡道')
  expect(rows.join()).not.toMatch(/王小明|138|wang|1949/)
  expect(rows).not.toContain('')
})

test('counts sent at once add up', async ({ desk }) => {
  const sends = Array.from({ length: 20 }, (_, index) => send(desk, [{ q: '同时检索', count: index + 1 }]))
  const answers = await Promise.all(sends)
  expect(answers.map(({ status, text }) => `${status}${text}`)).toEqual(sends.map(() => '204'))
  expect(await countOf(desk, '同时检索')).toBe(210)
  expect((await kept(desk)).filter(({ query }) => query === '同时检索')).toHaveLength(1)
})

test('HTML stays text', async ({ desk }) => {
  await send(desk, [{ q: '<img src=x onerror=alert(1)>', count: 1 }])
  expect(await countOf(desk, '<img src=x onerror=alert(1)>')).toBe(1)
})

test('the least asked go first, of these the oldest', async () => {
  const desk = await openDesk()
  const add = (query: string, count: number, day: string) =>
    desk.payload.create({
      collection: 'unanswered',
      data: { query, count, firstOn: '2024-01-01', lastOn: day },
      overrideAccess: true,
    })
  await add('常问', 9, '2024-01-01')
  await add('旧的', 1, '2024-02-01')
  await add('更旧的', 1, '2024-01-01')
  await add('新的', 1, '2024-03-01')
  await keepAtMost(desk.payload, 2)
  expect((await kept(desk)).map(({ query }) => query)).toEqual(['常问', '新的'])
  await keepAtMost(desk.payload, 2)
  expect(await kept(desk)).toHaveLength(2)
  await desk.close()
})

test('nonsense is refused with a sentence, floods are asked to wait', async () => {
  const desk = await openDesk()
  for (const queries of [
    undefined,
    'x',
    [{ q: '', count: 1 }],
    [{ q: '长'.repeat(61), count: 1 }],
    [{ q: '路灯', count: 0 }],
    [{ q: '路灯', count: 1001 }],
    [{ q: '路灯', count: 1.5 }],
    Array.from({ length: 101 }, () => ({ q: '路灯', count: 1 })),
  ]) {
    const answer = await send(desk, queries)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toEqual({ error: { code: 'invalid', message: '提交的内容有误。' } })
  }
  expect((await send(desk, '长'.repeat(30_000))).status).toBe(413)
  expect(await kept(desk)).toEqual([])
  for (let sent = 0; sent < 30; sent += 1) expect((await send(desk, [])).status).toBe(204)
  const flood = await send(desk, [])
  expect(flood.status).toBe(429)
  expect(Number(flood.headers.get('retry-after'))).toBeGreaterThan(0)
  await desk.close()
})

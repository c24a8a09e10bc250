import { createReader } from '@yanlu/search'
import { describe, expect } from 'vitest'
import { publishingOf, startOutbox } from '../../src/publishing/index.ts'
import { freeStranded } from '../../src/publishing/rearm.ts'
import { queueRebuild, rebuildQueue, rebuildState, runRebuild } from '../../src/publishing/rebuild.ts'
import { reconcile } from '../../src/publishing/reconcile.ts'
import { reindex } from '../../src/publishing/reindex.ts'
import { storedWords } from '../../src/search-words/stored.ts'
import type { Person } from '../desk/desk.ts'
import { indexNumber, published } from '../desk/records.ts'
import { type House, test } from '../publishing/house.ts'

const form = (synonyms: string[][], dictionary: string[] = [], stopWords: string[] = []) => ({
  synonyms: synonyms.map((words) => ({ words })),
  dictionary,
  stopWords,
})
const path = '/api/globals/search-words'
const save = (house: House, data: object) => house.call(house.people.publisher, 'POST', path, data)
const rebuild = (house: House, who: Person = house.people.publisher) =>
  house.call(who, 'POST', `${path}/rebuild`)
const waiting = async (house: House) =>
  (
    await house.payload.count({
      collection: 'payload-jobs',
      where: { queue: { equals: rebuildQueue } },
      overrideAccess: true,
    })
  ).totalDocs
const heldWords = async (house: House) => (await house.search.held('site', 'words'))?.words

/** Index numbers of the records that a reader finds. */
const found = async ({ search }: House, q: string): Promise<(string | null)[]> => {
  const { items } = await createReader({ url: search.url, key: search.readKey }).search({
    q,
    kind: [],
    body: [],
    topic: [],
    validity: [],
    year: [],
    from: null,
    to: null,
    sort: 'relevance',
    page: 1,
  })
  return items.map(({ indexNumber }) => indexNumber)
}

describe('the words of the editors', () => {
  test('are kept clean and refused with a sentence', async ({ house }) => {
    const saved = await save(
      house,
      form(
        [
          [' 加梯', '加装电梯', '加梯'],
          ['', ' '],
        ],
        ['民呼必应'],
        ['请问'],
      ),
    )
    expect(saved.status, saved.text).toBe(200)
    const words = { synonyms: [['加梯', '加装电梯']], dictionary: ['民呼必应'], stopWords: ['请问'] }
    expect(await storedWords(house.payload)).toEqual(words)
    for (const [data, sentence] of [
      [form([['加梯', '加梯']]), '第 1 组同义词至少要有两个不同的词'],
      [
        form([
          ['甲', '乙'],
          ['乙', '丙'],
        ]),
        '“乙”在第 1 组和第 2 组',
      ],
      [form([], ['梯']), '专业词“梯”太短'],
    ] as const) {
      const answer = await save(house, data)
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(sentence)
    }
    expect(await storedWords(house.payload)).toEqual(words)
  })

  test('take effect when the index is built anew, and nothing that runs by itself takes them back', async ({
    house,
  }) => {
    const number = indexNumber()
    await published(house, 'replies', { indexNumber: number, title: '关于加装电梯治理的答复' })
    await house.deliver()
    await save(house, form([['铎鑫', '加装电梯']]))
    expect(await heldWords(house)).not.toMatchObject({ synonyms: [['铎鑫', '加装电梯']] })
    expect(await found(house, '铎鑫')).toEqual([])
    expect((await rebuild(house)).status).toBe(200)
    await runRebuild(house.payload)
    expect(await rebuildState(house.payload)).toMatchObject({ state: 'done' })
    await reconcile(house.payload, publishingOf(house.payload).publisher)
    expect(await heldWords(house)).toMatchObject({ synonyms: [['铎鑫', '加装电梯']] })
    expect(await found(house, '铎鑫')).toContain(number)
  })
})

describe('the button that builds the index anew', () => {
  test('a second click does not start a second one, and everybody at the desk sees how far it is', async ({
    house,
  }) => {
    const { editor, publisher, secondPublisher } = house.people
    const first = await rebuild(house, publisher)
    expect(first.body).toMatchObject({ state: 'waiting' })
    const second = await rebuild(house, secondPublisher)
    expect(second.body).toMatchObject({ state: 'waiting', message: expect.stringContaining('正在进行') })
    expect(await waiting(house)).toBe(1)
    expect((await rebuild(house, editor)).status).toBe(403)
    await runRebuild(house.payload)
    expect(await waiting(house)).toBe(0)
    const { body } = await house.call(editor, 'GET', `${path}/rebuild`)
    expect(body).toMatchObject({ state: 'done', written: expect.any(Number), at: expect.any(String) })
    expect(Number(body.written)).toBeGreaterThan(0)
    expect((await house.call(null, 'GET', `${path}/rebuild`)).status).toBe(401)
    expect((await house.call(null, 'POST', `${path}/rebuild`)).status).toBe(401)
  })

  test('clicked many times at once it is one job', async ({ house }) => {
    const queued = await Promise.all([1, 2, 3, 4].map(() => queueRebuild(house.payload)))
    expect(queued.filter(Boolean)).toHaveLength(1)
    expect(await waiting(house)).toBe(1)
    await runRebuild(house.payload)
    expect(await waiting(house)).toBe(0)
  })

  test('a running rebuild is not taken for a stranded one', async ({ house }) => {
    await queueRebuild(house.payload)
    await house.payload.update({
      collection: 'payload-jobs',
      where: { queue: { equals: rebuildQueue } },
      data: { processing: true },
      overrideAccess: true,
    })
    const later = new Date(Date.now() + 60_000)
    expect(await freeStranded(house.payload, later, rebuildQueue)).toBe(0)
    expect(await queueRebuild(house.payload)).toBe(false)
    expect(await freeStranded(house.payload, later)).toBe(1)
    await runRebuild(house.payload)
  })

  test('and the command at the same moment come one after the other, and both succeed', async ({ house }) => {
    const { publisher } = publishingOf(house.payload)
    await save(house, form([['铎鑫', '加装电梯']], ['两次重建']))
    await queueRebuild(house.payload)
    const [, byCommand, again] = await Promise.all([
      runRebuild(house.payload),
      reindex(house.payload, publisher),
      reindex(house.payload, publisher),
    ])
    expect(await rebuildState(house.payload)).toMatchObject({ state: 'done' })
    expect([byCommand.failed, again.failed]).toEqual([0, 0])
    expect(await heldWords(house)).toMatchObject({ dictionary: ['两次重建'] })
    expect(await house.payload.kv.has('rebuild-turn')).toBe(false)
  })

  test('does not wait for a rebuild that died', async ({ house }) => {
    await house.payload.kv.set('rebuild-turn', { at: Date.now() - 61_000 })
    await queueRebuild(house.payload)
    await runRebuild(house.payload)
    expect(await rebuildState(house.payload)).toMatchObject({ state: 'done' })
  })

  test('the running desk does it by itself; without the search server it says that it failed, and may be asked again', async ({
    house,
  }) => {
    await house.search.stop()
    await queueRebuild(house.payload)
    await runRebuild(house.payload)
    expect(await rebuildState(house.payload)).toMatchObject({ state: 'failed' })
    await house.search.start()
    const stop = startOutbox(house.payload)
    try {
      expect(await queueRebuild(house.payload)).toBe(true)
      await expect
        .poll(async () => (await rebuildState(house.payload)).state, { timeout: 40_000 })
        .toBe('done')
    } finally {
      stop()
    }
  })
})

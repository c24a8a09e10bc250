import { createHash } from 'node:crypto'
import { type PublicRecord, recordText } from '@yanlu/model'
import { describe, expect } from 'vitest'
import { toLexical } from '../../src/body/toLexical.ts'
import { project } from '../../src/publishing/project.ts'
import { keepRevision, type RevisedSlug, revisedSlugs } from '../../src/revisions/stored.ts'
import { type Desk, test } from '../desk/desk.ts'
import { current, published, publishOver } from '../desk/records.ts'

const lines = (...texts: string[]) => toLexical(texts.map((text) => ({ type: 'paragraph', text })))

const rowsOf = async (desk: Desk, record: string) => {
  const where = { record: { equals: record } }
  const all = {
    collection: 'revisions',
    where,
    sort: 'revision',
    pagination: false,
    overrideAccess: true,
  } as const
  return (await desk.payload.find(all)).docs
}

const forgetRows = (desk: Desk, record: string) =>
  desk.payload.db.deleteMany({ collection: 'revisions', where: { record: { equals: record } } })

/** The public record of an id; the test fails where there is none. */
const publicOf = async (desk: Desk, collection: RevisedSlug, id: string) => {
  const projection = await project(desk.payload, collection, id)
  if (projection.type !== 'record') throw new Error(`${collection}/${id} is ${projection.type}`)
  return projection
}

const edit = async (desk: Desk, collection: string, id: string, data: Record<string, unknown>) => {
  const answer = await desk.call(desk.people.editor, 'PATCH', `/api/${collection}/${id}?draft=true`, data)
  expect(answer.status, answer.text).toBe(200)
}

const publishAgain = (desk: Desk, collection: string, id: string) =>
  publishOver(desk, desk.people.publisher, collection, id)

const hashOf = (record: PublicRecord) => createHash('sha256').update(recordText(record)).digest('hex')

describe.each(revisedSlugs)('published revisions of %s', (collection) => {
  test('the first one is kept with the text, and its hash is that of the text the public gets', async ({
    desk,
  }) => {
    const id = await published(desk, collection, { body: lines('甲', '', '乙') })
    const { record, history } = await publicOf(desk, collection, id)
    expect(history).toMatchObject([{ revision: 1, nature: 'first', note: null, changes: [] }])
    expect(record.revisions).toMatchObject([{ revision: 1, sha256: hashOf(record) }])
    const [row] = await rowsOf(desk, id)
    expect(row).toMatchObject({ collection, revision: 1, text: recordText(record), title: record.title })
    expect(row?.number).toBe(record.kind === 'case' ? record.caseNumber : record.indexNumber)
  })

  test('a changed text is refused without a word about it, and both fields are named', async ({ desk }) => {
    const id = await published(desk, collection, { body: lines('甲', '乙') })
    await edit(desk, collection, id, { body: lines('甲', '丙') })
    for (const change of [
      {},
      { nature: 'correction' },
      { note: '更正第二段。' },
      { nature: 'correction', note: '  ' },
    ]) {
      await edit(desk, collection, id, { change: { nature: null, note: null, ...change } })
      const refused = await publishAgain(desk, collection, id)
      expect(refused.status).toBe(409)
      expect(refused.body.errors?.[0]?.message).toMatch(/改动性质.*改动说明/)
    }
    expect(await current(desk, collection, id)).toMatchObject({ _status: 'published', revision: 1 })
    expect(await rowsOf(desk, id)).toHaveLength(1)
  })

  test('that a word is missing is told when it is handed over, not only when it is published', async ({
    desk,
  }) => {
    const id = await published(desk, collection, { body: lines('甲', '乙') })
    await edit(desk, collection, id, { summary: '只改了概述。', stage: 'submitted' })
    await edit(desk, collection, id, { body: lines('甲', '丙'), stage: 'editing' })
    const handOver = () =>
      desk.call(desk.people.editor, 'PATCH', `/api/${collection}/${id}?draft=true`, { stage: 'submitted' })
    const refused = await handOver()
    expect(refused.status).toBe(409)
    expect(refused.body.errors?.[0]?.message).toMatch(/改动性质.*改动说明.*再提交审核/)
    await edit(desk, collection, id, { change: { nature: 'correction', note: '更正第二段。' } })
    expect((await handOver()).status).toBe(200)
    expect((await publishAgain(desk, collection, id)).status).toBe(200)
  })

  test('with both it is published, kept with what changed, and the form is empty again', async ({ desk }) => {
    const id = await published(desk, collection, { body: lines('共三百盏路灯。', '乙') })
    await edit(desk, collection, id, {
      body: lines('共三百三十盏路灯。', '乙', '丙'),
      change: { nature: 'correction', note: ' 更正盏数。 ' },
    })
    expect((await publishAgain(desk, collection, id)).status).toBe(200)
    const { record, history } = await publicOf(desk, collection, id)
    expect(history[1]).toMatchObject({
      revision: 2,
      nature: 'correction',
      note: '更正盏数。',
      sha256: hashOf(record),
      changes: [
        { before: '共三百盏路灯。', after: '共三百三十盏路灯。' },
        { before: null, after: '丙' },
      ],
    })
    for (const draft of [false, true]) {
      const doc = await desk.payload.findByID({ collection, id, draft, depth: 0, overrideAccess: true })
      expect(doc.change?.nature ?? null).toBeNull()
      expect(doc.change?.note ?? null).toBeNull()
    }
  })

  test('other fields change without a word, and are named; a word is kept where there is one', async ({
    desk,
  }) => {
    const id = await published(desk, collection, { body: lines('甲') })
    await edit(desk, collection, id, { summary: '概述' })
    expect((await publishAgain(desk, collection, id)).status).toBe(200)
    await edit(desk, collection, id, { summary: '新的概述', change: { note: '补充概述。' } })
    expect((await publishAgain(desk, collection, id)).status).toBe(200)
    const { history } = await publicOf(desk, collection, id)
    expect(history.map(({ nature, note, changes }) => [nature, note, changes.length])).toEqual([
      ['first', null, 0],
      ['metadata', '更改了内容概述。', 0],
      ['metadata', '补充概述。', 0],
    ])
  })

  test('withdrawn it has no public history; published again it is compared with what was public last', async ({
    desk,
  }) => {
    const id = await published(desk, collection, { body: lines('甲', '不该公开的一段', '乙') })
    await edit(desk, collection, id, { body: lines('甲', '还没有公开的草稿') })
    const withdraw = { reason: '含有个人信息' }
    const answer = await desk.call(
      desk.people.publisher,
      'POST',
      `/api/${collection}/${id}/withdraw`,
      withdraw,
    )
    expect(answer.status, answer.text).toBe(200)
    expect(JSON.stringify(await project(desk.payload, collection, id))).not.toMatch(
      /不该公开|history|sha256":"[0-9a-f]{64}/,
    )
    expect(await rowsOf(desk, id)).toHaveLength(1)
    await edit(desk, collection, id, { body: lines('甲', '乙', '丙') })
    expect((await publishAgain(desk, collection, id)).status).toBe(409)
    await edit(desk, collection, id, { change: { nature: 'amendment', note: '删去个人信息。' } })
    expect((await publishAgain(desk, collection, id)).status).toBe(200)
    const { history } = await publicOf(desk, collection, id)
    expect(history).toMatchObject([
      { revision: 1, nature: 'first', changes: [] },
      {
        revision: 3,
        nature: 'amendment',
        note: expect.stringMatching(/^20[\d-]{8}撤回（含有个人信息），现重新公开。删去个人信息。$/),
        changes: [{ before: null, after: '丙' }],
      },
    ])
    expect(JSON.stringify(history)).not.toContain('不该公开')
    const rows = await rowsOf(desk, id)
    expect(rows[1]?.changes).toEqual([
      { before: '不该公开的一段', after: null },
      { before: null, after: '丙' },
    ])
  })

  test('withdrawn and public again as it was, the history says when and why it was gone', async ({
    desk,
  }) => {
    const id = await published(desk, collection, { body: lines('甲') })
    const path = `/api/${collection}/${id}/withdraw`
    const answer = await desk.call(desk.people.publisher, 'POST', path, { reason: '编号有误' })
    expect(answer.status, answer.text).toBe(200)
    expect((await publishAgain(desk, collection, id)).status).toBe(200)
    const { history } = await publicOf(desk, collection, id)
    expect(history[1]).toMatchObject({
      revision: 3,
      nature: 'restored',
      note: expect.stringMatching(/^20[\d-]{8}撤回（编号有误），现重新公开。$/),
      changes: [],
    })
  })

  test('a record from before revisions were kept begins with the text it has now', async ({ desk }) => {
    const id = await published(desk, collection, { body: lines('旧文') })
    await forgetRows(desk, id)
    const { updatedAt } = await current(desk, collection, id)
    const publication = { revision: null, at: null, nature: null, note: null }
    const where = { id: { equals: id } }
    await desk.payload.db.updateOne({ collection, where, data: { publication, updatedAt } })
    const { history, record } = await publicOf(desk, collection, id)
    expect(history).toEqual([
      { revision: 1, at: updatedAt, nature: 'first', note: null, sha256: hashOf(record), changes: [] },
    ])
    await forgetRows(desk, id)
    await edit(desk, collection, id, { body: lines('新文') })
    expect(
      (await publishAgain(desk, collection, id)).status,
      'the text that was public is what it compares with',
    ).toBe(409)
    await edit(desk, collection, id, { change: { nature: 'editorial', note: '改一字。' } })
    expect((await publishAgain(desk, collection, id)).status).toBe(200)
    expect((await publicOf(desk, collection, id)).history).toMatchObject([
      { revision: 1, nature: 'first' },
      { revision: 2, nature: 'editorial', changes: [{ before: '旧文', after: '新文' }] },
    ])
  })

  test('a crash between the record and its revision loses neither nature nor note', async ({ desk }) => {
    const id = await published(desk, collection, { body: lines('甲') })
    await edit(desk, collection, id, { body: lines('乙'), change: { nature: 'correction', note: '更正。' } })
    await publishAgain(desk, collection, id)
    const [, second] = await rowsOf(desk, id)
    await desk.payload.db.deleteMany({ collection: 'revisions', where: { id: { equals: second?.id } } })
    const { history } = await publicOf(desk, collection, id)
    expect(history).toMatchObject([
      { revision: 1 },
      {
        revision: 2,
        at: second?.at,
        nature: 'correction',
        note: '更正。',
        changes: [{ before: '甲', after: '乙' }],
      },
    ])
  })

  test('kept twice at once it is kept once', async ({ desk }) => {
    const id = await published(desk, collection, { body: lines('甲') })
    await forgetRows(desk, id)
    const doc = await desk.payload.findByID({ collection, id, depth: 0, overrideAccess: true })
    await Promise.all([1, 2, 3].map(() => keepRevision({ payload: desk.payload }, collection, doc)))
    expect(await rowsOf(desk, id)).toHaveLength(1)
  })
})

describe('what is kept', () => {
  test('ten thousand new paragraphs are published like any others', { timeout: 300_000 }, async ({
    desk,
  }) => {
    const many = (name: string) => lines(...Array.from({ length: 10_000 }, (_, at) => `${name}${at}`))
    const id = await published(desk, 'replies', { body: many('甲') })
    await edit(desk, 'replies', id, {
      body: many('乙'),
      change: { nature: 'amendment', note: '全文重写。' },
    })
    expect((await publishAgain(desk, 'replies', id)).status).toBe(200)
    expect((await publicOf(desk, 'replies', id)).history[1]?.changes).toHaveLength(10_000)
  })

  test('nobody may state another publication than the desk saw', async ({ desk }) => {
    const id = await published(desk, 'replies', { body: lines('甲') })
    const { publication } = (await current(desk, 'replies', id)) as { publication?: unknown }
    await edit(desk, 'replies', id, {
      publication: { revision: 1, nature: 'amendment', note: '假的', at: '2001' },
    })
    expect(await current(desk, 'replies', id)).toMatchObject({ publication })
    await publishAgain(desk, 'replies', id)
    expect((await publicOf(desk, 'replies', id)).history.map(({ nature }) => nature)).toEqual([
      'first',
      'metadata',
    ])
  })

  test('not even our own code changes or removes a revision', async ({ desk }) => {
    const id = await published(desk, 'replies')
    const [row] = await rowsOf(desk, id)
    const one = { collection: 'revisions', id: row?.id ?? '', overrideAccess: true } as const
    await expect(desk.payload.update({ ...one, data: { note: '改' } })).rejects.toThrow('公开版次只能追加')
    await expect(desk.payload.delete(one)).rejects.toThrow('公开版次只能追加')
    expect(await rowsOf(desk, id)).toEqual([row])
  })
})

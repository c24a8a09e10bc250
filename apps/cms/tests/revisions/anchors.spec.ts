import { createHash } from 'node:crypto'
import { recordText } from '@yanlu/model'
import { describe, expect } from 'vitest'
import { toLexical } from '../../src/body/toLexical.ts'
import { project } from '../../src/publishing/project.ts'
import { anchorsIn } from '../../src/revisions/anchors.ts'
import { type Desk, test } from '../desk/desk.ts'
import { change, published, publishOver } from '../desk/records.ts'

const lamps = '全市共安装路灯一千二百盏，其中云东区三百盏。'
const corrected = '全市共安装路灯一千二百盏，其中云东区三百三十盏。'
const money = '所需资金列入市级财政预算，由市财政局按年度拨付。'
const thanks = '感谢您对城市照明工作的关心和支持。'
const names = '联系人王某某，家住云东区某某路八号。'

const lines = (...texts: string[]) => toLexical(texts.map((text) => ({ type: 'paragraph', text })))

const textOf = async (desk: Desk, id: string) => {
  const projection = await project(desk.payload, 'replies', id)
  if (projection.type !== 'record') throw new Error(`${id} is ${projection.type}`)
  return projection
}
const anchorsOf = async (desk: Desk, id: string) => anchorsIn((await textOf(desk, id)).record.body)

const correct = async (desk: Desk, id: string, ...texts: string[]) => {
  const { editor, publisher } = desk.people
  const data = { body: lines(...texts), change }
  const saved = await desk.call(editor, 'PATCH', `/api/replies/${id}?draft=true`, data)
  expect(saved.status, saved.text).toBe(200)
  const answer = await publishOver(desk, publisher, 'replies', id)
  expect(answer.status, answer.text).toBe(200)
}
const withdraw = async (desk: Desk, id: string) => {
  const reason = { reason: '含有个人信息' }
  const path = `/api/replies/${id}/withdraw`
  expect((await desk.call(desk.people.publisher, 'POST', path, reason)).status).toBe(200)
}

/** The rows as a version of this software left them that did not keep bodies. */
const asBefore = async (desk: Desk, id: string) => {
  const where = { record: { equals: id } }
  const { docs } = await desk.payload.find({ collection: 'revisions', where, overrideAccess: true })
  for (const row of docs)
    await desk.payload.db.updateOne({ collection: 'revisions', id: row.id, data: { body: null }, req: {} })
}

describe('paragraphs keep their anchors', () => {
  test('through corrections, and those that lead nowhere any more are told', async ({ desk }) => {
    const id = await published(desk, 'replies', { body: lines(lamps, money) })
    expect(await anchorsOf(desk, id)).toEqual(['p1', 'p2'])
    await correct(desk, id, thanks, corrected, money)
    expect(await anchorsOf(desk, id)).toEqual(['p2-1', 'p1', 'p2'])
    expect((await textOf(desk, id)).record).not.toHaveProperty('removedAnchors')
    await correct(desk, id, corrected, money, names)
    const { record } = await textOf(desk, id)
    expect(anchorsIn(record.body)).toEqual(['p1', 'p2', 'p3-1'])
    expect(record.removedAnchors).toEqual(['p2-1'])
  })

  test('after a crash between the record and its revision', async ({ desk }) => {
    const id = await published(desk, 'replies', { body: lines(lamps, money) })
    await correct(desk, id, thanks, corrected, money)
    const last = { record: { equals: id }, revision: { equals: 2 } }
    await desk.payload.db.deleteMany({ collection: 'revisions', where: last })
    expect(await anchorsOf(desk, id)).toEqual(['p2-1', 'p1', 'p2'])
    await correct(desk, id, thanks, money)
    expect(await anchorsOf(desk, id)).toEqual(['p2-1', 'p2'])
  })

  test('from before there were such anchors: links that are out lead on', async ({ desk }) => {
    const id = await published(desk, 'replies', { body: lines(lamps) })
    await correct(desk, id, thanks, lamps)
    await asBefore(desk, id)
    expect(await anchorsOf(desk, id), 'as they were numbered').toEqual(['p1', 'p2'])
    await asBefore(desk, id)
    await correct(desk, id, thanks, money, lamps)
    expect(await anchorsOf(desk, id), 'though nothing was projected in between').toEqual(['p1', 'p3-1', 'p2'])
  })

  test('through a withdrawal, which says no more of what it took back', async ({ desk }) => {
    const id = await published(desk, 'replies', { body: lines(lamps, names, money) })
    await withdraw(desk, id)
    await correct(desk, id, lamps, thanks, money)
    const projection = await textOf(desk, id)
    expect(anchorsIn(projection.record.body)).toEqual(['p1', 'p3-1', 'p3'])
    expect(projection.record.removedAnchors).toEqual(['p2'])
    expect(JSON.stringify(projection)).not.toContain('王某某')
  })

  test('a text that was withdrawn before there were such anchors gives none of its numbers again', async ({
    desk,
  }) => {
    const id = await published(desk, 'replies', { body: lines(lamps, names) })
    await withdraw(desk, id)
    await asBefore(desk, id)
    await correct(desk, id, lamps)
    expect(await anchorsOf(desk, id)).toEqual(['p3-1'])
    const same = await published(desk, 'replies', { body: lines(lamps, money) })
    await withdraw(desk, same)
    await asBefore(desk, same)
    expect((await publishOver(desk, desk.people.publisher, 'replies', same)).status).toBe(200)
    expect(await anchorsOf(desk, same)).toEqual(['p1', 'p2'])
  })
})

describe('the wording of every superseded revision is public', () => {
  const hashesOf = async (desk: Desk, id: string) =>
    (await textOf(desk, id)).history.map(({ sha256, wording }) => {
      const made = wording && createHash('sha256').update(recordText(wording), 'utf8').digest('hex')
      return made === undefined ? 'none' : made === sha256 ? 'same' : 'other'
    })
  // A list, a table, an empty cell, half a surrogate pair and a line break within a paragraph.
  const odd = toLexical([
    { type: 'section', level: 1, numeral: '一', heading: '一、\ud83d情况', blocks: [] },
    { type: 'list', ordered: true, items: ['甲\n甲', ''] },
    { type: 'table', rows: [{ header: true, cells: ['', '乙'] }] },
    { type: 'paragraph', text: '第一行\n\n第三行' },
  ])

  test('and makes the text that its hash was made of, in a row from before bodies were kept, too', async ({
    desk,
  }) => {
    const id = await published(desk, 'replies', { body: odd })
    await correct(desk, id, lamps)
    await correct(desk, id, corrected)
    expect(await hashesOf(desk, id)).toEqual(['same', 'same', 'none'])
    const { history } = await textOf(desk, id)
    expect(history[0]?.wording?.body.map(({ type }) => type)).toEqual(['section'])
    await asBefore(desk, id)
    expect(await hashesOf(desk, id)).toEqual(['same', 'same', 'none'])
  })

  test('but not of one that a withdrawal took back', async ({ desk }) => {
    const id = await published(desk, 'replies', { body: lines(lamps, names) })
    await correct(desk, id, corrected, names)
    await withdraw(desk, id)
    await correct(desk, id, corrected)
    await correct(desk, id, corrected, money)
    expect(await hashesOf(desk, id)).toEqual(['none', 'none', 'same', 'none'])
    expect(JSON.stringify(await textOf(desk, id))).not.toContain('王某某')
  })
})

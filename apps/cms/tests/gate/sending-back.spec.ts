import { describe, expect } from 'vitest'
import type { GatedDoc } from '../../src/gate/stored.ts'
import type { Case, Policy, Reply } from '../../src/payload-types.ts'
import { type Desk, type Person, test } from '../desk/desk.ts'
import { change, draft, published, publishOver } from '../desk/records.ts'

type Slug = 'replies' | 'policies' | 'cases'

const patch = (desk: Desk, by: Person, collection: Slug, id: string, data: object) =>
  desk.call(by, 'PATCH', `/api/${collection}/${id}?draft=true`, data)

const latest = async (desk: Desk, collection: Slug, id: string): Promise<Reply | Policy | Case> => {
  const doc: Exclude<GatedDoc, { key: unknown }> = await desk.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return doc
}

const submitted = async (desk: Desk, collection: Slug): Promise<string> => {
  const id = await draft(desk, collection)
  await patch(desk, desk.people.editor, collection, id, { stage: 'submitted' })
  return id
}

const back = { stage: 'editing', returned: { reason: ' 缺少落款日期，请补上。 ' } }

describe.for(['replies', 'policies', 'cases'] as const)('sending a record of %s back', (collection) => {
  test('needs a reason', async ({ desk }) => {
    const { publisher, administrator } = desk.people
    const id = await submitted(desk, collection)
    for (const returned of [
      undefined,
      {},
      { reason: null },
      { reason: ' 略 ' },
      { reason: '长'.repeat(501) },
    ])
      for (const by of [publisher, administrator]) {
        const answer = await patch(desk, by, collection, id, { stage: 'editing', returned })
        expect(answer.status, answer.text).toBe(400)
        expect(answer.text).toContain('退回修改要写明理由')
      }
    expect(await latest(desk, collection, id)).toMatchObject({
      stage: 'submitted',
      returned: { reason: null },
    })
  })

  test('tells who, when and why, until it is submitted again; the versions keep it', async ({ desk }) => {
    const { editor, publisher, secondPublisher } = desk.people
    const id = await submitted(desk, collection)
    const forged = { ...back.returned, by: secondPublisher.id, at: '2001-01-01T00:00:00.000Z' }
    const begun = new Date().toISOString()
    await patch(desk, publisher, collection, id, { ...back, returned: forged })
    const sentBack = await latest(desk, collection, id)
    expect(sentBack).toMatchObject({
      stage: 'editing',
      lastEditor: editor.id,
      returned: { reason: '缺少落款日期，请补上。', by: publisher.id },
    })
    expect(sentBack.returned?.at && sentBack.returned.at >= begun).toBe(true)

    await patch(desk, editor, collection, id, {
      title: '补上了落款的答复',
      returned: { reason: '改成别的话' },
    })
    expect((await latest(desk, collection, id)).returned).toEqual(sentBack.returned)

    await patch(desk, editor, collection, id, { stage: 'submitted' })
    expect((await latest(desk, collection, id)).returned).toMatchObject({ reason: null, by: null, at: null })
    const { docs } = await desk.payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: id } }, { 'version.returned.by': { equals: publisher.id } }] },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ version }) => version.returned?.reason)).toContain('缺少落款日期，请补上。')
    expect((await publishOver(desk, publisher, collection, id)).status).toBe(200)
  })

  test('an editor who takes a submission back owes no reason, and can leave none', async ({ desk }) => {
    const id = await submitted(desk, collection)
    const answer = await patch(desk, desk.people.editor, collection, id, back)
    expect(answer.status, answer.text).toBe(200)
    expect(await latest(desk, collection, id)).toMatchObject({ stage: 'editing', returned: { reason: null } })
  })
})

test('publishing what was sent back clears the reason', async ({ desk }) => {
  const id = await submitted(desk, 'replies')
  await patch(desk, desk.people.publisher, 'replies', id, back)
  expect((await publishOver(desk, desk.people.publisher, 'replies', id)).status).toBe(200)
  expect((await latest(desk, 'replies', id)).returned).toMatchObject({ reason: null })
})

test('a change of a public record is sent back like a draft, and a withdrawal leaves the reason', async ({
  desk,
}) => {
  const { editor, publisher } = desk.people
  const id = await published(desk, 'replies')
  await patch(desk, editor, 'replies', id, { title: '改过的标题', change, stage: 'submitted' })
  await patch(desk, publisher, 'replies', id, back)
  expect(await latest(desk, 'replies', id)).toMatchObject({ returned: { by: publisher.id } })
  await desk.call(publisher, 'POST', `/api/replies/${id}/withdraw`, { reason: '内容有误' })
  expect(await latest(desk, 'replies', id)).toMatchObject({
    stage: 'editing',
    returned: { by: publisher.id },
  })
})

test('restoring an old version moves no record out of review', async ({ desk }) => {
  const { editor, publisher } = desk.people
  const id = await draft(desk, 'replies')
  const { docs } = await desk.payload.findVersions({
    collection: 'replies',
    where: { parent: { equals: id } },
    overrideAccess: true,
  })
  await patch(desk, editor, 'replies', id, { title: '后来的标题', stage: 'submitted' })
  const answer = await desk.call(publisher, 'POST', `/api/replies/versions/${docs[0]?.id}?draft=true`)
  expect(answer.status, answer.text).toBe(200)
  expect(await latest(desk, 'replies', id)).toMatchObject({
    title: '关于增设路灯建议的答复',
    stage: 'submitted',
    returned: { reason: null },
  })
})

test('the reason outlives the account of whoever wrote it', async ({ desk }) => {
  const { administrator, secondPublisher } = desk.people
  const id = await submitted(desk, 'replies')
  await patch(desk, secondPublisher, 'replies', id, back)
  const answer = await desk.call(administrator, 'DELETE', `/api/users/${secondPublisher.id}`)
  expect(answer.status, answer.text).toBe(200)
  expect(await latest(desk, 'replies', id)).toMatchObject({
    returned: { reason: back.returned.reason.trim() },
  })
})

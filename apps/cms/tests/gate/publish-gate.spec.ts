import { describe, expect } from 'vitest'
import { publish } from '../../src/publishing/publish.ts'
import { type Person, test } from '../desk/desk.ts'
import { body, current, draft, proposal, published, publishOver } from '../desk/records.ts'

const records = ['replies', 'policies', 'cases', 'proposals'] as const

const dataOf = (collection: (typeof records)[number], serial: number) =>
  collection === 'proposals'
    ? { ...proposal(`2024${String(serial).padStart(4, '0')}号`), subject: '路灯' }
    : {}

/** The text of a record that an editor would love to change behind everybody's back. */
const textField = (collection: string) => (collection === 'proposals' ? 'subject' : 'title')

let serial = 0
const next = () => {
  serial += 1
  return serial
}

describe.each(records)('an editor and the published %s', (collection) => {
  const field = textField(collection)

  test.for([
    ['a plain update', 'PATCH', '', { [field]: '改' }],
    ['an update that claims to be published', 'PATCH', '', { [field]: '改', _status: 'published' }],
    ['an update that takes it down', 'PATCH', '', { _status: 'draft' }],
    ['a draft that claims to be published', 'PATCH', '?draft=true', { [field]: '改', _status: 'published' }],
    [
      'an autosave that claims to be published',
      'PATCH',
      '?draft=true&autosave=true',
      { [field]: '改', _status: 'published' },
    ],
    ['an update in all languages', 'PATCH', '?publishAllLocales=true', { [field]: '改' }],
    ['taking down in all languages', 'PATCH', '?unpublishAllLocales=true', {}],
    ['the trash', 'PATCH', '', { deletedAt: '2024-01-01T00:00:00.000Z' }],
    ['the trash as a draft', 'PATCH', '?draft=true', { deletedAt: '2024-01-01T00:00:00.000Z' }],
    ['deleting for good', 'DELETE', '', undefined],
    ['deleting for good past the trash', 'DELETE', '?trash=true', undefined],
    ['withdrawing', 'POST', '/withdraw', { reason: '我要撤回它' }],
  ] as const)('is refused: %s', async ([, method, query, data], { desk }) => {
    const id = await published(desk, collection, dataOf(collection, next()))
    const before = await current(desk, collection, id)
    const answer = await desk.call(desk.people.editor, method, `/api/${collection}/${id}${query}`, data)
    expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.text).not.toMatch(/\bat .+:\d+:\d+/)
    expect(await current(desk, collection, id)).toEqual(before)
  })

  test.for([
    ['a bulk update', 'PATCH', '', { [field]: '改' }],
    ['a bulk draft', 'PATCH', '&draft=true', { [field]: '改', _status: 'published' }],
    ['bulk deletion', 'DELETE', '', undefined],
    ['bulk trash', 'PATCH', '', { deletedAt: '2024-01-01T00:00:00.000Z' }],
  ] as const)('is refused: %s', async ([, method, query, data], { desk }) => {
    const id = await published(desk, collection, dataOf(collection, next()))
    const before = await current(desk, collection, id)
    const where = `?where[id][equals]=${id}${query}`
    const answer = await desk.call(desk.people.editor, method, `/api/${collection}${where}`, data)
    expect(answer.status, answer.text).toBe(403)
    expect(await current(desk, collection, id)).toEqual(before)
  })

  test('a draft over it leaves the published text alone', async ({ desk }) => {
    const id = await published(desk, collection, dataOf(collection, next()))
    const before = await current(desk, collection, id)
    for (const query of ['?draft=true', '?draft=true&autosave=true', '?draft=true&publishAllLocales=true']) {
      const answer = await desk.call(desk.people.editor, 'PATCH', `/api/${collection}/${id}${query}`, {
        [field]: `改${query}`,
      })
      expect(answer.status, answer.text).toBe(200)
    }
    expect(await current(desk, collection, id)).toEqual(before)
  })

  test('an old version comes back as a draft at most', async ({ desk }) => {
    const id = await published(desk, collection, dataOf(collection, next()))
    await desk.call(desk.people.editor, 'PATCH', `/api/${collection}/${id}?draft=true`, {
      [field]: '新的一稿',
    })
    const before = await current(desk, collection, id)
    const { docs } = await desk.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    for (const version of docs) {
      const plain = await desk.call(desk.people.editor, 'POST', `/api/${collection}/versions/${version.id}`)
      expect(plain.status, plain.text).toBeGreaterThanOrEqual(400)
      const asDraft = await desk.call(
        desk.people.editor,
        'POST',
        `/api/${collection}/versions/${version.id}?draft=true`,
      )
      expect(asDraft.status, asDraft.text).toBe(200)
    }
    expect(await current(desk, collection, id)).toEqual(before)
  })

  test('nothing is born published, by nobody at the desk', async ({ desk }) => {
    const original = await published(desk, collection, dataOf(collection, next()))
    const { editor, publisher, administrator } = desk.people
    const count = () =>
      desk.payload.count({ collection, where: { _status: { equals: 'published' } }, overrideAccess: true })
    const before = (await count()).totalDocs
    const create = (by: Person, query: string, data: object) =>
      desk.call(by, 'POST', `/api/${collection}${query}`, data)
    const data = { title: '生而公开', body, ...dataOf(collection, next()) }
    for (const by of [editor, publisher, administrator]) {
      expect((await create(by, '', { ...data, _status: 'published' })).status).toBeGreaterThanOrEqual(400)
      await create(by, `/${original}/duplicate`, { _status: 'published' })
      await create(by, `/${original}/duplicate?draft=true`, { _status: 'published' })
    }
    expect((await create(editor, '', data)).status).toBe(403)
    await create(editor, '?draft=true', { ...data, _status: 'published' })
    expect((await count()).totalDocs).toBe(before)
  })
})

describe('two people', () => {
  test('who edited last does not publish', async ({ desk }) => {
    const { publisher, secondPublisher } = desk.people
    const id = await draft(desk, 'replies', {}, publisher)
    const own = await publishOver(desk, publisher, 'replies', id)
    expect(own.status).toBe(403)
    expect(own.body.errors?.[0]?.message).toBe('这条记录最后由您编辑，须由另一位发布人审核发布。')
    expect((await publishOver(desk, secondPublisher, 'replies', id)).status).toBe(200)
    expect(await current(desk, 'replies', id)).toMatchObject({
      _status: 'published',
      revision: 1,
      lastEditor: publisher.id,
    })
  })

  test('an administrator is no exception', async ({ desk }) => {
    const id = await draft(desk, 'policies', {}, desk.people.administrator)
    expect((await publishOver(desk, desk.people.administrator, 'policies', id)).status).toBe(403)
  })

  test('what is changed at the publishing click counts as editing', async ({ desk }) => {
    const { publisher } = desk.people
    const id = await draft(desk, 'replies')
    const answer = await desk.call(publisher, 'PATCH', `/api/replies/${id}`, {
      _status: 'published',
      title: '顺手改一下',
    })
    expect(answer.status).toBe(403)
    expect(answer.body.errors?.[0]?.message).toContain('发布时内容有改动')
    expect(await current(desk, 'replies', id)).toMatchObject({
      _status: 'draft',
      title: '关于增设路灯建议的答复',
    })
  })

  test('sending the same content back with the click is no change', async ({ desk }) => {
    const { publisher } = desk.people
    const id = await draft(desk, 'replies', { citations: [{ title: '照明规划', number: '' }] })
    const { body: form } = await desk.call(publisher, 'GET', `/api/replies/${id}?draft=true&depth=0`)
    const answer = await desk.call(publisher, 'PATCH', `/api/replies/${id}`, {
      ...form,
      _status: 'published',
    })
    expect(answer.status, answer.text).toBe(200)
  })

  test('opening, submitting and sending back do not make an editor', async ({ desk }) => {
    const { editor, publisher } = desk.people
    const id = await draft(desk, 'cases')
    await desk.call(publisher, 'PATCH', `/api/cases/${id}?draft=true`, { stage: 'submitted' })
    const latest = await desk.payload.findByID({
      collection: 'cases',
      id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(latest).toMatchObject({ stage: 'submitted', lastEditor: editor.id })
    expect((await publishOver(desk, publisher, 'cases', id)).status).toBe(200)
  })

  test('nobody writes the fields of the gate by hand', async ({ desk }) => {
    const { editor } = desk.people
    const forged = {
      lastEditor: desk.people.administrator.id,
      revision: 99,
      withdrawal: { on: '2020-01-01', reason: '假的' },
    }
    const id = await draft(desk, 'replies', forged)
    await desk.call(editor, 'PATCH', `/api/replies/${id}?draft=true`, { ...forged, title: '改过的标题' })
    const latest = await desk.payload.findByID({
      collection: 'replies',
      id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(latest).toMatchObject({ lastEditor: editor.id, revision: 0 })
    expect(latest.withdrawal?.on ?? null).toBeNull()
  })

  test('a proposal goes public with the reply, and needs a second person too', async ({ desk }) => {
    const { publisher, secondPublisher } = desk.people
    const asked = await draft(desk, 'proposals', { ...proposal('萧山77号'), subject: '夜间照明' }, publisher)
    const reply = await draft(desk, 'replies', { proposals: [asked] })
    const refused = await publishOver(desk, publisher, 'replies', reply)
    expect(refused.status).toBe(403)
    expect(refused.body.errors?.[0]?.message).toContain('萧山77号')
    expect(await current(desk, 'proposals', asked)).toMatchObject({ _status: 'draft' })
    expect((await publishOver(desk, secondPublisher, 'replies', reply)).status).toBe(200)
    expect(await current(desk, 'proposals', asked)).toMatchObject({ _status: 'published', revision: 1 })
  })
})

describe('what the office itself does not disclose', () => {
  test('is published by nobody, neither at the desk nor from the command line', async ({ desk }) => {
    const id = await draft(desk, 'policies', { disclosure: { mode: 'none' } })
    const answer = await publishOver(desk, desk.people.publisher, 'policies', id)
    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]?.message).toContain('不予公开')
    await expect(publish(desk.payload, 'policies', id)).rejects.toThrow('不予公开')
    expect((await current(desk, 'policies', id))._status).toBe('draft')
  })
})

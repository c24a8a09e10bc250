import { nameOn } from '@yanlu/model'
import { beforeEach, describe, expect } from 'vitest'
import { namesOf } from '../../src/intake/organisations/store.ts'
import { type Desk, type Person, test } from '../desk/desk.ts'
import { publishOver } from '../desk/records.ts'
import { emptyDesk } from './desk.ts'
import { replyPage } from './pages.ts'

const before = {
  index: 'YX0000016/2022-00003',
  body: '青川市房屋管理局',
  written: '2022-07-22',
  proposal: '20220538',
}
const after = { index: 'YX0000016/2024-00017', body: '青川市住房和城市更新局', written: '2024-07-22' }

/** Files a page as a person over the desk's own endpoint; gives the record's id. */
async function file(desk: Desk, person: Person, page: string): Promise<string> {
  const { status, text } = await desk.call(person, 'POST', '/api/intake/save', { text: page })
  expect(status, text).toBe(201)
  return JSON.parse(text).path.split('/').at(-1)
}
async function publish(desk: Desk, person: Person, id: string): Promise<number> {
  return (await publishOver(desk, person, 'replies', id)).status
}
const bodies = async ({ payload }: Desk) =>
  (await payload.find({ collection: 'organisations', overrideAccess: true, depth: 0 })).docs
const reply = ({ payload }: Desk, id: string) =>
  payload.findByID({ collection: 'replies', id, overrideAccess: true, depth: 0 })

beforeEach<{ desk: Desk }>(({ desk }) => emptyDesk(desk))

describe('a page of a body that the desk does not know', () => {
  test('registers the body when a publisher publishes it, not before', async ({ desk }) => {
    const { editor, publisher } = desk.people
    const id = await file(desk, editor, replyPage(after))
    expect(await bodies(desk)).toEqual([])
    expect(await publish(desk, publisher, id)).toBe(200)
    const [body] = await bodies(desk)
    expect(body).toMatchObject({ code: 'YX0000016', name: after.body })
    expect(await reply(desk, id)).toMatchObject({
      issuingBody: body?.id,
      leadBody: body?.id,
      _status: 'published',
    })
  })

  test('registers nothing when an editor tries to publish it', async ({ desk }) => {
    const { editor } = desk.people
    const id = await file(desk, editor, replyPage(after))
    expect(await publish(desk, editor, id)).toBe(403)
    expect(await bodies(desk)).toEqual([])
  })

  test('keeps the body that somebody has chosen', async ({ desk }) => {
    const { editor, publisher } = desk.people
    const data = { code: 'YX0000024', names: [{ name: '青川市城市管理局' }], status: 'active' as const }
    const chosen = await desk.payload.create({ collection: 'organisations', data, overrideAccess: true })
    const id = await file(desk, editor, replyPage(after))
    await desk.call(editor, 'PATCH', `/api/replies/${id}?draft=true`, { issuingBody: chosen.id })
    expect(await publish(desk, publisher, id)).toBe(200)
    expect((await reply(desk, id)).issuingBody).toBe(chosen.id)
    expect(await bodies(desk)).toHaveLength(1)
  })
})

test('a new name of a known body is dated when the page is published', async ({ desk }) => {
  const { editor, publisher } = desk.people
  for (const page of [after, before])
    expect(await publish(desk, publisher, await file(desk, editor, replyPage(page)))).toBe(200)
  const [body, ...others] = await bodies(desk)
  expect(others).toEqual([])
  const names = body ? namesOf(body) : []
  for (const page of [before, after]) expect(nameOn(names, page.written)).toBe(page.body)
})

import { readPage } from '@yanlu/intake'
import { nameOn } from '@yanlu/model'
import { beforeEach, describe, expect } from 'vitest'
import type { Actor } from '../../src/intake/actor.ts'
import { fingerprintOf } from '../../src/intake/fingerprint.ts'
import { namesOf } from '../../src/intake/organisations/store.ts'
import { type Saved, saveDraft } from '../../src/intake/save.ts'
import { publish } from '../../src/publishing/publish.ts'
import { type Desk, test } from '../desk/desk.ts'
import { adminOf, editorOf, emptyDesk } from './desk.ts'
import { casePage, hostilePage, replyPage } from './pages.ts'

const renamed = {
  before: {
    index: 'YX0000016/2022-00003',
    body: '青川市房屋管理局',
    written: '2022-07-22',
    proposal: '20220538',
  },
  after: { index: 'YX0000016/2024-00017', body: '青川市住房和城市更新局', written: '2024-07-22' },
}

/** Takes a page in and gives what became of it. */
async function take(actor: Actor, content: string, file = 'page.txt'): Promise<Saved> {
  const page = await readPage({ file, content })
  if (!page.ok) throw new Error(page.message)
  return saveDraft(actor, page.draft, fingerprintOf(content))
}

async function taken(actor: Actor, content: string, file?: string) {
  const saved = await take(actor, content, file)
  if (!saved.ok) throw new Error(saved.message)
  return saved
}

const latest = ({ payload }: Actor, id: string) =>
  payload.findByID({ collection: 'replies', id, draft: true, depth: 0, overrideAccess: true })
const current = ({ payload }: Actor, id: string) =>
  payload.findByID({ collection: 'replies', id, draft: false, depth: 0, overrideAccess: true })
const codesOf = (findings: unknown): string[] =>
  Array.isArray(findings) ? findings.map((finding: { code: string }) => finding.code) : []

beforeEach<{ desk: Desk }>(({ desk }) => emptyDesk(desk))

describe('a reply from a page', () => {
  test('is a draft with its numbers, its body and what was noticed', async ({ desk }) => {
    const admin = adminOf(desk)
    const { id } = await taken(admin, replyPage())
    const reply = await latest(admin, id)
    expect(reply).toMatchObject({
      title: '对市政协十五届二次会议第20240538号提案的答复',
      indexNumber: 'YX0000016/2024-00017',
      documentNumber: null,
      issuingBodyStated: '青川市住房和城市更新局',
      writtenOn: '2024-07-22',
      subject: '增设社区晾晒场地',
      validity: { status: 'in_force' },
      _status: 'draft',
    })
    expect(reply.statedNone).toContain('documentNumber')
    expect(reply.coBodies?.map(({ name }) => name)).toEqual(['市财政局', '市民政局'])
    expect(JSON.stringify(reply.body)).toContain('四十二处')
    expect(codesOf(reply.intake?.findings)).toContain('organisation_created')
  })

  test('belongs to the proposal of its session and number, which is made once', async ({ desk }) => {
    const admin = adminOf(desk)
    const first = await latest(admin, (await taken(admin, replyPage())).id)
    const second = await latest(admin, (await taken(admin, replyPage({ index: 'YX0000016/2024-00018' }))).id)
    expect(first.proposals).toEqual(second.proposals)
    const proposals = await admin.payload.find({ collection: 'proposals', draft: true, overrideAccess: true })
    expect(proposals.docs).toMatchObject([{ key: 'cppcc-15-2-20240538', subject: '增设社区晾晒场地' }])
  })

  test('links co-handling bodies of its own city and of no other', async ({ desk }) => {
    const admin = adminOf(desk)
    const create = (code: string, name: string, short: string) =>
      admin.payload.create({
        collection: 'organisations',
        data: { code, names: [{ name, short: [{ value: short }] }], status: 'active' },
        overrideAccess: true,
      })
    const finance = await create('YX0000024', '青川市财政局', '市财政局')
    await create('YX0000032', '白河市财政局', '市财政局')
    await create('YX0000059', '白河市民政局', '市民政局')
    const reply = await latest(admin, (await taken(admin, replyPage())).id)
    expect(reply.coBodies?.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['市财政局', finance.id],
      ['市民政局', null],
    ])
  })

  test('asks for the files that the page only names', async ({ desk }) => {
    const admin = adminOf(desk)
    const reply = await latest(admin, (await taken(admin, `${replyPage()}\n附件:晾晒场地清单.docx`)).id)
    expect(reply.intake?.findings).toContainEqual(
      expect.objectContaining({ code: 'attachment_to_upload', excerpt: '晾晒场地清单.docx' }),
    )
  })

  test('holds no markup of a hostile page', async ({ desk }) => {
    const admin = adminOf(desk)
    const { id } = await taken(admin, hostilePage(), 'hostile.html')
    const reply = JSON.stringify(await latest(admin, id))
    expect(reply).toContain('小广告')
    for (const trace of ['stolen', 'onerror', 'onclick', 'onload', 'javascript:', 'iframe', 'data:text'])
      expect(reply).not.toContain(trace)
  })
})

describe('a renamed body', () => {
  for (const [order, pages] of [
    ['oldest page first', [renamed.before, renamed.after]],
    ['newest page first', [renamed.after, renamed.before]],
  ] as const) {
    test(`${order}: one organisation that has each day's name`, async ({ desk }) => {
      const admin = adminOf(desk)
      for (const page of pages) await taken(admin, replyPage(page))
      const { docs } = await admin.payload.find({ collection: 'organisations', overrideAccess: true })
      expect(docs).toHaveLength(1)
      const names = docs[0] ? namesOf(docs[0]) : []
      for (const { body, written } of pages) expect(nameOn(names, written)).toBe(body)
      expect(docs[0]?.name).toBe(renamed.after.body)
    })
  }

  test('is not made of two cities by a wrong index number', async ({ desk }) => {
    const admin = adminOf(desk)
    await taken(admin, replyPage(renamed.after))
    const { id } = await taken(admin, replyPage({ ...renamed.before, body: '白河市房屋管理局' }))
    const reply = await latest(admin, id)
    expect(reply.issuingBody).toBeNull()
    expect(codesOf(reply.intake?.findings)).toContain('organisation_other_place')
  })
})

describe('the same page again', () => {
  test('changes nothing, not even by another name', async ({ desk }) => {
    const admin = adminOf(desk)
    const first = await taken(admin, replyPage())
    const before = await latest(admin, first.id)
    const second = await taken(admin, replyPage(), 'copy.txt')
    expect(second).toEqual({ ...first, outcome: 'unchanged' })
    expect(await latest(admin, first.id)).toEqual(before)
  })

  test('with other content is a new version of the draft, and going back is none', async ({ desk }) => {
    const admin = adminOf(desk)
    const first = await taken(admin, replyPage())
    const second = await taken(admin, replyPage({ more: '另有十处在建。' }))
    expect(second).toEqual({ ...first, outcome: 'updated' })
    const reply = await latest(admin, first.id)
    expect(JSON.stringify(reply.body)).toContain('另有十处在建')
    expect(codesOf(reply.intake?.findings)).toContain('source_changed')
    expect(await taken(admin, replyPage())).toEqual({ ...first, outcome: 'unchanged' })
  })

  test('leaves the published text as it is', async ({ desk }) => {
    const admin = adminOf(desk)
    const { id } = await taken(admin, replyPage())
    await publish(admin.payload, 'replies', id)
    await taken(admin, replyPage({ more: '另有十处在建。' }))
    const shown = await current(admin, id)
    expect(shown._status).toBe('published')
    expect(JSON.stringify(shown.body)).not.toContain('另有十处在建')
    expect(JSON.stringify((await latest(admin, id)).body)).toContain('另有十处在建')
  })

  test('keeps what only an editor knows', async ({ desk }) => {
    const admin = adminOf(desk)
    const { id } = await taken(admin, replyPage())
    const data = { summary: '晾晒场地今年再建十处。' }
    await admin.payload.update({ collection: 'replies', id, data, draft: true, overrideAccess: true })
    await taken(admin, replyPage({ more: '另有十处在建。' }))
    expect((await latest(admin, id)).summary).toBe(data.summary)
  })

  test('is recognised for a case, which has no number', async ({ desk }) => {
    const admin = adminOf(desk)
    const first = await taken(admin, casePage())
    expect(first.collection).toBe('cases')
    expect(await taken(admin, casePage('现在又添了两处。'))).toEqual({ ...first, outcome: 'updated' })
  })

  test('does not come back from the trash by itself', async ({ desk }) => {
    const admin = adminOf(desk)
    const { id } = await taken(admin, replyPage())
    const data = { deletedAt: new Date().toISOString() }
    await admin.payload.update({ collection: 'replies', id, data, overrideAccess: true })
    expect(await taken(admin, replyPage())).toMatchObject({ outcome: 'unchanged', id })
    expect(await take(admin, replyPage({ more: '另有十处在建。' }))).toMatchObject({
      ok: false,
      code: 'in_trash',
    })
  })
})

describe('after a crash', () => {
  test('between a record and its first version, the same page completes it', async ({ desk }) => {
    const admin = adminOf(desk)
    const { id } = await taken(admin, casePage())
    await admin.payload.db.deleteVersions({ collection: 'cases', where: { parent: { equals: id } } })
    expect(await taken(admin, casePage())).toEqual({ ok: true, outcome: 'updated', collection: 'cases', id })
    expect(await taken(admin, casePage())).toMatchObject({ outcome: 'unchanged', id })
    expect((await admin.payload.count({ collection: 'cases', overrideAccess: true })).totalDocs).toBe(1)
  })

  test('before the record was written, body and proposal are found again', async ({ desk }) => {
    const admin = adminOf(desk)
    const { id } = await taken(admin, replyPage())
    await admin.payload.db.deleteVersions({ collection: 'replies', where: { parent: { equals: id } } })
    await admin.payload.db.deleteOne({ collection: 'replies', where: { id: { equals: id } } })
    await taken(admin, replyPage())
    for (const collection of ['organisations', 'proposals', 'replies'] as const)
      expect((await admin.payload.count({ collection, overrideAccess: true })).totalDocs).toBe(1)
  })
})

describe('an editor', () => {
  test('files a page, but registers no body: those are public at once', async ({ desk }) => {
    const admin = adminOf(desk)
    const editor = await editorOf(desk)
    const { id } = await taken(editor, replyPage())
    const reply = await latest(admin, id)
    expect(reply).toMatchObject({ issuingBody: null, issuingBodyStated: '青川市住房和城市更新局' })
    expect(reply.lastEditor).toBe(editor.user?.id)
    expect(codesOf(reply.intake?.findings)).toContain('organisation_pending')
    expect((await admin.payload.count({ collection: 'organisations', overrideAccess: true })).totalDocs).toBe(
      0,
    )
  })

  test('does not change the names of a body either', async ({ desk }) => {
    const admin = adminOf(desk)
    await taken(admin, replyPage(renamed.after))
    const { id } = await taken(await editorOf(desk), replyPage(renamed.before))
    const reply = await latest(admin, id)
    expect(reply.issuingBody).not.toBeNull()
    expect(codesOf(reply.intake?.findings)).toContain('organisation_name_pending')
    const { docs } = await admin.payload.find({ collection: 'organisations', overrideAccess: true })
    expect(docs[0]?.names).toHaveLength(1)
  })
})

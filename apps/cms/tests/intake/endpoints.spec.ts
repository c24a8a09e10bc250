import { beforeEach, describe, expect } from 'vitest'
import { type Answer, type Caller, type Desk, test } from '../desk/desk.ts'
import { emptyDesk } from './desk.ts'
import { hostilePage, replyPage } from './pages.ts'

const asFile = (name: string, content: string | Uint8Array<ArrayBuffer>): FormData => {
  const form = new FormData()
  form.set('file', new File([content], name))
  return form
}
const read = (desk: Desk, caller: Caller, body: unknown): Promise<Answer> =>
  desk.call(caller, 'POST', '/api/intake/read', body)
const save = (desk: Desk, caller: Caller, text: string): Promise<Answer> =>
  desk.call(caller, 'POST', '/api/intake/save', { text })
const recordsIn = async ({ payload }: Desk) =>
  (await payload.find({ collection: 'replies', overrideAccess: true })).docs

beforeEach<{ desk: Desk }>(({ desk }) => emptyDesk(desk))

describe('who may take pages in', () => {
  for (const path of ['/api/intake/read', '/api/intake/save']) {
    test(`${path}: nobody without an account`, async ({ desk }) => {
      const { status } = await desk.call(null, 'POST', path, { text: replyPage() })
      expect(status).toBe(401)
      expect(await recordsIn(desk)).toEqual([])
    })

    for (const role of ['editor', 'publisher', 'administrator'] as const) {
      test(`${path}: ${role}`, async ({ desk }) => {
        const { status, text } = await desk.call(desk.people[role], 'POST', path, { text: replyPage() })
        expect([200, 201], text).toContain(status)
      })
    }
  }
})

describe('reading', () => {
  test('shows fields and findings and saves nothing', async ({ desk }) => {
    const { body } = await read(desk, desk.people.editor, { text: replyPage() })
    expect(body).toMatchObject({
      draft: { kind: 'reply', indexNumber: 'YX0000016/2024-00017', documentNumber: null },
      earlier: null,
    })
    expect(body).toHaveProperty('draft.findings.0.message')
    expect(await recordsIn(desk)).toEqual([])
  })

  test('takes files as they are, HTML without its markup', async ({ desk }) => {
    const { body, text } = await read(desk, desk.people.editor, asFile('页面.html', hostilePage()))
    expect(body).toHaveProperty('draft.file', '页面.html')
    for (const trace of ['stolen', 'onerror', 'javascript:', 'iframe']) expect(text).not.toContain(trace)
  })

  test('says so when the page was taken in before', async ({ desk }) => {
    const { editor } = desk.people
    const { path } = (await save(desk, editor, replyPage())).body
    const again = await read(desk, editor, { text: replyPage() })
    expect(again.body.earlier).toEqual({ state: 'same', path })
    const changed = await read(desk, editor, { text: replyPage({ more: '另有十处在建。' }) })
    expect(changed.body.earlier).toEqual({ state: 'changed', path })
  })
})

describe('saving', () => {
  test('gives the way to the draft, and the second time the same one', async ({ desk }) => {
    const { status, body } = await save(desk, desk.people.editor, replyPage())
    expect(status).toBe(201)
    expect(body).toEqual({
      outcome: 'created',
      path: expect.stringMatching(/^\/admin\/collections\/replies\/[\w-]+$/),
    })
    const second = await save(desk, desk.people.editor, replyPage())
    expect(second.body).toEqual({ ...body, outcome: 'unchanged' })
  })

  test('three times at once makes one record', async ({ desk }) => {
    const sent = await Promise.all([1, 2, 3].map(() => save(desk, desk.people.editor, replyPage())))
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    expect(await recordsIn(desk)).toHaveLength(1)
  })

  test('files a draft of the person, never a published record', async ({ desk }) => {
    await save(desk, desk.people.administrator, replyPage())
    expect(await recordsIn(desk)).toMatchObject([
      { _status: 'draft', revision: 0, lastEditor: { id: desk.people.administrator.id } },
    ])
  })

  test('what is in the trash is not brought back', async ({ desk }) => {
    const { editor } = desk.people
    await save(desk, editor, replyPage())
    const [record] = await recordsIn(desk)
    const data = { deletedAt: new Date().toISOString() }
    await desk.call(editor, 'PATCH', `/api/replies/${record?.id}`, data)
    const { status, body } = await save(desk, editor, replyPage({ more: '另有十处在建。' }))
    expect(status).toBe(409)
    expect(body.errors?.[0]?.message).toContain('回收站')
  })
})

describe('what cannot be taken in is refused with a sentence', () => {
  const refused: [string, unknown, number][] = [
    ['no text', { text: '' }, 400],
    ['something else than text', { text: 17 }, 400],
    ['broken JSON', '{"text":', 400],
    ['no body', undefined, 400],
    ['a form without a file', new FormData(), 400],
    ['a PDF', asFile('a.pdf', '%PDF-1.7 nothing'), 400],
    ['a broken Word file', asFile('a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])), 400],
    ['a page without content', asFile('a.html', '<html><body><script>alert(1)</script></body></html>'), 422],
    ['more than 20 MB', { text: 'A'.repeat(21 * 1024 * 1024) }, 413],
  ]
  for (const [what, sent, status] of refused) {
    test(`${what}: ${status}`, async ({ desk }) => {
      const answer = await read(desk, desk.people.editor, sent)
      expect(answer.status).toBe(status)
      expect(answer.body.errors?.[0]?.message).toMatch(/^[^\n]*\p{Script=Han}。$/u)
    })
  }
})

import { beforeEach, describe, expect } from 'vitest'
import { emptyDesk, type TestDesk, test } from './desk.ts'
import { hostilePage, replyPage } from './pages.ts'

const read = '/api/intake/read'
const save = '/api/intake/save'

const asText = (text: unknown): RequestInit => ({
  body: JSON.stringify({ text }),
  headers: { 'content-type': 'application/json' },
})
const asFile = (name: string, content: string | Uint8Array<ArrayBuffer>): RequestInit => {
  const body = new FormData()
  body.set('file', new File([content], name))
  return { body }
}
const messageOf = async (response: Response): Promise<string> => (await response.json()).errors[0].message
const recordsIn = async ({ payload }: TestDesk): Promise<number> =>
  (await payload.count({ collection: 'replies', overrideAccess: true })).totalDocs

beforeEach<{ desk: TestDesk }>(async ({ desk }) => emptyDesk(desk.payload))

describe('who may take pages in', () => {
  for (const path of [read, save]) {
    test(`${path}: nobody without an account`, async ({ desk }) => {
      const response = await desk.post(path, asText(replyPage()), null)
      expect(response.status).toBe(401)
      expect(await recordsIn(desk)).toBe(0)
    })

    for (const role of ['editor', 'publisher', 'administrator'] as const) {
      test(`${path}: ${role}`, async ({ desk }) => {
        const response = await desk.post(path, asText(replyPage()), await desk.signIn(role))
        expect(response.ok).toBe(true)
      })
    }
  }
})

describe('reading', () => {
  test('shows fields and findings and saves nothing', async ({ desk }) => {
    const response = await desk.post(read, asText(replyPage()), await desk.signIn('editor'))
    const { draft, earlier } = await response.json()
    expect(draft).toMatchObject({ kind: 'reply', indexNumber: 'YX0000016/2024-00017', documentNumber: null })
    expect(draft.findings.length).toBeGreaterThan(0)
    expect(earlier).toBeNull()
    expect(await recordsIn(desk)).toBe(0)
  })

  test('takes files as they are, HTML without its markup', async ({ desk }) => {
    const response = await desk.post(read, asFile('页面.html', hostilePage()), await desk.signIn('editor'))
    const answer = await response.text()
    expect(JSON.parse(answer).draft.file).toBe('页面.html')
    for (const trace of ['stolen', 'onerror', 'javascript:', 'iframe']) expect(answer).not.toContain(trace)
  })

  test('says so when the page was taken in before', async ({ desk }) => {
    const cookie = await desk.signIn('editor')
    const { path } = await (await desk.post(save, asText(replyPage()), cookie)).json()
    const again = await desk.post(read, asText(replyPage()), cookie)
    expect((await again.json()).earlier).toEqual({ state: 'same', path })
    const changed = await desk.post(read, asText(replyPage({ more: '另有十处在建。' })), cookie)
    expect((await changed.json()).earlier).toEqual({ state: 'changed', path })
  })
})

describe('saving', () => {
  test('gives the way to the draft, and the second time the same one', async ({ desk }) => {
    const cookie = await desk.signIn('editor')
    const first = await desk.post(save, asText(replyPage()), cookie)
    expect(first.status).toBe(201)
    const { path, outcome } = await first.json()
    expect(outcome).toBe('created')
    expect(path).toMatch(/^\/admin\/collections\/replies\/[\w-]+$/)
    const second = await desk.post(save, asText(replyPage()), cookie)
    expect(await second.json()).toEqual({ path, outcome: 'unchanged' })
  })

  test('twice at once makes one record', async ({ desk }) => {
    const cookie = await desk.signIn('editor')
    const sent = await Promise.all([1, 2, 3].map(() => desk.post(save, asText(replyPage()), cookie)))
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    expect(await recordsIn(desk)).toBe(1)
  })

  test('files a draft, never a published record', async ({ desk }) => {
    await desk.post(save, asText(replyPage()), await desk.signIn('administrator'))
    const { docs } = await desk.payload.find({ collection: 'replies', overrideAccess: true })
    expect(docs).toMatchObject([{ _status: 'draft', revision: 0 }])
  })
})

describe('what cannot be taken in is refused with a sentence', () => {
  const refused: [string, RequestInit, number][] = [
    ['no text', asText(''), 400],
    ['something else than text', asText(17), 400],
    ['broken JSON', { body: '{"text":', headers: { 'content-type': 'application/json' } }, 400],
    ['no body', {}, 400],
    ['a form without a file', { body: new FormData() }, 400],
    ['a broken form', { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=q' } }, 400],
    ['a PDF', asFile('a.pdf', new Uint8Array(Buffer.from('%PDF-1.7 nothing'))), 400],
    ['a broken Word file', asFile('a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])), 400],
    ['a page without content', asFile('a.html', '<html><body><script>alert(1)</script></body></html>'), 422],
    ['more than 20 MB', asText('A'.repeat(21 * 1024 * 1024)), 413],
  ]
  for (const [what, request, status] of refused) {
    test(`${what}: ${status}`, async ({ desk }) => {
      const response = await desk.post(read, request, await desk.signIn('editor'))
      expect(response.status).toBe(status)
      expect(await messageOf(response)).toMatch(/^\p{Script=Han}[^\n]*[。]$/u)
    })
  }
})

import { describe, expect } from 'vitest'
import { test } from '../desk/desk.ts'
import {
  change,
  current,
  draft,
  indexNumber,
  newCode,
  organisation,
  proposal,
  published,
  publishOver,
} from '../desk/records.ts'

describe('the index number', () => {
  test('is stored in its canonical form, whatever was typed', async ({ desk }) => {
    const code = newCode()
    const id = await draft(desk, 'policies', { indexNumber: `${code}／２０２４－００１２３` })
    const latest = await desk.payload.findByID({
      collection: 'policies',
      id,
      draft: true,
      overrideAccess: true,
    })
    expect(latest.indexNumber).toBe(`${code}/2024-00123`)
  })

  test('is held by one record only, across collections, drafts and the trash', async ({ desk }) => {
    const { editor } = desk.people
    const number = indexNumber()
    const id = await draft(desk, 'replies', { indexNumber: number, title: '先到的答复' })
    const second = () =>
      desk.call(editor, 'POST', '/api/policies?draft=true', { title: '后到的文件', indexNumber: number })
    const refused = await second()
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('答复《先到的答复》')
    await desk.call(editor, 'PATCH', `/api/replies/${id}`, { deletedAt: new Date().toISOString() })
    expect((await second()).text).toContain('回收站中的答复《先到的答复》')
  })

  test('two publications at once do not get the same number', async ({ desk }) => {
    const body = await organisation(desk)
    const ids = await Promise.all(
      [1, 2, 3, 4].map(() =>
        draft(desk, 'replies', { indexNumber: null, issuingBody: body, writtenOn: '2024-03-01' }),
      ),
    )
    const answers = await Promise.all(
      ids.map((id) => publishOver(desk, desk.people.publisher, 'replies', id)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const numbers = await Promise.all(
      ids.map(async (id) => (await current(desk, 'replies', id)) as { indexNumber?: string }),
    )
    expect(new Set(numbers.map((doc) => doc.indexNumber)).size).toBe(4)
  })

  test('is made from body and year when it is empty, after the ones that are taken', async ({ desk }) => {
    const code = newCode()
    const body = await organisation(desk, { code })
    await published(desk, 'replies', { indexNumber: `${code}/2023-00007`, issuingBody: body })
    await draft(desk, 'policies', { indexNumber: `${code}/2023-00008` })
    const id = await published(desk, 'policies', {
      indexNumber: null,
      issuingBody: body,
      writtenOn: '2023-05-06',
    })
    expect(await current(desk, 'policies', id)).toMatchObject({ indexNumber: `${code}/2023-00009` })
  })

  test('cannot be made without a body', async ({ desk }) => {
    const id = await draft(desk, 'replies', { indexNumber: null })
    const answer = await publishOver(desk, desk.people.publisher, 'replies', id)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('须先选发文机关')
  })

  test('does not change once the record was public', async ({ desk }) => {
    const number = indexNumber()
    const id = await published(desk, 'replies', { indexNumber: number })
    const other = await desk.call(desk.people.editor, 'PATCH', `/api/replies/${id}?draft=true`, {
      indexNumber: indexNumber(),
    })
    expect(other.status).toBe(400)
    expect(other.text).toContain('不能再改')
    await desk.call(desk.people.editor, 'PATCH', `/api/replies/${id}?draft=true`, {
      indexNumber: null,
      title: '二稿',
      change,
    })
    expect((await publishOver(desk, desk.people.publisher, 'replies', id)).status).toBe(200)
    expect(await current(desk, 'replies', id)).toMatchObject({ indexNumber: number, title: '二稿' })
  })

  test('a wrong check digit is no error, a wrong form is one at publication', async ({ desk }) => {
    await published(desk, 'replies', { indexNumber: '123456789/2024-00001' })
    const id = await draft(desk, 'replies', { indexNumber: '不是编号' })
    const answer = await publishOver(desk, desk.people.publisher, 'replies', id)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('索引号应为')
  })
})

describe('the case number', () => {
  test('is given at creation, counts up, and is never given twice, not even after a deletion', async ({
    desk,
  }) => {
    const numberOf = async (id: string) =>
      (await desk.payload.findByID({ collection: 'cases', id, draft: true, overrideAccess: true }))
        .caseNumber ?? ''
    const ids = await Promise.all([1, 2, 3, 4].map(() => draft(desk, 'cases', { caseNumber: '1999-0001' })))
    const numbers = await Promise.all(ids.map(numberOf))
    expect(new Set(numbers).size).toBe(4)
    for (const number of numbers) expect(number).toMatch(/^20\d\d-\d{4}$/)
    for (const id of ids)
      await desk.payload.delete({ collection: 'cases', id, trash: true, overrideAccess: true })
    const next = await numberOf(await draft(desk, 'cases'))
    expect(numbers).not.toContain(next)
  })

  test('does not change and does not go to a copy', async ({ desk }) => {
    const id = await draft(desk, 'cases')
    const before = await desk.payload.findByID({ collection: 'cases', id, draft: true, overrideAccess: true })
    await desk.call(desk.people.editor, 'PATCH', `/api/cases/${id}?draft=true`, {
      caseNumber: '2000-0001',
      title: '改',
    })
    const after = await desk.payload.findByID({ collection: 'cases', id, draft: true, overrideAccess: true })
    expect(after).toMatchObject({ title: '改', caseNumber: before.caseNumber })
    const copy = await desk.call(desk.people.editor, 'POST', `/api/cases/${id}/duplicate?draft=true`, {})
    expect(copy.body.doc?.caseNumber).not.toBe(before.caseNumber)
  })
})

describe('the key of a proposal', () => {
  test('is the same for every spelling, and there is one record per key', async ({ desk }) => {
    const id = await draft(desk, 'proposals', proposal('第２０２４０００１号'))
    const doc = await desk.payload.findByID({
      collection: 'proposals',
      id,
      draft: true,
      overrideAccess: true,
    })
    expect(doc.key).toBe('npc-14-4-20240001')
    const again = await desk.call(
      desk.people.editor,
      'POST',
      '/api/proposals?draft=true',
      proposal('20240001'),
    )
    expect(again.status).toBe(400)
    expect(again.text).toContain('已经有了')
  })

  test('does not change once the proposal was public', async ({ desk }) => {
    const id = await published(desk, 'proposals', proposal('云溪31号'))
    const answer = await desk.call(desk.people.editor, 'PATCH', `/api/proposals/${id}?draft=true`, {
      number: '云溪32号',
    })
    expect(answer.status).toBe(409)
  })
})

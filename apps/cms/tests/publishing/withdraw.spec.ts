import { recordId } from '@yanlu/model'
import { describe, expect } from 'vitest'
import { change, current, draft, indexNumber, proposal, published, publishOver } from '../desk/records.ts'
import { test } from './house.ts'

const reason = '信息有误,更正后重新公开'

describe('withdrawing', () => {
  test('the record is gone from the index when the answer comes, and only day and reason remain', async ({
    house,
  }) => {
    const number = indexNumber()
    const id = await published(house, 'replies', { indexNumber: number, title: '要撤回的答复' })
    await house.deliver()
    const answer = await house.call(house.people.publisher, 'POST', `/api/replies/${id}/withdraw`, { reason })
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toMatchObject({ state: 'gone' })
    const held = await house.search.held('documents', recordId('reply', number))
    expect(held).toMatchObject({ tombstone: { number, reason, revision: 2, kind: 'reply' } })
    expect(JSON.stringify(held)).not.toContain('要撤回的答复')
    expect(await current(house, 'replies', id)).toMatchObject({ _status: 'draft', withdrawal: { reason } })
  })

  test('once corrected it can be published again', async ({ house }) => {
    const { editor, publisher } = house.people
    const number = indexNumber()
    const id = await published(house, 'replies', { indexNumber: number })
    await house.call(publisher, 'POST', `/api/replies/${id}/withdraw`, { reason })
    await house.call(editor, 'PATCH', `/api/replies/${id}?draft=true`, { title: '更正后的答复', change })
    expect((await publishOver(house, publisher, 'replies', id)).status).toBe(200)
    await house.deliver()
    const held = await house.search.held('documents', recordId('reply', number))
    expect(held?.record).toMatchObject({ title: '更正后的答复', revision: 3 })
    expect((await current(house, 'replies', id)).withdrawal?.on ?? null).toBeNull()
  })

  test.for([
    ['none', {}],
    ['empty', { reason: '' }],
    ['blank', { reason: ' ' }],
    ['a number', { reason: 7 }],
    ['too long', { reason: '字'.repeat(501) }],
    ['a list', []],
    ['null', 'null'],
    ['broken JSON', '{'],
  ] as const)('without a proper reason it is refused: %s', async ([, body], { house }) => {
    const id = await published(house, 'policies')
    const answer = await house.call(house.people.publisher, 'POST', `/api/policies/${id}/withdraw`, body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.message).toMatch(/\p{Script=Han}/u)
    expect(await current(house, 'policies', id)).toMatchObject({ _status: 'published' })
  })

  test('an oversized body is 413, an unknown record 404, a draft 409, a stranger 401', async ({ house }) => {
    const { publisher, editor } = house.people
    const call = (by: typeof publisher | null, id: string, body: unknown) =>
      house.call(by, 'POST', `/api/cases/${id}/withdraw`, body)
    const id = await draft(house, 'cases')
    expect((await call(publisher, id, { reason: '字'.repeat(600_000) })).status).toBe(413)
    expect((await call(publisher, '019a0000-0000-7000-8000-000000000000', { reason })).status).toBe(404)
    expect((await call(publisher, 'x', { reason })).status).toBe(404)
    expect((await call(publisher, id, { reason })).status).toBe(409)
    expect((await call(editor, id, { reason })).status).toBe(403)
    expect((await call(null, id, { reason })).status).toBe(401)
  })

  test.for([
    ['taking it down', 'PATCH', '', { _status: 'draft' }],
    ['the trash', 'PATCH', '', { deletedAt: '2024-01-01T00:00:00.000Z' }],
    ['a change in place', 'PATCH', '', { title: '改' }],
    ['deleting for good', 'DELETE', '', undefined],
  ] as const)(
    'even an administrator cannot go round it by %s',
    async ([, method, query, data], { house }) => {
      const id = await published(house, 'replies')
      const before = await current(house, 'replies', id)
      const answer = await house.call(house.people.administrator, method, `/api/replies/${id}${query}`, data)
      expect(answer.status, answer.text).toBe(409)
      expect(await current(house, 'replies', id)).toEqual(before)
    },
  )

  test('withdrawn it may go to the trash and come back, but never be deleted for good', async ({ house }) => {
    const { administrator } = house.people
    const number = indexNumber()
    const id = await published(house, 'replies', { indexNumber: number })
    await house.call(administrator, 'POST', `/api/replies/${id}/withdraw`, { reason })
    const move = (deletedAt: string | null) =>
      house.call(administrator, 'PATCH', `/api/replies/${id}?trash=true`, { deletedAt })
    expect((await move('2024-01-01T00:00:00.000Z')).status).toBe(200)
    expect((await house.call(administrator, 'DELETE', `/api/replies/${id}?trash=true`)).status).toBe(409)
    expect((await move(null)).status).toBe(200)
    await house.deliver()
    expect(await house.search.held('documents', recordId('reply', number))).toMatchObject({
      tombstone: { reason },
    })
  })

  test('the proposal that it answered is still told, by its key alone, while that is public', async ({
    house,
  }) => {
    const { publisher } = house.people
    const asked = await draft(house, 'proposals', { ...proposal('云溪19号'), subject: '不留下的事由' })
    const number = indexNumber()
    const reply = await published(house, 'replies', { indexNumber: number, proposals: [asked] })
    const held = async () => {
      await house.deliver()
      return house.search.held('documents', recordId('reply', number))
    }
    await house.call(publisher, 'POST', `/api/replies/${reply}/withdraw`, { reason })
    const buried = await held()
    expect(buried).toMatchObject({ tombstone: { proposals: ['npc-14-4-云溪19'] } })
    expect(JSON.stringify(buried)).not.toContain('不留下的事由')
  })

  test('its other numbers are kept, and nothing of a draft over what was public', async ({ house }) => {
    const { editor, publisher } = house.people
    const number = indexNumber()
    const numbers = { documentNumber: '云灯函[2024]31号', formerNumbers: ['旧页-3101', '云灯发〔2019〕31号'] }
    const id = await published(house, 'replies', { indexNumber: number, ...numbers })
    await house.call(publisher, 'POST', `/api/replies/${id}/withdraw`, { reason })
    await house.call(editor, 'PATCH', `/api/replies/${id}?draft=true`, {
      formerNumbers: ['未公开-1'],
      change,
    })
    await house.deliver()
    const held = await house.search.held('documents', recordId('reply', number))
    expect(held).toMatchObject({
      tombstone: { documentNumber: '云灯函〔2024〕31号', formerNumbers: ['旧页-3101', '云灯发〔2019〕31号'] },
    })
    expect(JSON.stringify(held)).not.toContain('未公开')
  })

  test('a proposal stays while a public reply shows it', async ({ house }) => {
    const { publisher } = house.people
    const asked = await draft(house, 'proposals', proposal('云溪9号'))
    const reply = await published(house, 'replies', { proposals: [asked] })
    const refused = await house.call(publisher, 'POST', `/api/proposals/${asked}/withdraw`, { reason })
    expect(refused.status).toBe(409)
    await house.call(publisher, 'POST', `/api/replies/${reply}/withdraw`, { reason })
    expect((await house.call(publisher, 'POST', `/api/proposals/${asked}/withdraw`, { reason })).status).toBe(
      200,
    )
    expect(await house.search.held('proposals', 'npc-14-4-_4e91__6eaa_9')).toBeNull()
  })

  test('while search is down the withdrawal stands and is queued', async ({ house }) => {
    const number = indexNumber()
    const id = await published(house, 'replies', { indexNumber: number })
    await house.deliver()
    await house.search.stop()
    const answer = await house.call(house.people.publisher, 'POST', `/api/replies/${id}/withdraw`, { reason })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ state: 'queued' })
    expect(await current(house, 'replies', id)).toMatchObject({ _status: 'draft' })
    await house.search.start()
    await house.deliver()
    expect(await house.search.held('documents', recordId('reply', number))).toMatchObject({
      tombstone: { reason },
    })
  })
})

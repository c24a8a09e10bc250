import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { recordId } from '@yanlu/model'
import { describe, expect } from 'vitest'
import { outboxStatus } from '../../src/publishing/status.ts'
import {
  change,
  draft,
  indexNumber,
  newCode,
  organisation,
  proposal,
  published,
  publishOver,
} from '../desk/records.ts'
import { test } from './house.ts'

const idOf = (number: string) => recordId('reply', number)

describe('from the desk to the index', () => {
  test('a published reply is there with all that is public', async ({ house }) => {
    const code = newCode()
    const number = indexNumber(code)
    const body = await organisation(house, {
      code,
      names: [
        { name: '云溪市城建委', to: '2020-12-31' },
        { name: '云溪市住建局', from: '2021-01-01', short: [{ value: '住建局' }] },
      ],
    })
    const asked = await draft(house, 'proposals', { ...proposal('云溪5号'), subject: '夜间照明' })
    await published(house, 'replies', {
      indexNumber: number,
      documentNumber: '云住建函[2020]12号',
      issuingBody: body,
      leadBody: body,
      coBodies: [{ name: '市财政局' }],
      proposals: [asked],
      writtenOn: '2020年5月6日',
      topic: '城乡建设(含住房)',
      disclosure: { mode: 'active' },
      asks: [{ text: '尽快装灯', outcome: { scheme: 'national', code: 'A' } }],
      contact: { unit: '办公室', person: '张三', phone: '0000-1234' },
      intake: {
        file: 'geheim.txt',
        fingerprint: 'f',
        findings: [{ code: 'x', severity: 'info', message: '内部' }],
      },
    })
    await house.deliver()
    const held = await house.search.held('documents', idOf(number))
    expect(held?.record).toMatchObject({
      kind: 'reply',
      indexNumber: number,
      documentNumber: '云住建函〔2020〕12号',
      issuingBody: { code, name: '云溪市城建委' },
      coBodies: [{ code: null, name: '市财政局' }],
      proposals: [{ key: 'npc-14-4-云溪5', subject: '夜间照明' }],
      writtenOn: '2020-05-06',
      topic: { top: '城乡建设、环境保护' },
      validity: { status: 'unknown' },
      asks: [{ text: '尽快装灯', outcome: { axis: 'resolved' } }],
      contact: null,
      revision: 1,
      body: [
        { type: 'section', anchor: 's1', numeral: '一', blocks: [{ anchor: 'p1', text: '路灯已经装好。' }] },
      ],
    })
    expect(JSON.stringify(held)).not.toMatch(/张三|geheim|内部|lastEditor/)
    expect(await house.search.held('organisations', code)).toMatchObject({ id: code })
    expect((await outboxStatus(house.payload)).waiting).toBe(0)
  })

  test('a draft never gets there, neither a new one nor one over a public text', async ({ house }) => {
    const number = indexNumber()
    const fresh = indexNumber()
    await draft(house, 'replies', { indexNumber: fresh })
    const id = await published(house, 'replies', { indexNumber: number })
    await house.deliver()
    await house.call(house.people.editor, 'PATCH', `/api/replies/${id}?draft=true`, {
      title: '还没审过',
      change,
    })
    await house.deliver()
    expect(await house.search.held('documents', idOf(fresh))).toBeNull()
    expect((await house.search.held('documents', idOf(number)))?.record).toMatchObject({
      title: '关于增设路灯建议的答复',
    })
    await publishOver(house, house.people.publisher, 'replies', id)
    await house.deliver()
    expect(await house.search.held('documents', idOf(number))).toMatchObject({
      record: { title: '还没审过', revision: 2, revisions: [{ revision: 1 }, { nature: 'correction' }] },
      history: [
        { revision: 1, changes: [] },
        { revision: 2, changes: [{ before: '关于增设路灯建议的答复', after: '还没审过' }] },
      ],
    })
  })

  test('contact data goes out only when it is allowed', async ({ house }) => {
    const number = indexNumber()
    await published(house, 'replies', {
      indexNumber: number,
      contact: { phone: '0000-1234', display: 'shown' },
    })
    await house.deliver()
    expect((await house.search.held('documents', idOf(number)))?.record).toMatchObject({
      contact: { unit: null, person: null, phone: '0000-1234', fax: null },
    })
  })

  test('three saves in a row leave one job', async ({ house }) => {
    const id = await published(house, 'cases')
    for (const title of ['二稿', '三稿']) {
      await house.call(house.people.editor, 'PATCH', `/api/cases/${id}?draft=true`, { title, change })
      await publishOver(house, house.people.publisher, 'cases', id)
    }
    expect((await outboxStatus(house.payload)).waiting).toBe(1)
    await house.deliver()
  })

  test('a new name of a body reaches the records that show it', async ({ house }) => {
    const code = newCode()
    const body = await organisation(house, { code, names: [{ name: '云溪市城管局' }] })
    const number = indexNumber(code)
    await published(house, 'policies', { indexNumber: number, issuingBody: body })
    await house.deliver()
    await house.call(house.people.publisher, 'PATCH', `/api/organisations/${body}`, {
      names: [{ name: '云溪市城市管理局' }],
    })
    await house.deliver()
    expect((await house.search.held('documents', recordId('policy', number)))?.record).toMatchObject({
      issuingBody: { code, name: '云溪市城市管理局' },
    })
    expect(JSON.stringify(await house.search.held('organisations', code))).toContain('云溪市城市管理局')
  })

  test('attachments lie where the site serves them while a public record shows them', async ({ house }) => {
    const content = Buffer.from('附件内容')
    const sha256 = createHash('sha256').update(content).digest('hex')
    const form = new FormData()
    form.set('file', new File([content], '实施方案.txt', { type: 'text/plain' }))
    const upload = await house.call(house.people.editor, 'POST', '/api/attachments', form)
    expect(upload.status, upload.text).toBe(201)
    const number = indexNumber()
    const id = await published(house, 'replies', { indexNumber: number, attachments: [upload.body.doc?.id] })
    await house.deliver()
    const file = join(house.dataDir, 'public-files', sha256)
    expect((await house.search.held('documents', idOf(number)))?.record).toMatchObject({
      attachments: [{ name: '实施方案.txt', bytes: content.length, sha256 }],
    })
    expect(existsSync(file)).toBe(true)
    await house.call(house.people.publisher, 'POST', `/api/replies/${id}/withdraw`, { reason: '附件有误' })
    expect(existsSync(file)).toBe(false)
  })
})

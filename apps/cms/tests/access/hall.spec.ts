import { describe, expect } from 'vitest'
import { test } from '../desk/desk.ts'
import { published } from '../desk/records.ts'
import { callerOf, everybody, expectAllowed, staff, type Who } from './who.ts'

describe('revisions', () => {
  test('staff read what was published when; nobody writes it', async ({ desk }) => {
    const record = await published(desk, 'replies')
    const call = (who: Who, method: string, path: string, body?: unknown) =>
      desk.call(callerOf(desk, who), method, `/api/revisions${path}`, body)
    const listed = await call('editor', 'GET', `?where[record][equals]=${record}`)
    const [row] = listed.body.docs ?? []
    await expectAllowed(staff, (who) => call(who, 'GET', `/${row?.id}`))
    await expectAllowed(staff, (who) => call(who, 'GET', '/count'))
    await expectAllowed([], (who) => call(who, 'POST', '', { ...row, id: undefined, key: who }))
    await expectAllowed([], (who) => call(who, 'POST', `/${row?.id}/duplicate`))
    for (const path of [`/${row?.id}`, `?where[id][equals]=${row?.id}`]) {
      await expectAllowed([], (who) => call(who, 'PATCH', path, { note: '改' }))
      await expectAllowed([], (who) => call(who, 'DELETE', path))
    }
  })
})

describe('reports', () => {
  test('staff read and handle them, nobody writes one at the desk, administrators delete', async ({
    desk,
  }) => {
    const { id } = await desk.payload.create({
      collection: 'reports',
      data: { page: '/', kind: 'other', text: '页脚的电话打不通。', proof: 'matrix', status: 'waiting' },
      overrideAccess: true,
    })
    const call = (who: Who, method: string, path: string, body?: unknown) =>
      desk.call(callerOf(desk, who), method, `/api/reports${path}`, body)
    await expectAllowed(everybody, (who) => call(who, 'GET', '/challenge'))
    await expectAllowed(staff, (who) => call(who, 'GET', ''))
    await expectAllowed(staff, (who) => call(who, 'GET', `/${id}`))
    await expectAllowed(staff, (who) => call(who, 'GET', '/count'))
    await expectAllowed([], (who) =>
      call(who, 'POST', '', {
        page: '/',
        kind: 'other',
        text: '没有验证的纠错',
        proof: who,
        status: 'waiting',
      }),
    )
    await expectAllowed([], (who) => call(who, 'POST', `/${id}/duplicate`))
    await expectAllowed(staff, (who) => call(who, 'PATCH', `/${id}`, { remark: who }))
    for (const change of [
      { text: '改' },
      { page: '/x' },
      { contact: '改' },
      { proof: 'x' },
      { number: 'B-1' },
    ]) {
      await call('administrator', 'PATCH', `/${id}`, change)
      const doc = await desk.payload.findByID({ collection: 'reports', id, overrideAccess: true })
      expect(doc).not.toMatchObject(change)
    }
    await expectAllowed(['administrator'], (who) => call(who, 'DELETE', `/${id}`))
  })
})

describe('unanswered', () => {
  test('staff read them, nobody writes them, publishers and administrators delete', async ({ desk }) => {
    const row = (query: string) =>
      desk.payload.create({
        collection: 'unanswered',
        data: { query, count: 1, firstOn: '2024-07-22', lastOn: '2024-07-22' },
        overrideAccess: true,
      })
    const { id } = await row('路灯')
    const call = (who: Who, method: string, path: string, body?: unknown) =>
      desk.call(callerOf(desk, who), method, `/api/unanswered${path}`, body)
    await expectAllowed(staff, (who) => call(who, 'GET', ''))
    await expectAllowed(staff, (who) => call(who, 'GET', `/${id}`))
    await expectAllowed([], (who) =>
      call(who, 'POST', '', { query: who, count: 1, firstOn: '2024-07-22', lastOn: '2024-07-22' }),
    )
    await expectAllowed([], (who) => call(who, 'PATCH', `/${id}`, { count: 1000 }))
    for (const who of everybody) {
      const { id: other } = await row(`路灯 ${who}`)
      const { status } = await call(who, 'DELETE', `/${other}`)
      expect(`${who} ${status}`).toBe(`${who} ${['publisher', 'administrator'].includes(who) ? 200 : 403}`)
    }
  })
})

describe('globals', () => {
  test.for([
    ['site', ['administrator'], { name: '云溪市言路' }],
    ['search-words', staff, { dictionary: ['民呼必应'] }],
  ] as const)('%s: all staff read it, %j write it', async ([slug, writers, data], { desk }) => {
    const call = (who: Who, method: string, path = '', body?: unknown) =>
      desk.call(callerOf(desk, who), method, `/api/globals/${slug}${path}`, body)
    await expectAllowed(staff, (who) => call(who, 'GET'))
    await expectAllowed(writers, (who) => call(who, 'POST', '', data))
    await expectAllowed([], (who) => call(who, 'GET', '/versions'))
    await expectAllowed([], (who) => call(who, 'DELETE'))
  })

  test('publishers and administrators have the index built anew, all staff see how far it is', async ({
    desk,
  }) => {
    const call = (who: Who, method: string) =>
      desk.call(callerOf(desk, who), method, '/api/globals/search-words/rebuild')
    await expectAllowed(['publisher', 'administrator'], (who) => call(who, 'POST'))
    await expectAllowed(staff, (who) => call(who, 'GET'))
  })
})

import { describe, expect } from 'vitest'
import { type Desk, test } from '../desk/desk.ts'
import { draft, indexNumber, newCode, organisation, proposal } from '../desk/records.ts'
import { callerOf, expectAllowed, staff, type Who } from './who.ts'

const records = ['replies', 'policies', 'cases', 'proposals'] as const
let serial = 0
const fresh = (collection: string): Record<string, unknown> => {
  serial += 1
  if (collection === 'proposals') return proposal(`${20240000 + serial}`)
  return { title: '路灯', ...(collection === 'cases' ? {} : { indexNumber: indexNumber() }) }
}

describe.each(records)('%s', (collection) => {
  test('staff read, save drafts, read versions and copy; nobody else does anything', async ({ desk }) => {
    const id = await draft(desk, collection, fresh(collection))
    const call = (who: Who, method: string, path: string, body?: unknown) =>
      desk.call(callerOf(desk, who), method, `/api/${collection}${path}`, body)
    await expectAllowed(staff, (who) => call(who, 'GET', ''))
    await expectAllowed(staff, (who) => call(who, 'GET', `/${id}?draft=true`))
    await expectAllowed(staff, (who) => call(who, 'GET', '/count'))
    await expectAllowed(staff, (who) => call(who, 'GET', `/versions?where[parent][equals]=${id}`))
    await expectAllowed(staff, (who) => call(who, 'POST', '?draft=true', fresh(collection)))
    await expectAllowed(staff, (who) => call(who, 'PATCH', `/${id}?draft=true`, { subject: who }))
    await expectAllowed(staff, (who) =>
      call(who, 'PATCH', `/${id}?draft=true&autosave=true`, { subject: `${who}!` }),
    )
  })

  test('a draft goes to the trash and comes back by any of the staff; for good only by administrators', async ({
    desk,
  }) => {
    const id = await draft(desk, collection, fresh(collection))
    const call = (who: Who, method: string, path: string, body?: unknown) =>
      desk.call(callerOf(desk, who), method, `/api/${collection}${path}`, body)
    for (const who of staff) {
      expect((await call(who, 'PATCH', `/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(200)
      expect((await call(who, 'GET', `/${id}?draft=true`)).status).toBe(404)
      expect((await call(who, 'PATCH', `/${id}?trash=true`, { deletedAt: null })).status).toBe(200)
      expect((await call(who, 'GET', `/${id}?draft=true`)).status).toBe(200)
    }
    expect((await call('nobody', 'PATCH', `/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(
      403,
    )
    await expectAllowed(['administrator'], (who) => call(who, 'DELETE', `/${id}`))
  })

  test('nobody works in bulk', async ({ desk }) => {
    for (const method of ['PATCH', 'DELETE'])
      await expectAllowed([], (who) =>
        desk.call(callerOf(desk, who), method, `/api/${collection}?where[id][exists]=true`, {
          subject: '改',
        }),
      )
  })
})

describe('organisations', () => {
  test('all staff read them, publishers and administrators write them, unused ones are deleted by administrators', async ({
    desk,
  }) => {
    const id = await organisation(desk)
    const call = (who: Who, method: string, path: string, body?: unknown) =>
      desk.call(callerOf(desk, who), method, `/api/organisations${path}`, body)
    const writers: Who[] = ['publisher', 'administrator']
    await expectAllowed(staff, (who) => call(who, 'GET', `/${id}`))
    await expectAllowed(writers, (who) => call(who, 'POST', '', { code: newCode(), names: [{ name: who }] }))
    await expectAllowed(writers, (who) => call(who, 'PATCH', `/${id}`, { status: 'active' }))
    await expectAllowed(['administrator'], (who) => call(who, 'DELETE', `/${id}`))
    const used = await organisation(desk)
    await draft(desk, 'replies', { issuingBody: used })
    expect((await call('administrator', 'DELETE', `/${used}`)).status).toBe(409)
  })

  test('the code of a body never changes', async ({ desk }) => {
    const code = newCode()
    const id = await organisation(desk, { code })
    await desk.call(desk.people.administrator, 'PATCH', `/api/organisations/${id}`, { code: newCode() })
    const doc = await desk.payload.findByID({ collection: 'organisations', id, overrideAccess: true })
    expect(doc).toMatchObject({ code, name: '云溪市路灯管理中心' })
  })
})

describe('users', () => {
  const account = () => ({
    name: '新同事',
    email: `${newCode()}@example.gov.cn`,
    password: 'odd-and-long-9',
    roles: ['editor'],
  })

  test('are kept by administrators; everybody keeps only name and password of their own', async ({
    desk,
  }) => {
    const { editor, publisher, administrator } = desk.people
    await expectAllowed(['administrator'], (who) =>
      desk.call(callerOf(desk, who), 'POST', '/api/users', account()),
    )
    const created = await desk.call(administrator, 'POST', '/api/users', account())
    const id = created.body.doc?.id
    await expectAllowed(['administrator'], (who) =>
      desk.call(callerOf(desk, who), 'PATCH', `/api/users/${id}`, { name: '改名' }),
    )
    await expectAllowed(['administrator'], (who) =>
      desk.call(callerOf(desk, who), 'DELETE', `/api/users/${id}`),
    )
    const own = await desk.call(editor, 'PATCH', `/api/users/${editor.id}`, {
      name: '编辑甲甲',
      roles: ['administrator'],
    })
    expect(own.status).toBe(200)
    const after = await desk.payload.findByID({ collection: 'users', id: editor.id, overrideAccess: true })
    expect(after).toMatchObject({ name: '编辑甲甲', roles: ['editor'] })
    const seen = await desk.call(publisher, 'GET', `/api/users/${editor.id}`)
    expect(seen.text).not.toMatch(/sessions|hash|salt/)
  })
})

describe('attachments', () => {
  const upload = (desk: Desk, who: Who, name: string, query = '') => {
    const form = new FormData()
    form.set('file', new File([`${name} ${Math.random()}`], `${name}.txt`, { type: 'text/plain' }))
    return desk.call(callerOf(desk, who), 'POST', `/api/attachments${query}`, form)
  }

  test('staff upload; nobody replaces; a used one is not deleted', async ({ desk }) => {
    await expectAllowed(staff, (who) => upload(desk, who, '方案'))
    const first = await upload(desk, 'editor', '方案')
    const again = await upload(desk, 'editor', '方案', '?overwriteExistingFiles=true')
    expect(again.body.doc?.filename).not.toBe(first.body.doc?.filename)
    const id = first.body.doc?.id
    await expectAllowed([], (who) => {
      const form = new FormData()
      form.set('file', new File(['另一个'], '方案.txt', { type: 'text/plain' }))
      return desk.call(callerOf(desk, who), 'PATCH', `/api/attachments/${id}`, form)
    })
    await expectAllowed([], (who) =>
      desk.call(callerOf(desk, who), 'PATCH', `/api/attachments/${id}`, { sha256: 'x' }),
    )
    await draft(desk, 'policies', { attachments: [id] })
    await expectAllowed([], (who) => desk.call(callerOf(desk, who), 'DELETE', `/api/attachments/${id}`))
    const unused = again.body.doc?.id
    expect((await desk.call(desk.people.editor, 'DELETE', `/api/attachments/${unused}`)).status).toBe(200)
  })
})

describe('what is not for requests', () => {
  test.for(['issued-numbers', 'payload-jobs', 'payload-kv', 'payload-migrations', 'payload-jobs-stats'])(
    '%s is closed to everybody',
    async (slug, { desk }) => {
      await expectAllowed([], (who) => desk.call(callerOf(desk, who), 'GET', `/api/${slug}`))
      await expectAllowed([], (who) =>
        desk.call(callerOf(desk, who), 'POST', `/api/${slug}`, {
          taskSlug: 'syncSearch',
          input: {},
          key: 'x',
        }),
      )
    },
  )

  test.for([
    '/api/payload-jobs/run',
    '/api/payload-jobs/handle-schedules',
    '/api/graphql',
    '/api/graphql-playground',
  ])('%s does nothing for anybody', async (path, { desk }) => {
    for (const method of ['GET', 'POST'])
      await expectAllowed([], (who) =>
        desk.call(callerOf(desk, who), method, path, method === 'POST' ? {} : undefined),
      )
  })

  test('a lock on a record changes nothing about it', async ({ desk }) => {
    const { editor, publisher } = desk.people
    const id = await draft(desk, 'replies')
    await desk.call(editor, 'POST', '/api/payload-locked-documents', {
      document: { relationTo: 'replies', value: id },
      user: { relationTo: 'users', value: publisher.id },
    })
    const latest = await desk.payload.findByID({
      collection: 'replies',
      id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(latest).toMatchObject({ _status: 'draft', lastEditor: editor.id })
  })
})

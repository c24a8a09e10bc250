import { handleEndpoints } from 'payload'
import { describe, expect } from 'vitest'
import { configure } from '../../src/configure.ts'
import { readEnv } from '../../src/env.ts'
import { origin, password, test } from '../desk/desk.ts'
import { draft, publishOver } from '../desk/records.ts'

describe('passwords', () => {
  test.for([
    ['short', 'a1b2c3d4e', '密码至少要 10 个字符'],
    ['three characters, which Payload would take', 'abc', '密码至少要 10 个字符'],
    ['the same character', 'zzzzzzzzzzzz', '太容易猜到'],
    ['a run', '123456789012', '太容易猜到'],
    ['a word everybody tries', 'Password1234', '太容易猜到'],
    ['the own e-mail', 'lamplighter-2024', '不能有自己的邮箱'],
  ] as const)('are refused when they are %s', async ([, weak, message], { desk }) => {
    const { administrator, editor } = desk.people
    const account = { name: '新同事', email: 'lamplighter@example.gov.cn', roles: ['editor'], password: weak }
    const created = await desk.call(administrator, 'POST', '/api/users', account)
    expect(created.status).toBe(400)
    expect(created.body.errors?.[0]?.message).toContain(message)
    const name = editor.email.split('@')[0] ?? ''
    const own = await desk.call(editor, 'PATCH', `/api/users/${editor.id}`, {
      password: weak.replace('lamplighter', name),
    })
    expect(own.status).toBe(400)
  })

  test('are checked at a reset too', async ({ desk }) => {
    const token = await desk.payload.forgotPassword({
      collection: 'users',
      data: { email: desk.people.editor.email },
      disableEmail: true,
    })
    const answer = await desk.call(null, 'POST', '/api/users/reset-password', { token, password: 'abc' })
    expect(answer.status).toBe(400)
  })

  test('five wrong ones lock the account', async ({ desk }) => {
    const email = 'locked@example.gov.cn'
    const account = { name: '新同事', email, password, roles: ['editor'] }
    await desk.call(desk.people.administrator, 'POST', '/api/users', account)
    for (let tries = 0; tries < 5; tries += 1)
      expect(
        (await desk.call(null, 'POST', '/api/users/login', { email, password: `wrong-${tries}` })).status,
      ).toBe(401)
    const right = await desk.call(null, 'POST', '/api/users/login', { email, password })
    expect(right.status).toBe(401)
    expect(right.text).toMatch(/锁定/)
  })
})

describe('sessions', () => {
  test('live in a cookie that scripts and other sites do not see, and nowhere else', async ({ desk }) => {
    const { email } = desk.people.editor
    const answer = await desk.call(null, 'POST', '/api/users/login', { email, password })
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Strict/i)
    expect(answer.body.token).toBeUndefined()
  })

  test('are refused to a foreign origin', async ({ desk }) => {
    const { editor } = desk.people
    const ask = (from: string) =>
      handleEndpoints({
        config: Promise.resolve(desk.payload.config),
        request: new Request(`${origin}/api/users/me`, { headers: { Cookie: editor.cookie, Origin: from } }),
        payloadInstanceCacheKey: desk.key,
      }).then((answer) => answer.json() as Promise<{ user: unknown }>)
    expect((await ask(origin)).user).not.toBeNull()
    expect((await ask('https://evil.example')).user).toBeNull()
  })

  test('a first account is made only while there is none', async ({ desk }) => {
    const answer = await desk.call(null, 'POST', '/api/users/first-register', {
      name: '外人',
      email: 'stranger@example.com',
      password,
      roles: ['administrator'],
    })
    expect(answer.status).toBe(403)
  })
})

describe('one request', () => {
  test.for(['limit=0', 'limit=100000', 'limit=-1', 'pagination=false', 'limit=0&pagination=false'])(
    'does not read everything by %s',
    async (query, { desk }) => {
      const many = 101
      const { totalDocs } = await desk.payload.count({ collection: 'cases', overrideAccess: true })
      for (let index = totalDocs; index < many; index += 1) await draft(desk, 'cases')
      for (const path of ['/api/cases', '/api/cases/versions']) {
        const answer = await desk.call(desk.people.editor, 'GET', `${path}?depth=0&${query}`)
        expect(answer.status).toBe(200)
        expect(answer.body.docs?.length).toBeLessThanOrEqual(100)
      }
    },
  )

  test('that is nonsense gets no stack', async ({ desk }) => {
    for (const path of [
      '/api/replies?where[nope][equals]=1',
      '/api/replies/%00',
      '/api/nothing',
      '/api/replies?sort=%5B',
    ])
      for (const caller of [null, desk.people.editor]) {
        const answer = await desk.call(caller, 'GET', path)
        expect(answer.status, path).not.toBe(500)
        expect(answer.text).not.toMatch(/node_modules|\bat .+:\d+:\d+/)
      }
  })
})

describe('a refusal', () => {
  test.for([
    ['a bulk update', 'PATCH', '/api/replies?where[id][exists]=true', { title: '改' }],
    ['an unknown collection field', 'GET', '/api/replies?where[nope][equals]=1', undefined],
    ['a filter that is none', 'GET', '/api/replies?where=x', undefined],
    ['an unknown record', 'GET', '/api/replies/0197a000-0000-7000-8000-000000000000', undefined],
    ['an upload without a file', 'POST', '/api/attachments', {}],
  ] as const)('is a Chinese sentence: %s', async ([, method, path, data], { desk }) => {
    const answer = await desk.call(desk.people.editor, method, path, data)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    for (const { message } of answer.body.errors ?? [{ message: answer.text }])
      expect(message).toMatch(/\p{Script=Han}/u)
  })

  test('answers who would verify an account by mail that there is nothing to verify', async ({ desk }) => {
    expect((await desk.call(null, 'POST', '/api/users/verify/x')).status).toBe(404)
  })

  test('says what is wrong with a field', async ({ desk }) => {
    const id = await draft(desk, 'policies', { indexNumber: null })
    const answer = await publishOver(desk, desk.people.publisher, 'policies', id)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.message).toBe('没有索引号时，须先选发文机关，才能自动编号。')
  })

  test('asks whoever is not signed in to do so', async ({ desk }) => {
    const answer = await desk.call(null, 'POST', '/api/replies', { title: '路人' })
    expect(answer.status).toBe(403)
    expect(answer.text).not.toContain('编辑只能保存草稿')
  })
})

test('over https the cookie is secure, and the switches of the house are set', async ({ desk }) => {
  const { config } = desk.payload
  expect(config.graphQL.disable).toBe(true)
  expect(config.telemetry).toBe(false)
  expect(config.admin.avatar).toBe('default')
  expect(config.csrf).toContain(origin)
  expect(config.maxDepth).toBe(3)
  const env = readEnv({ DATA_DIR: desk.dataDir, CMS_URL: 'https://desk.example.gov.cn' }, desk.dataDir)
  const users = configure(env).collections?.find(({ slug }) => slug === 'users')
  expect(users?.auth).toMatchObject({ cookies: { secure: true, sameSite: 'Strict' } })
})

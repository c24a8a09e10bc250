import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, getPayload, handleEndpoints, type Payload } from 'payload'
import { test as base } from 'vitest'
import { z } from 'zod'
import type { Role } from '../../src/access/roles.ts'
import { configure } from '../../src/configure.ts'
import { readEnv } from '../../src/env.ts'
import { databaseOfTest } from './database.ts'

/** Address under which the desk of a test believes to be reached. */
export const origin = 'http://desk.test'

/** Who calls: a signed-in person by the cookie of the session, or nobody. */
export type Caller = { id: string; email: string; cookie: string } | null
export type Person = NonNullable<Caller>

const answerBody = z
  .object({
    doc: z.looseObject({ id: z.string() }).optional(),
    docs: z.array(z.looseObject({ id: z.string() })).optional(),
    errors: z.array(z.looseObject({ message: z.string() })).optional(),
  })
  .loose()
  .catch({})

export type Answer = { status: number; body: z.infer<typeof answerBody>; headers: Headers; text: string }

/** A desk of its own on the database of this run, with people of every role. */
export type Desk = {
  payload: Payload
  /** Under which Payload keeps this instance apart from others in the process. */
  key: string
  dataDir: string
  people: Record<'administrator' | 'publisher' | 'secondPublisher' | 'editor', Person>
  /** Calls the REST API as Next would, in this process. */
  call(caller: Caller, method: string, path: string, body?: unknown): Promise<Answer>
  /** Opens the same database again, as after a restart. */
  reopen(): Promise<Payload>
}

export const password = 'long-enough-and-odd-7'

type Options = { searchUrl?: string; searchKey?: string }

const openPayload = (dataDir: string, database: string, options: Options) => {
  const env = readEnv(
    {
      NODE_ENV: 'test',
      DATA_DIR: dataDir,
      DATABASE_URL: database,
      MONGODB_ALLOW_STANDALONE: '1',
      CMS_URL: origin,
      // Port 9 discards: nothing answers there, as during an outage.
      MEILISEARCH_URL: options.searchUrl ?? 'http://127.0.0.1:9',
      MEILISEARCH_WRITE_KEY: options.searchKey ?? 'none',
      RUN_JOBS: '0',
    },
    dataDir,
  )
  const config = buildConfig({
    ...configure(env),
    loggingLevels: {},
    logger: { options: { level: 'fatal' } },
  })
  const key = randomUUID()
  return { key, config, payload: getPayload({ key, config }) }
}

const withBody = (body: unknown): { body?: BodyInit; type?: string } => {
  if (body === undefined) return {}
  if (body instanceof FormData) return { body }
  if (typeof body === 'string') return { body, type: 'application/json' }
  return { body: JSON.stringify(body), type: 'application/json' }
}

/** Opens a desk with people; `close` removes it. */
export const openDesk = async (options: Options = {}): Promise<Desk & { close(): Promise<void> }> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'yanlu-desk-'))
  const database = databaseOfTest(dataDir)
  const { key, config, payload: opening } = openPayload(dataDir, database, options)
  const payload = await opening
  const opened = [payload]

  const call: Desk['call'] = async (caller, method, path, body) => {
    const { body: content, type } = withBody(body)
    const headers = new Headers({ Origin: origin, 'Accept-Language': 'zh-CN' })
    if (type) headers.set('Content-Type', type)
    if (caller) headers.set('Cookie', caller.cookie)
    const request = new Request(`${origin}${path}`, {
      method,
      headers,
      ...(content ? { body: content } : {}),
    })
    const response = await handleEndpoints({ config, request, payloadInstanceCacheKey: key })
    const text = await response.text()
    let parsed: unknown = {}
    try {
      parsed = JSON.parse(text)
    } catch {
      // Not every answer is JSON; `text` has it.
    }
    return { status: response.status, body: answerBody.parse(parsed), headers: response.headers, text }
  }

  const person = async (name: string, role: Role): Promise<Person> => {
    const email = `${randomUUID()}@example.gov.cn`
    const { id } = await payload.create({
      collection: 'users',
      data: { name, email, password, roles: [role] },
      overrideAccess: true,
    })
    const { headers } = await call(null, 'POST', '/api/users/login', { email, password })
    return { id, email, cookie: headers.get('set-cookie')?.split(';')[0] ?? '' }
  }

  return {
    payload,
    key,
    dataDir,
    people: {
      administrator: await person('管理员甲', 'administrator'),
      publisher: await person('发布人甲', 'publisher'),
      secondPublisher: await person('发布人乙', 'publisher'),
      editor: await person('编辑甲', 'editor'),
    },
    call,
    reopen: async () => {
      const again = await openPayload(dataDir, database, options).payload
      opened.push(again)
      return again
    },
    close: async () => {
      for (const one of opened) await one.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** One desk per test file. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
export const test = base.extend('desk', { scope: 'file' }, async ({}, { onCleanup }): Promise<Desk> => {
  const desk = await openDesk()
  onCleanup(() => desk.close())
  return desk
})

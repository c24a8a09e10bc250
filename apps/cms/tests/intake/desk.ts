import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, handleEndpoints, type Payload } from 'payload'
import { test as base } from 'vitest'
import type { Role } from '../../src/access/roles.ts'
import { configure } from '../../src/configure.ts'
import { readEnv } from '../../src/env.ts'
import type { Actor } from '../../src/intake/actor.ts'

process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'

export type TestDesk = {
  payload: Payload
  /** A request from the desk's own pages; `cookie` is what {@link signIn} gave. */
  post(path: string, request: RequestInit, cookie: string | null): Promise<Response>
  /** The cookie of a new person with a role. */
  signIn(role: Role): Promise<string>
}

export const test = base.extend(
  'desk',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern
  async ({}, { onCleanup }): Promise<TestDesk> => {
    const dataDir = mkdtempSync(join(tmpdir(), 'yanlu-desk-'))
    const env = readEnv(
      { DATA_DIR: dataDir, DATABASE_URL: 'file::memory:', NODE_ENV: 'test', RUN_JOBS: '0' },
      dataDir,
    )
    const settings = {
      ...configure(env),
      db: sqliteAdapter({ client: { url: ':memory:' }, idType: 'uuidv7', push: true }),
    }
    const { onInit: _migrate, ...rest } = settings
    const config = buildConfig(rest)
    const key = randomUUID()
    const payload = await getPayload({ key, config })
    onCleanup(() => payload.destroy())
    const post: TestDesk['post'] = (path, init, cookie) => {
      const headers = new Headers(init.headers)
      headers.set('origin', env.cmsUrl)
      if (cookie) headers.set('cookie', cookie)
      const request = new Request(`${env.cmsUrl}${path}`, { ...init, method: 'POST', headers })
      return handleEndpoints({ config, request, payloadInstanceCacheKey: key })
    }
    return {
      payload,
      post,
      signIn: async (role) => {
        const { email, password } = await createUser(payload, role)
        const headers = { 'content-type': 'application/json' }
        const answer = await post(
          '/api/users/login',
          { headers, body: JSON.stringify({ email, password }) },
          null,
        )
        return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
      },
    }
  },
)

async function createUser(payload: Payload, role: Role) {
  const email = `${randomUUID()}@example.gov.cn`
  const password = 'long-enough-and-odd-7'
  const data = { name: role, email, password, roles: [role] }
  const user = await payload.create({ collection: 'users', data, overrideAccess: true })
  return { user, email, password }
}

export async function emptyDesk(payload: Payload): Promise<void> {
  for (const { slug, versions } of Object.values(payload.collections).map(({ config }) => config)) {
    await payload.db.deleteMany({ collection: slug, where: {} })
    if (versions) await payload.db.deleteVersions({ collection: slug, where: {} })
  }
}

export const adminOf = ({ payload }: TestDesk): Actor => ({ payload, user: null })

export async function editorOf({ payload }: TestDesk): Promise<Actor> {
  const { user } = await createUser(payload, 'editor')
  return { payload, user: { ...user, collection: 'users' } }
}

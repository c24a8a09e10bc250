import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, type CollectionSlug, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseOfTest } from '../../tests/desk/database.ts'
import { configure } from '../configure.ts'
import { readEnv } from '../env.ts'
import { project } from '../publishing/project.ts'
import { projectSite } from '../publishing/projectSite.ts'
import { storedWords } from '../search-words/stored.ts'
import { accountsFile, sampleAccounts } from './accounts.ts'
import { dayOf } from './days.ts'
import { sampleOrganisations } from './organisations.ts'
import { sampleRecords } from './records.ts'
import { type Seeding, seedSample } from './seed.ts'

let dataDir: string
let payload: Payload

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'yanlu-sample-'))
  const variables = {
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseOfTest(dataDir),
    MONGODB_ALLOW_STANDALONE: '1',
    RUN_JOBS: '0',
  } as const
  const config = configure(readEnv(variables, dataDir))
  payload = await getPayload({ config: buildConfig({ ...config, logger: { options: { level: 'error' } } }) })
})

afterAll(async () => {
  await payload.destroy()
  rmSync(dataDir, { recursive: true, force: true })
})

const emptyDatabase = async (): Promise<void> => {
  for (const { config } of Object.values(payload.collections)) {
    await payload.db.deleteMany({ collection: config.slug, where: {} })
    if (config.versions) await payload.db.deleteVersions({ collection: config.slug, where: {} })
  }
  rmSync(accountsFile(dataDir), { force: true })
}

/** Everything of a collection, drafts and withdrawn ones too. */
const all = async <Slug extends CollectionSlug>(collection: Slug) =>
  (await payload.find({ collection, depth: 0, limit: 0, pagination: false })).docs

const records = async () => [...(await all('replies')), ...(await all('policies')), ...(await all('cases'))]

/** A desk that dies at its n-th write. */
const dyingAt = (writes: number): Payload => {
  let left = writes
  return new Proxy(payload, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if ((name !== 'create' && name !== 'update') || typeof value !== 'function') return value
      return (...args: unknown[]) => {
        left -= 1
        if (left < 0) throw new Error('the machine is gone')
        return value.apply(target, args)
      }
    },
  })
}

const expectWholeCity = async () => {
  expect(await all('organisations')).toHaveLength(sampleOrganisations.length)
  expect(await all('users')).toHaveLength(sampleAccounts.length)
  const stored = await records()
  expect(stored).toHaveLength(sampleRecords.length)
  expect(stored.filter(({ _status }) => _status !== 'published')).toHaveLength(1)
  expect(new Set(stored.map(({ intake }) => intake?.file)).size).toBe(sampleRecords.length)
  const corrected = sampleRecords.filter(({ correction }) => correction !== undefined)
  const twice = (file: string | null | undefined) => corrected.some(({ page }) => page === file)
  for (const { revision, withdrawal, intake } of stored)
    expect(revision).toBe(withdrawal?.on || twice(intake?.file) ? 2 : 1)
  // The withdrawn one keeps the revision that was public; a correction is one more.
  expect(await all('revisions')).toHaveLength(sampleRecords.length + corrected.length)
}

describe('an empty database', () => {
  let first: Seeding
  beforeAll(async () => {
    await emptyDatabase()
    first = await seedSample({ payload, dataDir })
  })

  test('gets bodies, records and accounts, once', async () => {
    expect(first).toBe('filled')
    await expectWholeCity()
    const before = readFileSync(accountsFile(dataDir), 'utf8')
    expect(await seedSample({ payload, dataDir })).toBe('already_filled')
    await expectWholeCity()
    expect(readFileSync(accountsFile(dataDir), 'utf8')).toBe(before)
  })

  test('gets accounts whose passwords only the owner of the file can read', async () => {
    expect(statSync(accountsFile(dataDir)).mode & 0o777).toBe(0o600)
    const lines = readFileSync(accountsFile(dataDir), 'utf8').trim().split('\n')
    expect(lines).toHaveLength(sampleAccounts.length)
    for (const line of lines) {
      const [role, email = '', password = ''] = line.split(' ')
      const { user } = await payload.login({ collection: 'users', data: { email, password } })
      expect(user?.roles).toEqual([role])
    }
  })

  test('gets records that were edited by one person and published by another', async () => {
    const [editor, publisher] = ['editor', 'publisher'].map((role) =>
      sampleAccounts.find((account) => account.role === role),
    )
    const users = await all('users')
    const idOf = (email?: string) => users.find((user) => user.email === email)?.id
    const stored = await records()
    for (const { lastEditor } of stored) expect(lastEditor).toBe(idOf(editor?.email))
    const withdrawn = stored.filter(({ withdrawal }) => withdrawal?.on)
    const expected = sampleRecords.filter(({ withdrawnFor }) => withdrawnFor !== undefined)
    expect(withdrawn.map(({ withdrawal }) => withdrawal?.reason)).toEqual(
      expected.map(({ withdrawnFor }) => withdrawnFor),
    )
    for (const { withdrawal } of withdrawn) expect(withdrawal?.by).toBe(idOf(publisher?.email))
  })

  test('gets records that the public can be shown', async () => {
    for (const collection of ['replies', 'policies', 'cases'] as const) {
      for (const { id, _status } of await all(collection)) {
        const projection = await project(payload, collection, id)
        expect(projection.type).toBe(_status === 'published' ? 'record' : 'tombstone')
        if (projection.type !== 'record') continue
        expect(projection.record.summary).not.toBeNull()
        expect(projection.record.body.length).toBeGreaterThan(1)
      }
    }
  })

  test('gets something of everything that the hall shows', async () => {
    const shown = []
    for (const collection of ['replies', 'policies', 'cases'] as const)
      for (const { id } of await all(collection)) {
        const projection = await project(payload, collection, id)
        if (projection.type === 'record') shown.push(projection)
      }
    const some = shown.map(({ record }) => record)
    const now = new Date()
    const [today, later] = [0, 60].map((inDays) => dayOf({ inDays }, now) ?? '') as [string, string]
    const soon = (day: string | null) => day !== null && day > today && day < later
    const interpretation = some.find((record) => record.kind === 'policy' && record.interprets.length > 0)
    expect(interpretation).toMatchObject({ interprets: [{ path: '/policies/YX0000016/2024-00108' }] })
    expect(some.filter(({ formerNumbers }) => formerNumbers.length > 0)).toHaveLength(1)
    expect(some.filter(({ contact }) => contact?.masked)).toHaveLength(1)
    expect(some.filter(({ contact }) => contact?.masked === false)).toHaveLength(2)
    expect(some.filter(({ validity }) => soon(validity.effectiveFrom))).toHaveLength(1)
    expect(some.filter(({ validity }) => soon(validity.effectiveTo))).toHaveLength(1)
    const [corrected] = shown.filter(({ history }) => history.length > 1)
    expect(corrected?.history[1]).toMatchObject({
      nature: 'correction',
      note: expect.stringContaining('飞线'),
      changes: [{ before: expect.stringContaining('2.9万处'), after: expect.stringContaining('2.6万处') }],
    })
    expect(await projectSite(payload)).toMatchObject({ name: '云溪市言路', siteCode: '3599000000' })
    expect((await storedWords(payload)).synonyms.length).toBeGreaterThan(0)
  })
})

describe('a database that somebody works with', () => {
  beforeEach(emptyDatabase)

  test('is left alone', async () => {
    const names = [{ name: '某市档案局' }]
    await payload.create({
      collection: 'organisations',
      data: { code: 'YX0000067', names, status: 'active' },
    })
    expect(await seedSample({ payload, dataDir })).toBe('not_empty')
    expect(await all('users')).toEqual([])
    expect(await records()).toEqual([])
  })
})

describe('a start that broke off', () => {
  beforeEach(emptyDatabase)

  test.each([8, 40, 95])('after %i writes is completed by the next one', async (writes) => {
    await expect(seedSample({ payload: dyingAt(writes), dataDir })).rejects.toThrow('the machine is gone')
    expect(await seedSample({ payload, dataDir })).toBe('completed')
    await expectWholeCity()
  })

  test('gets new passwords where the file with the old ones is lost', async () => {
    await expect(seedSample({ payload: dyingAt(20), dataDir })).rejects.toThrow()
    rmSync(accountsFile(dataDir))
    await seedSample({ payload, dataDir })
    const [, email = '', password = ''] = readFileSync(accountsFile(dataDir), 'utf8').split(/\s/)
    const { user } = await payload.login({ collection: 'users', data: { email, password } })
    expect(user?.email).toBe(email)
  })
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, getPayload } from 'payload'
import { expect, test, vi } from 'vitest'
import { configure } from '../../src/configure.ts'
import { readEnv } from '../../src/env.ts'
import { databaseOfTest } from '../desk/database.ts'

test('in production an empty database gets its schema by the committed migrations, once', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const dataDir = mkdtempSync(join(tmpdir(), 'yanlu-fresh-'))
  const variables = { NODE_ENV: 'test', DATA_DIR: dataDir, RUN_JOBS: '0', MONGODB_ALLOW_STANDALONE: '1' }
  const env = {
    ...readEnv({ ...variables, DATABASE_URL: databaseOfTest(dataDir) }, dataDir),
    production: true,
  }
  const start = () => getPayload({ key: crypto.randomUUID(), config: buildConfig(configure(env)) })
  const migrations = async (payload: Awaited<ReturnType<typeof start>>) =>
    (await payload.count({ collection: 'payload-migrations', overrideAccess: true })).totalDocs
  const first = await start()
  const run = await migrations(first)
  expect(run).toBeGreaterThan(0)
  await first.create({
    collection: 'replies',
    data: { title: '第一条答复' },
    draft: true,
    overrideAccess: true,
  })
  await first.destroy()
  const second = await start()
  const { totalDocs } = await second.count({ collection: 'replies', overrideAccess: true })
  expect(totalDocs).toBe(1)
  expect(await migrations(second)).toBe(run)
  await second.destroy()
  vi.unstubAllEnvs()
})

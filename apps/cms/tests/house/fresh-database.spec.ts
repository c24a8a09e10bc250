import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, getPayload } from 'payload'
import { expect, test, vi } from 'vitest'
import { configure } from '../../src/configure.ts'
import { readEnv } from '../../src/env.ts'
import { onMongo } from '../desk/database.ts'

if (onMongo) console.info('not run on MongoDB: it has no schema to migrate')

test.skipIf(onMongo)('in production an empty file gets its schema by the committed migrations', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const dataDir = mkdtempSync(join(tmpdir(), 'yanlu-fresh-'))
  const env = readEnv({ NODE_ENV: 'production', DATA_DIR: dataDir, RUN_JOBS: '0' }, dataDir)
  const start = () => getPayload({ key: crypto.randomUUID(), config: buildConfig(configure(env)) })
  const first = await start()
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
  await second.destroy()
  vi.unstubAllEnvs()
})

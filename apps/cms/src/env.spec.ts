import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEnv, type Variables } from './env.ts'

const dir = () => mkdtempSync(join(tmpdir(), 'yanlu-env-'))
const read = (variables: Variables) => readEnv({ DATA_DIR: dir(), NODE_ENV: 'production', ...variables }, '/')

describe('a wrong variable stops the start with a sentence that names it', () => {
  test.each([
    ['CMS_PORT', 'seventy', 'a port from 1 to 65535'],
    ['CMS_PORT', '70000', 'a port from 1 to 65535'],
    ['CMS_URL', 'desk.example.gov.cn', 'the public address of the desk'],
    ['DATABASE_URL', 'postgres://db', 'file:/path/to/cms.db or mongodb://'],
    ['MEILISEARCH_URL', 'ftp://search', 'the address of the search server'],
    ['PAYLOAD_SECRET', 'short', 'at least 32 random characters'],
    ['RUN_JOBS', 'yes', '1 or 0'],
    ['NODE_ENV', 'prod', 'production, development or test'],
  ])('%s=%s', (name, value, expected) => {
    const attempt = () => read({ [name]: value })
    expect(attempt).toThrow(`The variable ${name} should be ${expected}`)
  })

  test('but a secret is never repeated in it', () => {
    expect(() => read({ PAYLOAD_SECRET: 'tell-nobody' })).not.toThrow(/tell-nobody/)
    expect(() => read({ PAYLOAD_SECRET: 'tell-nobody' })).toThrow(/PAYLOAD_SECRET/)
  })
})

describe('MongoDB', () => {
  const standalone = 'mongodb://127.0.0.1:27017/yanlu'

  test('without its replica set is refused in production, and it is said why', () => {
    expect(() => read({ DATABASE_URL: standalone })).toThrow(
      /DATABASE_URL .*replicaSet=rs0.* no transactions/,
    )
    expect(() => read({ DATABASE_URL: `${standalone}?replicaSet=` })).toThrow(/replicaSet/)
    expect(() => read({ DATABASE_URL: standalone, MONGODB_ALLOW_STANDALONE: '1' })).toThrow(/replicaSet/)
  })

  test('with its replica set is taken', () => {
    const url = `${standalone}?directConnection=true&replicaSet=rs0`
    expect(read({ DATABASE_URL: url }).databaseUrl).toBe(url)
  })

  test('a lonely one is let through for tests only by an explicit variable', () => {
    expect(() => read({ NODE_ENV: 'test', DATABASE_URL: standalone })).toThrow(/MONGODB_ALLOW_STANDALONE=1/)
    const allowed = { NODE_ENV: 'test', DATABASE_URL: standalone, MONGODB_ALLOW_STANDALONE: '1' } as const
    expect(read(allowed).databaseUrl).toBe(standalone)
  })
})

describe('without any variable', () => {
  test('addresses follow from the ports, files lie in the data folder', () => {
    const dataDir = dir()
    expect(readEnv({ DATA_DIR: dataDir, CMS_PORT: '3100', SEARCH_PORT: '7800' }, '/')).toMatchObject({
      cmsUrl: 'http://127.0.0.1:3100',
      searchUrl: 'http://127.0.0.1:7800',
      databaseUrl: `file:${join(dataDir, 'cms.db')}`,
      publicFilesDir: join(dataDir, 'public-files'),
      runJobs: true,
    })
  })

  test('a secret is made once, kept, and readable for its owner only', () => {
    const dataDir = dir()
    const { secret } = readEnv({ DATA_DIR: dataDir }, '/')
    const file = join(dataDir, 'payload.secret')
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(readFileSync(file, 'utf8')).toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readEnv({ DATA_DIR: dataDir }, '/').secret).toBe(secret)
  })
})

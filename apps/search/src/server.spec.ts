import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBinary } from './binary.ts'
import { serveHealth } from './health.ts'
import { type SearchServer, startServer } from './server.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

let dataDir: string
let server: SearchServer

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'yanlu-search-server-'))
  server = await startServer({ dataDir, port: await freePort() })
})

afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const call = (key: string, method: string, path: string, body?: unknown) =>
  fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

describe('the keys', () => {
  test('lie in the data folder, readable by nobody else', async () => {
    const held = { 'master.key': server.masterKey, 'read.key': server.readKey, 'write.key': server.writeKey }
    for (const [name, key] of Object.entries(held)) {
      const path = join(dataDir, 'search', name)
      expect((await readFile(path, 'utf8')).trim()).toBe(key)
      expect((await stat(path)).mode & 0o777).toBe(0o600)
    }
  })

  test('the read key can neither write, change settings, list keys nor see tasks', async () => {
    const refused = await Promise.all([
      call(server.readKey, 'POST', '/indexes/documents/documents', [{ id: 'x' }]),
      call(server.readKey, 'PATCH', '/indexes/documents/settings', { stopWords: ['的'] }),
      call(server.readKey, 'POST', '/indexes', { uid: 'documents' }),
      call(server.readKey, 'DELETE', '/indexes/documents'),
      call(server.readKey, 'POST', '/swap-indexes', []),
      call(server.readKey, 'GET', '/keys'),
      call(server.readKey, 'GET', '/tasks'),
      call(server.readKey, 'GET', '/indexes/drafts/documents'),
    ])
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403))
  })

  test('the read key sees when an index last changed', async () => {
    expect(
      (await call(server.writeKey, 'POST', '/indexes', { uid: 'documents', primaryKey: 'id' })).status,
    ).toBe(202)
    const seen = async () => (await call(server.readKey, 'GET', '/indexes/documents')).status
    await expect.poll(seen, { timeout: 20_000 }).toBe(200)
    expect((await call(server.readKey, 'GET', '/indexes/drafts')).status).toBe(403)
  })

  test('the write key can neither list keys nor touch other indexes', async () => {
    const refused = await Promise.all([
      call(server.writeKey, 'GET', '/keys'),
      call(server.writeKey, 'POST', '/keys', {}),
      call(server.writeKey, 'POST', '/indexes/secrets/documents', [{ id: 'x' }]),
      call(server.writeKey, 'POST', '/dumps'),
    ])
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403))
  })

  test('without a key nothing but the health is answered', async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    expect((await fetch(`${server.url}/indexes`)).status).toBe(401)
  })
})

test('healthz says that the app lives, readyz that Meilisearch answers', async () => {
  const port = await freePort()
  const silent = await freePort()
  const [well, ill] = [
    await serveHealth(server.url, port),
    await serveHealth(`http://127.0.0.1:${silent}`, await freePort()),
  ]
  const address = ill.address()
  const other = typeof address === 'object' && address ? address.port : 0
  const status = async (at: number, path: string) => (await fetch(`http://127.0.0.1:${at}${path}`)).status
  expect(await Promise.all(['/healthz', '/readyz', '/x'].map((path) => status(port, path)))).toEqual([
    200, 200, 404,
  ])
  expect(await Promise.all(['/healthz', '/readyz'].map((path) => status(other, path)))).toEqual([200, 503])
  for (const one of [well, ill]) {
    one.closeAllConnections()
    one.close()
  }
})

describe('an outside server', () => {
  const makeKeys = (environment: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'make-keys.ts')], {
      env: environment,
      encoding: 'utf8',
    })

  test('gets the same two keys, printed as variables', () => {
    const { stdout, status } = makeKeys({
      MEILISEARCH_URL: `${server.url}/`,
      MEILISEARCH_MASTER_KEY: server.masterKey,
    })
    expect(stdout).toBe(`MEILISEARCH_READ_KEY=${server.readKey}\nMEILISEARCH_WRITE_KEY=${server.writeKey}\n`)
    expect(status).toBe(0)
  })

  test('a missing variable is named, with what it should be', () => {
    const { stderr, status } = makeKeys({ MEILISEARCH_URL: 'ftp://a' })
    expect(stderr).toContain('MEILISEARCH_URL should be')
    expect(stderr).toContain('MEILISEARCH_MASTER_KEY should be')
    expect(status).toBe(1)
  })
})

describe('starting', () => {
  test('on a port in use says which one', async () => {
    const port = Number(new URL(server.url).port)
    await expect(startServer({ dataDir, port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`)
  })

  test('again gives the same keys and the same data', async () => {
    const held = [server.masterKey, server.readKey, server.writeKey]
    await server.stop()
    server = await startServer({ dataDir, port: await freePort() })
    expect([server.masterKey, server.readKey, server.writeKey]).toEqual(held)
  })

  test('on data of another version says how to go on', async () => {
    await server.stop()
    const version = join(dataDir, 'search/data/VERSION')
    const own = await readFile(version, 'utf8')
    await writeFile(version, '1.99.0')
    await expect(startServer({ dataDir, port: await freePort() })).rejects.toThrow(
      /another version.*pnpm reindex/,
    )
    await writeFile(version, own)
    server = await startServer({ dataDir, port: await freePort() })
  })

  test('without a binary for the platform names the two ways out', () => {
    expect(() => findBinary(undefined, 'plan9-mips')).toThrow(/MEILISEARCH_BINARY.*MEILISEARCH_URL/)
    expect(() => findBinary('/nowhere/meilisearch')).toThrow('there is no file /nowhere/meilisearch')
  })
})

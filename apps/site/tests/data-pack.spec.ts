import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createWriter } from '@yanlu/search'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { manifest } from '../src/api/manifest.ts'
import { reply } from './fixtures/writing.ts'
import { siteFolder, start, startSite } from './house/site.ts'
import { get } from './house/visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'yanlu-pack-'))
const environment = {
  DATA_DIR: folder,
  SITE_URL: 'https://yanlu.example',
  MEILISEARCH_URL: inject('search').url,
  MEILISEARCH_READ_KEY: inject('search').readKey,
}
const keepPackFile = join(siteFolder, 'src/data-pack/keep-pack.ts')
/** Runs the command. */
const pack = (changes: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, [join(siteFolder, 'src/data-pack/main.ts')], {
    env: { ...environment, ...changes },
  })
/** Looks once whether a pack is due, as the nightly process does every minute. */
const keep = async (changes: Record<string, string> = {}): Promise<string> => {
  const program = `const { keepPack } = await import(${JSON.stringify(keepPackFile)}); console.log(await keepPack())`
  const args = ['--input-type=module', '--eval', program]
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...environment, ...changes },
  })
  return stdout
}
const packs = () => readdirSync(join(folder, 'data-pack')).sort()

let site: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  site = await startSite(environment)
})
afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true })
})
const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${site.url}${path}`, { headers })
const available = async (name: string) =>
  (await readManifest()).files.find((file) => file.name === name)?.available
const readManifest = async () => manifest.parse(await (await ask('/data/manifest.json')).json())

test('before the first pack the page says so, and there is no file', async () => {
  const page = await ask('/data')
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('数据包还没有生成')
  expect((await ask('/data/manifest.json')).status).toBe(404)
  expect((await ask('/data/2024.ndjson')).status).toBe(404)
})

test('a pack holds every public record once, by year, with hashes that agree', async () => {
  const { stdout } = await pack()
  expect(stdout).toMatch(/^data pack: \d+ records in \d+ files/)
  const { files, records, licence, title } = await readManifest()
  expect(title).toBe('临溪言路公开文件数据包')
  expect(licence).toContain('注明来源')
  const urls: string[] = []
  for (const { name, sha256, bytes, records: lines, year } of files) {
    const content = Buffer.from(await (await ask(`/data/${name}`)).arrayBuffer())
    expect(content.length).toBe(bytes)
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    const found = content
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(found).toHaveLength(lines)
    for (const record of found) {
      expect(record).not.toHaveProperty('contact')
      const day: string | null = record.publishedOn ?? record.writtenOn
      expect(day === null ? null : Number(day.slice(0, 4))).toBe(year)
      urls.push(record.url)
    }
  }
  const all: { url: string }[] = await (await get('/api/v1/records.json')).json()
  expect(urls.sort()).toEqual(all.map(({ url }) => url).sort())
  expect(records).toBe(all.length)
  const page = await (await ask('/data')).text()
  for (const { name, sha256 } of files) {
    expect(page).toContain(`href="/data/${name}"`)
    expect(page).toContain(sha256)
  }
})

test('a broken download goes on where it stopped', async () => {
  const [file] = (await readManifest()).files
  const path = `/data/${file?.name}`
  const whole = Buffer.from(await (await ask(path)).arrayBuffer())
  const etag = `"${file?.sha256}"`
  const rest = await ask(path, { range: 'bytes=100-', 'if-range': etag })
  expect(rest.status).toBe(206)
  expect(rest.headers.get('content-range')).toBe(`bytes 100-${whole.length - 1}/${whole.length}`)
  expect(Buffer.from(await rest.arrayBuffer()).equals(whole.subarray(100))).toBe(true)
  const changed = await ask(path, { range: 'bytes=100-', 'if-range': '"another"' })
  expect(changed.status).toBe(200)
  expect((await changed.arrayBuffer()).byteLength).toBe(whole.length)
  expect((await ask(path, { range: `bytes=${whole.length}-` })).status).toBe(416)
  expect((await ask(path, { 'if-none-match': etag })).status).toBe(304)
})

describe('what is withdrawn after the pack was written', () => {
  const writer = createWriter({ url: inject('search').url, key: inject('search').writeKey })
  const record = reply({
    indexNumber: '731520051/1998-00007',
    title: '关于修缮北门石桥的建议的答复',
    publishedOn: '1998-07-01',
    text: '石桥已经修缮。',
  })
  const { id, kind } = record
  const file = '/data/1998.ndjson'
  afterAll(() => writer.removeRecord(id))
  const download = async (headers: Record<string, string> = {}) => {
    const response = await ask(file, headers)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  test('is gone from it at once, and back only with a new pack', async () => {
    await writer.putRecord(record, [])
    await pack()
    const before = await download()
    expect(before.text).toContain('石桥已经修缮')
    // A proxy that kept it would go on serving it.
    expect(before.headers.get('cache-control')).toBe('private, max-age=0, must-revalidate')
    const why = { withdrawnOn: '2025-10-09', reason: '内容有误', revision: 2 }
    await writer.bury({ id, kind, number: '731520051/1998-00007', ...why })
    const etag = before.headers.get('etag') ?? ''
    for (const [name, value] of [
      ['accept', '*/*'],
      ['range', 'bytes=10-'],
      ['if-none-match', etag],
    ] as const) {
      const refused = await download({ [name]: value })
      expect(refused.status).toBe(503)
      expect(refused.headers.get('retry-after')).toBe('3600')
      expect(refused.headers.get('cache-control')).toBe('no-store')
      expect(refused.text).toContain('其中有文件撤回')
      expect(refused.text).not.toContain('石桥')
    }
    for (const { name, available } of (await readManifest()).files) {
      expect(available, name).toBe(name !== '1998.ndjson')
      if (available) expect((await ask(`/data/${name}`)).status, name).toBe(200)
    }
    const listed = await (await ask('/data')).text()
    expect(listed).not.toContain('href="/data/1998.ndjson"')
    expect(listed).toMatch(/1998\.ndjson<[\s\S]{0,200}暂停下载/)

    // Corrected and public again: what the pack holds is still what was withdrawn.
    await writer.putRecord({ ...record, title: '关于修缮石桥的答复', revision: 3 }, [])
    expect((await download()).status).toBe(503)
    expect(await available('1998.ndjson')).toBe(false)
    expect(await keep()).toContain('\nwritten\n')
    expect(await available('1998.ndjson')).toBe(true)
    expect(await keep()).toBe('not due\n')
    const after = await download()
    expect(after.status).toBe(200)
    expect(after.text).toContain('关于修缮石桥的答复')
  })

  test('no file is served while nobody can say what was withdrawn, and none without its list', async () => {
    const blind = await startSite({ ...environment, MEILISEARCH_URL: 'http://127.0.0.1:9' })
    const refused = await fetch(`${blind.url}${file}`)
    const listed = manifest.parse(await (await fetch(`${blind.url}/data/manifest.json`)).json())
    await blind.stop()
    expect(listed.files.map((one) => one.available)).not.toContain(true)
    expect(refused.status).toBe(503)
    expect(await refused.text()).not.toContain('石桥已经修缮')
    rmSync(join(folder, 'data-pack', 'current', '1998.ids'))
    expect((await download()).status).toBe(503)
    expect(await available('1998.ndjson')).toBe(false)
  })
})

test('a pack that fails leaves the last one as it is', async () => {
  const before = await readManifest()
  const held = packs()
  await expect(pack({ MEILISEARCH_URL: 'http://127.0.0.1:9' })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^data pack: not written, the last one stays: /),
  })
  expect(await readManifest()).toEqual(before)
  expect(packs()).toEqual(held)
})

test('a new pack takes the place of the old one; only the one before is kept', async () => {
  const first = (await readManifest()).asOf
  await pack()
  await pack()
  expect((await readManifest()).asOf > first).toBe(true)
  expect(packs()).toHaveLength(3)
  expect(packs()).toContain('current')
})

describe('the process that keeps the pack', () => {
  const lock = join(folder, 'data-pack', 'writing.lock')

  test('writes one where there is none, and another when a night has begun, but not while nobody can be asked', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'yanlu-kept-'))
    const here = { DATA_DIR: fresh }
    expect(await keep({ ...here, MEILISEARCH_URL: 'http://127.0.0.1:9' })).toBe('no search server\n')
    expect(await keep(here)).toContain('\nwritten\n')
    expect(await keep(here)).toBe('not due\n')
    const file = join(fresh, 'data-pack', 'current', 'manifest.json')
    const written = readFileSync(file, 'utf8')
    writeFileSync(file, written.replace(/"asOf": "[^"]+"/, '"asOf": "2025-01-01T00:00:00.000Z"'))
    expect(await keep(here)).toContain('\nwritten\n')
    rmSync(fresh, { recursive: true })
  })

  test('never writes beside another, and says so in the log', async () => {
    const before = packs()
    writeFileSync(lock, '')
    await expect(pack()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('another process'),
    })
    rmSync(lock)
    expect(packs()).toEqual(before)
  })

  test('runs on by itself, and ends when it is told to', async () => {
    const nightly = await start(
      [join(siteFolder, 'src/data-pack/nightly.ts')],
      environment,
      'kept every night',
    )
    expect(await nightly.stop()).toBe(0)
  })
})

test('readers are told when the pack is too old to come from the last night', async () => {
  const file = join(folder, 'data-pack', 'current', 'manifest.json')
  const written = readFileSync(file, 'utf8')
  expect(await (await ask('/data')).text()).not.toContain('超过 36 小时')
  writeFileSync(file, written.replace(/"asOf": "[^"]+"/, '"asOf": "2025-01-01T00:00:00.000Z"'))
  expect(await (await ask('/data')).text()).toContain('超过 36 小时')
  writeFileSync(file, written)
})

test('nothing else of the folder is served', async () => {
  writeFileSync(join(folder, 'data-pack', 'current', 'secret.ndjson'), 'secret')
  for (const path of ['secret.ndjson', '..%2Fcurrent%2Fsecret.ndjson', 'current', '1950.ndjson'])
    expect((await ask(`/data/${path}`)).status, path).toBe(404)
})

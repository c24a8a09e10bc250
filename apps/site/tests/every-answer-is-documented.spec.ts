import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createWriter } from '@yanlu/search'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { policy } from './fixtures/writing.ts'
import { document, escaped, type OpenApi, validator } from './house/openapi.ts'
import { freePort, siteFolder, startSite } from './house/site.ts'

type Site = Awaited<ReturnType<typeof startSite>>
type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
type Ask = { path: string; headers?: Record<string, string>; body?: string; down?: boolean }

const folder = mkdtempSync(join(tmpdir(), 'yanlu-contract-'))
const { url: searchUrl, readKey, writeKey } = inject('search')
const writer = createWriter({ url: searchUrl, key: writeKey })
const records = [1, 2].map((serial) => ({
  ...policy({
    indexNumber: `731520051/2012-0000${serial}`,
    documentNumber: '临交发〔2012〕8号',
    title: `临溪市交通运输局第${serial}号通告`,
    text: '通告如下。',
  }),
  formerNumbers: serial === 1 ? ['731520999/2011-00007'] : [],
}))

let site: Site
let down: Site
let raw: object
let api: OpenApi
beforeAll(async () => {
  const first = {
    revision: 1,
    at: '2012-05-01T00:00:00.000Z',
    nature: 'first',
    note: null,
    sha256: 'a'.repeat(64),
  } as const
  for (const record of records) await writer.putRecord(record, [{ ...first, changes: [] }])
  const environment = { DATA_DIR: folder, SITE_URL: 'https://yanlu.example' }
  const search = { MEILISEARCH_URL: searchUrl, MEILISEARCH_READ_KEY: readKey }
  await promisify(execFile)(process.execPath, [join(siteFolder, 'src/data-pack/main.ts')], {
    env: { ...environment, ...search },
  })
  site = await startSite({ ...environment, ...search })
  down = await startSite({ ...environment, MEILISEARCH_URL: `http://127.0.0.1:${await freePort()}` })
  raw = JSON.parse((await ask({ path: '/api/v1/openapi.json' })).body)
  api = document.parse(raw)
})
afterAll(async () => {
  for (const { id } of records) await writer.removeRecord(id)
  await Promise.all([site.stop(), down.stop()])
  rmSync(folder, { recursive: true })
})

/** Sends a request that `fetch` would refuse to send, too. */
async function ask({ path, headers = {}, body, down: broken = false }: Ask): Promise<Answer> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const sent = request(`${(broken ? down : site).url}${path}`, { headers: { ...headers, ...length } })
  sent.end(body)
  const [answer] = await once(sent, 'response')
  let text = ''
  for await (const chunk of answer) text += chunk
  return { status: answer.statusCode, headers: answer.headers, body: text }
}

const lift = encodeURI('/d/临府办发〔2023〕12号')
/**
 * For every path of the document, what provokes each status it lists; a path without examples fails, and so does a status
 * that is answered and not listed, or listed and never answered. `304` and what is wrong with any request are added below.
 */
const provoked: Readonly<Record<string, { status: number; ask: Ask }[]>> = {
  '/api/v1/records': [
    ...ok('/api/v1/records', '/api/v1/records?q=%E7%94%B5%E6%A2%AF'),
    ...ok('/api/v1/records?kind=policy&validity=in_force&page=1&sort=oldest'),
    ...refused('/api/v1/records?boby=1', '/api/v1/records?kind=memo'),
    unavailable('/api/v1/records'),
  ],
  '/api/v1/suggest': [
    ...ok('/api/v1/suggest', '/api/v1/suggest?q=%E7%94%B5%E6%A2%AF'),
    ...refused('/api/v1/suggest?kind=reply'),
    unavailable('/api/v1/suggest?q=a'),
  ],
  '/api/v1/records/{kind}/{number}': [
    ...ok('/api/v1/records/reply/731520019_2024-00118', '/api/v1/records/policy/731520043_2018-00033'),
    ...ok('/api/v1/records/case/2022-0001'),
    { status: 301, ask: { path: '/api/v1/records/policy/731520999_2011-00007' } },
    ...refused('/api/v1/records/case/2022-0001?x=1'),
    { status: 404, ask: { path: '/api/v1/records/reply/1_2' } },
    { status: 404, ask: { path: '/api/v1/records/memo/2022-0001' } },
    { status: 410, ask: { path: '/api/v1/records/reply/731520035_2022-00077' } },
    unavailable('/api/v1/records/case/2022-0001'),
  ],
  ...Object.fromEntries(
    ['', '.txt'].map((ending) => [
      `/api/v1/records/{kind}/{number}/revisions/{revision}${ending}`,
      [
        ...ok(`/api/v1/records/policy/731520051_2012-00001/revisions/1${ending}`),
        ...refused(`/api/v1/records/policy/731520051_2012-00001/revisions/1${ending}?x=1`),
        ...[
          'policy/731520051_2012-00001/revisions/2',
          'case/2022-0001/revisions/0',
          'memo/1/revisions/1',
        ].map((path) => ({ status: 404, ask: { path: `/api/v1/records/${path}${ending}` } })),
        { status: 410, ask: { path: `/api/v1/records/reply/731520035_2022-00077/revisions/1${ending}` } },
        unavailable(`/api/v1/records/policy/731520051_2012-00001/revisions/1${ending}`),
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['csv', 'ndjson', 'json'].map((format) => [
      `/api/v1/records.${format}`,
      [
        ...ok(`/api/v1/records.${format}`, `/api/v1/records.${format}?kind=case&q=%E7%BA%A2`),
        ...refused(`/api/v1/records.${format}?boby=1`),
        unavailable(`/api/v1/records.${format}`),
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['atom', 'json'].map((format) => [
      `/feed.${format}`,
      [
        ...ok(`/feed.${format}`, `/feed.${format}?body=731520019`),
        ...refused(`/feed.${format}?boby=1`),
        unavailable(`/feed.${format}`),
      ],
    ]),
  ),
  '/proposals/{key}/feed.atom': [
    ...ok('/proposals/npc-5-3-20240118/feed.atom'),
    strangeHost('/proposals/npc-5-3-20240118/feed.atom'),
    { status: 404, ask: { path: '/proposals/npc-5-3-1/feed.atom' } },
    unavailable('/proposals/npc-5-3-20240118/feed.atom'),
  ],
  '/calendar.ics': [...ok('/calendar.ics'), strangeHost('/calendar.ics'), unavailable('/calendar.ics')],
  '/d/{identifier}': [
    ...ok(encodeURI('/d/临交发〔2012〕8号')),
    { status: 301, ask: { path: '/d/731520999/2011-00007' } },
    { status: 302, ask: { path: lift } },
    { status: 400, ask: { path: '/d/%FF' } },
    { status: 404, ask: { path: '/d/2099-99999' } },
    unavailable(lift),
  ],
  '/data/manifest.json': [...ok('/data/manifest.json'), strangeHost('/data/manifest.json')],
  '/data/{file}': [
    ...ok('/data/2023.ndjson'),
    { status: 206, ask: { path: '/data/2023.ndjson', headers: { range: 'bytes=1-9' } } },
    strangeHost('/data/2023.ndjson'),
    { status: 404, ask: { path: '/data/1901.ndjson' } },
    { status: 416, ask: { path: '/data/2023.ndjson', headers: { range: 'bytes=99999999-' } } },
  ],
}
function ok(...paths: string[]) {
  return paths.map((path) => ({ status: 200, ask: { path } }))
}
function refused(...paths: string[]) {
  return paths.map((path) => ({ status: 400, ask: { path } }))
}
function strangeHost(path: string) {
  return { status: 400, ask: { path, headers: { host: 'a/b' } } }
}
function unavailable(path: string) {
  return { status: 503, ask: { path, down: true } }
}

/** Not provoked here: what only the proxy answers, faults of the program, what the parser of HTTP refuses, and files that somebody deletes. */
const elsewhere: Readonly<Record<string, number[]>> = { '/data/manifest.json': [404], '/data/{file}': [503] }
const always = [429, 431, 500]
/** What browsers accept. */
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

/** What is wrong with an answer by the document; empty where nothing is. */
function undocumented(path: string, { status, headers, body }: Answer): string[] {
  const described = api.paths[path]?.get.responses[status]
  if (described === undefined) return [`${status} is not listed`]
  const type = headers['content-type']?.split(';', 1)[0] ?? ''
  const missing = Object.keys(described.headers ?? {}).filter((name) => !(name.toLowerCase() in headers))
  const gaps = missing.map((name) => `no ${name}`)
  // Where none is described there is none to read.
  if (described.content === undefined) return body === '' ? gaps : [...gaps, 'a body that is not described']
  if (!(type in described.content)) return [...gaps, `type ${type} is not listed`]
  if (!/[/+]json$/.test(type)) return gaps
  const pointer = `/paths/${escaped(path)}/get/responses/${status}/content/${escaped(type)}/schema`
  const validate = validator(raw, pointer, true)
  return validate(JSON.parse(body)) ? gaps : [...gaps, JSON.stringify(validate.errors?.slice(0, 3))]
}

test('every status and every body of every path is in the document, and nothing else is', async () => {
  expect(Object.keys(provoked).sort()).toEqual(Object.keys(api.paths).sort())
  for (const [path, { get }] of Object.entries(api.paths)) {
    const seen = new Set<number>([...always, ...(elsewhere[path] ?? [])])
    const check = async (status: number, one: Ask): Promise<Answer> => {
      const answer = await ask(one)
      const about = `${one.path.slice(0, 80)} → ${answer.status}`
      expect(answer.status, about).toBe(status)
      expect(undocumented(path, answer), about).toEqual([])
      seen.add(status)
      // Where a browser gets a page, it gets it, and everyone else the object.
      const { content = {} } = get.responses[status] ?? {}
      if (status >= 400 && 'text/html' in content) {
        expect(answer.headers['content-type'], about).toBe('application/json; charset=utf-8')
        const page = await ask({ ...one, headers: { ...one.headers, accept: browser } })
        expect([page.status, page.headers['content-type']], about).toEqual([
          status,
          'text/html; charset=utf-8',
        ])
        expect(undocumented(path, page), about).toEqual([])
        for (const { headers } of [answer, page]) expect(headers.vary, about).toContain('Accept')
      }
      return answer
    }
    for (const { status, ask: one } of provoked[path] ?? []) {
      const answer = await check(status, one)
      const { etag } = answer.headers
      if (status === 200 && etag !== undefined)
        await check(304, { ...one, headers: { 'if-none-match': etag } })
    }
    const plain = provoked[path]?.find(({ status }) => status === 200)?.ask.path ?? ''
    await check(413, { path: plain, body: 'a=1' })
    await check(414, { path: `${plain}?q=${'a'.repeat(110_000)}` })
    expect(
      [...seen].map(String).sort(),
      `${path}: what is listed and never answered, or the other way round`,
    ).toEqual(Object.keys(get.responses).sort())
  }
})

test('a record that moved is found where its data is', async () => {
  const { headers } = await ask({ path: '/api/v1/records/policy/731520999_2011-00007' })
  expect(headers.location).toBe('/api/v1/records/policy/731520051/2012-00001')
  expect(JSON.parse((await ask({ path: headers.location ?? '' })).body)).toMatchObject({
    indexNumber: '731520051/2012-00001',
  })
})

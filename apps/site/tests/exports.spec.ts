import { createWriter } from '@yanlu/search'
import { parse } from 'csv-parse/sync'
import { expect, inject, test } from 'vitest'
import { policy } from './fixtures/writing.ts'
import { get } from './house/visit.ts'

const readJson = async (query: string) => (await get(`/api/v1/records.json${query}`)).json()
const readCsv = async (query: string): Promise<Record<string, string>[]> =>
  parse(await (await get(`/api/v1/records.csv${query}`)).bytes().then((bytes) => Buffer.from(bytes)), {
    bom: true,
    columns: true,
  })

test.each(['', '?kind=policy', '?q=%E7%94%B5%E6%A2%AF', '?body=731520019&sort=oldest'])(
  'the files of %s hold everything the search finds',
  async (query) => {
    const { total } = await (await get(`/api/v1/records${query}`)).json()
    const records = await readJson(query)
    expect(records).toHaveLength(total)
    const lines = (await (await get(`/api/v1/records.ndjson${query}`)).text()).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(records)
    const rows = await readCsv(query)
    expect(rows.map(({ url }) => url)).toEqual(records.map(({ url }: { url: string }) => url))
  },
)

test('nobody’s contact details are in any of them', async () => {
  for (const format of ['csv', 'ndjson', 'json']) {
    const text = await (await get(`/api/v1/records.${format}`)).text()
    expect(text).toContain('731520019/2024-00118')
    expect(text).not.toMatch(/0790-5550118|"contact"|城市更新科/)
  }
})

test('the table opens right in a spreadsheet: mark, CRLF, columns called as the fields', async () => {
  const response = await get('/api/v1/records.csv?kind=reply')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.toString()
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r]/)
  expect(text.endsWith('\r\n')).toBe(true)
  const [row] = await readCsv('?q=731520019/2024-00118')
  expect(row).toMatchObject({
    kind: 'reply',
    indexNumber: '731520019/2024-00118',
    documentNumber: '临住更函〔2024〕56号',
    issuingBody: '临溪市住房和城市更新局',
    bodyCode: '731520019',
    proposals: '市五届人大三次会议20240118号',
    coBodies: '市财政局；临溪市民政局',
    publishedOn: '2024-08-02',
    url: 'https://yanlu.example/replies/731520019/2024-00118',
  })
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%E4%B8%B4%E6%BA%AA%E8%A8%80%E8%B7%AF-.*\.csv$/,
  )
})

test('a formula in a record stays text', async () => {
  const writer = createWriter({ url: inject('search').url, key: inject('search').writeKey })
  const record = policy({
    indexNumber: '731520051/2015-00001',
    title: '=HYPERLINK("https://evil.example","请点击")',
    summary: '+1\n-2,"三"',
    genre: '@SUM(A1)',
    issuingBody: { code: null, name: '\t=1+1' },
    publishedOn: '2015-01-01',
    text: '公式算什么。',
  })
  try {
    await writer.putRecord(record, [])
    const [row] = await readCsv('?year=2015')
    expect(row).toMatchObject({
      title: `'=HYPERLINK("https://evil.example","请点击")`,
      summary: `'+1\n-2,"三"`,
      genre: "'@SUM(A1)",
      issuingBody: "'\t=1+1",
    })
  } finally {
    await writer.removeRecord(record.id)
  }
})

test('an empty search gives an empty file', async () => {
  const query = '?year=1950'
  expect(await readJson(query)).toEqual([])
  expect(await (await get(`/api/v1/records.ndjson${query}`)).text()).toBe('')
  expect(await readCsv(query)).toEqual([])
})

test('what is no export is refused as JSON', async () => {
  for (const [path, status] of [
    ['/api/v1/records.xlsx', 404],
    ['/api/v1/records.csv?kind=memo', 400],
  ] as const) {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } })
  }
})

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
    expect(rows.map((row) => row.网址)).toEqual(records.map(({ url }: { url: string }) => url))
  },
)

test('nobody’s contact details are in any of them', async () => {
  for (const format of ['csv', 'ndjson', 'json']) {
    const text = await (await get(`/api/v1/records.${format}`)).text()
    expect(text).toContain('731520019/2024-00118')
    expect(text).not.toMatch(/0790-5550118|"contact"|城市更新科/)
  }
})

test('the table opens right in a spreadsheet: mark, CRLF, head and values in the words of the pages', async () => {
  const response = await get('/api/v1/records.csv?kind=reply')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.toString()
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r]/)
  expect(text.endsWith('\r\n')).toBe(true)
  const [row] = await readCsv('?q=731520019/2024-00118')
  expect(row).toMatchObject({
    类型: '建议提案答复',
    索引号: '731520019/2024-00118',
    发文字号: '临住更函〔2024〕56号',
    发文机关: '临溪市住房和城市更新局',
    发文机关代码: '731520019',
    答复的建议提案: '市五届人大三次会议20240118号',
    会办单位: '市财政局；临溪市民政局',
    发布日期: '2024-08-02',
    网址: 'https://yanlu.example/replies/731520019/2024-00118',
  })
  expect(row?.更新日期).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%E4%B8%B4%E6%BA%AA%E8%A8%80%E8%B7%AF-.*\.csv$/,
  )
})

test('no code stands in the table: what the pages say in Chinese, it says in Chinese', async () => {
  const rows = await readCsv('')
  const records = await readJson('')
  const of = (column: string) => [...new Set(rows.map((row) => row[column]))]
  expect(of('类型').sort()).toEqual(['典型案例', '建议提案答复', '政策文件'])
  expect(of('有效性')).toEqual(expect.arrayContaining(['有效', '已废止', '未标注', '尚未生效', '']))
  for (const row of rows) {
    for (const column of ['有效性', '公开方式', '类型', '办理结果']) expect(row[column]).not.toMatch(/[a-z]/)
    for (const column of ['施行日期', '有效期至', '成文日期', '发布日期', '更新日期'])
      expect(row[column]).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/)
  }
  expect(records.map(({ kind }: { kind: string }) => kind)).toContain('policy')
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
      标题: `'=HYPERLINK("https://evil.example","请点击")`,
      摘要: `'+1\n-2,"三"`,
      体裁分类: "'@SUM(A1)",
      发文机关: "'\t=1+1",
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

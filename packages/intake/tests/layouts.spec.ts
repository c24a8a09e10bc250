import { describe, expect, test } from 'vitest'
import { type Draft, draftSchema, readPage, toJson } from '../src/index.ts'
import { asDocx, asHtml, page } from './forms.ts'

const drafted = async (file: string, content: string | Uint8Array): Promise<Draft> => {
  const result = await readPage({ file, content })
  if (!result.ok) throw new Error(result.message)
  return draftSchema.parse(result.draft)
}

const expected = {
  list: {
    kind: 'reply',
    title: '关于优化夜间公交线路建议的答复',
    documentNumber: null,
    statedNone: ['documentNumber'],
    addressees: '陈某代表',
    coBodies: ['市财政局', '市城市管理委'],
    proposal: { assembly: 'npc', session: null, number: null, subject: '优化夜间公交线路' },
    citations: [
      { title: '临江市公共交通条例', number: null },
      { title: '夜班车试点方案', number: '临交发〔2025〕8号' },
    ],
    signedBy: '市交通运输局',
  },
  table: {
    kind: 'reply',
    title: '对《关于增加课后服务供给的建议》(江北7号)的答复',
    titleSource: 'derived',
    indexNumber: '002489479/2025-100204',
    documentNumber: null,
    disclosure: '主动公开',
    topic: '教育',
    writtenOn: '2025-05-20',
    publishedOn: null,
    proposal: {
      assembly: 'npc',
      session: '市十六届人大二次会议',
      number: '江北7号',
      subject: '增加课后服务供给',
    },
    leadBody: '临江市教育局',
    coBodies: ['市财政局', '市人力资源和社会保障局'],
    asks: [{ text: '扩大‘馆校合作’范围' }, { text: '提高教师补助' }],
    contact: { unit: '市教育局基教处', person: '周明远', phone: '0571-00001234', fax: '00005678' },
    signedBy: null,
  },
  unlabelled: {
    kind: 'reply',
    title: '对市政协十届三次会议第20250117号提案的答复',
    indexNumber: '010884970/2025-11847',
    issuingBody: '临江市民政局',
    topic: '综合政务',
    validity: 'in_force',
    writtenOn: '2025-07-01',
    publishedOn: '2025-08-15',
    publishedAt: '2025-08-15T09:05+08:00',
    proposal: {
      assembly: 'cppcc',
      session: '市政协十届三次会议',
      number: '20250117号',
      subject: '完善社区食堂',
    },
    coBodies: ['市财政局', '市卫生健康委员会'],
    signedBy: '市民政局',
  },
  brackets: {
    kind: 'policy',
    title: '临江市人民政府办公室关于印发临江市雨污分流三年方案的通知',
    indexNumber: '115002320086900349/2025-00009',
    documentNumber: '临府办发〔2025〕9号',
    genre: '通知',
    disclosure: '此件公开发布',
    validity: null,
    writtenOn: '2025-03-06',
    publishedOn: '2025-03-14',
    addressees: '各区人民政府,市政府有关部门',
    attachments: [{ name: '临府办发9号(关于印发临江市雨污分流三年方案的通知)..doc' }],
    citations: [{ title: '国务院办公厅关于城镇排水的意见', number: '国办发〔2025〕12号' }],
    signedBy: '临江市人民政府办公室',
  },
  'run-on': {
    kind: 'case',
    title: '临江:小巷变花园',
    publishedOn: '2025-04-02',
    indexNumber: null,
    issuingBody: null,
    source: {
      media: '临江晚报',
      channel: '城事观察',
      author: '何小川',
      originalTitle: '小巷变花园 居民笑开颜',
      readCount: 86,
    },
  },
} as const

const outlines: Record<keyof typeof expected, (string | null)[][]> = {
  list: [
    ['一', '现状'],
    ['一', '线网'],
    ['二', '运力'],
    ['二', '打算'],
    ['一', '加密班次'],
  ],
  table: [
    ['一', '总体情况'],
    ['二', '关于“扩大‘馆校合作’范围”的建议'],
    ['一', '已开展工作'],
    ['1', '对接场馆'],
    ['二', '下一步工作'],
    ['1', '增加课程'],
    ['三', '关于“提高教师补助”的建议'],
    ['一', '已开展工作'],
  ],
  unlabelled: [
    ['一', '所做工作'],
    ['一', '扩大覆盖'],
    ['1', '新建站点'],
    ['二', '下一步打算'],
  ],
  brackets: [
    ['一', '目标'],
    [null, '任务'],
    ['一', '普查'],
    ['二', '市水务局'],
    ['三', '保障'],
    ['1', ''],
    ['2', '加强宣传'],
  ],
  'run-on': [
    [null, '先问需求'],
    [null, '再定方案'],
    [null, '后管长效'],
  ],
}

describe.each(Object.keys(expected) as (keyof typeof expected)[])('the layout “%s”', (name) => {
  test.each(['text', 'html', 'docx'] as const)('as %s', async (format) => {
    const text = page(name)
    const content =
      format === 'text' ? text : format === 'html' ? asHtml(text) : await asDocx(text, expected[name].title)
    const draft = await drafted(`${name}.${format === 'text' ? 'txt' : format}`, content)
    expect(draft).toMatchObject({ ...expected[name], format })
    expect(toJson(draft).sections.map(({ numeral, heading }) => [numeral, heading])).toEqual(outlines[name])
    expect(JSON.stringify(draft)).not.toMatch(
      /微博|扫一扫|已阅|相关文章|评论|部门网站|门户|首页|text-indent|var a/,
    )
  })
})

test('a page in GB18030 or UTF-16 is read as well', async () => {
  const title = '临江市教育局关于课后服务的通知'
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(`${title}\n各学校:\n请认真执行。`, 'utf16le'),
  ])
  expect((await drafted('page', utf16)).title).toBe(title)
  const gbk = Buffer.from('b9d8d3dabfcebaf3b7fecef1b5c4cda8d6aa0ac7ebd6b4d0d0a1a3', 'hex')
  expect((await drafted('page.txt', gbk)).title).toBe('关于课后服务的通知')
})

test('headings, lists and tables of a web page become a tree', async () => {
  const draft = await drafted(
    'page.html',
    `<h1>临江市关于社区食堂的通知</h1><h2>对象</h2><p>六十岁以上老人。</p><h3>例外</h3><ul><li>自理者</li><li>不足六十岁者</li></ul>
     <h2>补助</h2><table><tr><th>名称</th><th>金额</th></tr><tr><td>午餐</td><td>3元</td></tr></table>`,
  )
  expect(draft.body).toEqual([
    {
      type: 'section',
      level: 1,
      numeral: null,
      heading: '对象',
      blocks: [
        { type: 'paragraph', text: '六十岁以上老人。' },
        {
          type: 'section',
          level: 2,
          numeral: null,
          heading: '例外',
          blocks: [{ type: 'list', ordered: false, items: ['自理者', '不足六十岁者'] }],
        },
      ],
    },
    {
      type: 'section',
      level: 1,
      numeral: null,
      heading: '补助',
      blocks: [
        {
          type: 'table',
          rows: [
            { header: true, cells: ['名称', '金额'] },
            { header: false, cells: ['午餐', '3元'] },
          ],
        },
      ],
    },
  ])
})

test('the head of a web page fills what the page does not print', async () => {
  const head =
    '<meta name="ArticleTitle" content="临江市关于社区食堂的通知"><meta name="PubDate" content="2025-03-04 16:20">'
  const page = (body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  expect(await drafted('page.html', page('<p>请认真执行。</p>'))).toMatchObject({
    title: '临江市关于社区食堂的通知',
    publishedOn: '2025-03-04',
    publishedAt: '2025-03-04T16:20+08:00',
  })
  expect(await drafted('page.html', page('<p>发布日期:2025-03-01</p><p>请认真执行。</p>'))).toMatchObject({
    publishedOn: '2025-03-01',
    publishedAt: null,
  })
})

test('the printed shape has exactly the agreed keys, in order', async () => {
  expect(Object.keys(toJson(await drafted('list.txt', page('list'))))).toEqual(
    (
      'file kind title titleSource indexNumber documentNumber issuingBody topic genre disclosure validity writtenOn publishedOn ' +
      'publishedAt proposal leadBody coBodies asks addressees contact attachments source signedBy sections citations findings'
    ).split(' '),
  )
})

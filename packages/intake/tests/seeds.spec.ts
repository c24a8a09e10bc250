import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Draft, draftSchema, readPage, toJson } from '../src/index.ts'

/** The five real pages lie beside the repository, not in it; their sentences stay there. */
const folder = join(import.meta.dirname, '../../../../shared/seeds')
const present = existsSync(folder)
if (!present) console.warn('The five sample pages are not beside this repository: their tests are left out.')
const files = present ? readdirSync(folder).sort() : []

const read = async (number: number): Promise<Draft> => {
  const file = files[number] ?? ''
  const result = await readPage({ file, content: readFileSync(join(folder, file)) })
  if (!result.ok) throw new Error(result.message)
  return draftSchema.parse(result.draft)
}
const withoutLists = (draft: Draft) => {
  const {
    sections: _sections,
    citations: _citations,
    findings: _findings,
    file: _file,
    ...fields
  } = toJson(draft)
  return fields
}
const outline = (draft: Draft, level: number) =>
  toJson(draft).sections.filter((section) => section.level === level)
const codes = (draft: Draft) => draft.findings.map(({ code }) => code).sort()
const nothing = {
  genre: null,
  disclosure: null,
  publishedAt: null,
  asks: [],
  addressees: null,
  contact: null,
  attachments: [],
  source: null,
}

describe.runIf(present)('the five sample pages, read as a careful official would', () => {
  test('000: a reply without number, by a body under its new name', async () => {
    const draft = await read(0)
    expect(withoutLists(draft)).toEqual({
      ...nothing,
      kind: 'reply',
      title: '对市“两会”期间代表所提建议的答复',
      titleSource: 'stated',
      indexNumber: '010884970/2024-20601',
      documentNumber: null,
      issuingBody: '武汉市住房和城市更新局',
      topic: '城乡建设(含住房)',
      validity: 'in_force',
      writtenOn: '2024-07-22',
      publishedOn: '2024-09-06',
      proposal: { assembly: 'npc', session: null, number: null, subject: '加快推进完整社区建设' },
      leadBody: '武汉市住房和城市更新局',
      coBodies: ['市自然资源和规划局', '市民政局'],
      signedBy: '市住房和城市更新局',
    })
    expect(draft.statedNone).toEqual(['documentNumber'])
    expect(outline(draft, 1).map(({ heading }) => heading)).toEqual(['基本情况', '工作开展情况', '下步打算'])
    expect(outline(draft, 2).map(({ numeral }) => numeral)).toEqual([...'一二三四一二三四'])
    expect(outline(draft, 2)[0]?.heading).toBe('高度重视,形成合力抓落实')
    expect(toJson(draft).sections).toHaveLength(11)
    expect(toJson(draft).sections[0]?.text.split('\n')).toHaveLength(2)
    expect(draft.citations).toHaveLength(5)
    expect(draft.citations.at(-1)).toMatchObject({ number: '武自然资规发〔2022〕35号' })
    expect(draft.citations.filter(({ number }) => number !== null)).toHaveLength(1)
    expect(codes(draft)).toEqual([
      'assembly_derived',
      'attachment_block_empty',
      'document_number_stated_none',
      'lead_body_derived',
      'proposal_number_missing',
      'signature_differs',
      'title_generic',
    ])
  })

  test('001: a reply ask by ask, without title, with a contact', async () => {
    const draft = await read(1)
    expect(withoutLists(draft)).toMatchObject({
      ...nothing,
      kind: 'reply',
      titleSource: 'derived',
      indexNumber: '002489479/2024-274204',
      documentNumber: null,
      issuingBody: '杭州市城乡建设委员会',
      topic: '城乡建设(含住房)',
      disclosure: '主动公开',
      validity: null,
      writtenOn: '2024-05-29',
      publishedOn: null,
      proposal: {
        assembly: 'npc',
        session: '市十四届人大四次会议',
        number: '萧山14号',
        subject: '高质量全域推进未来社区建设',
      },
      leadBody: '杭州市城乡建设委员会',
      coBodies: ['市财政局', '市规划和自然资源局', '市国资委'],
      asks: [
        { text: expect.stringMatching(/^优化普通型/) },
        { text: expect.stringContaining('‘空间挖掘难’') },
        { text: expect.stringContaining('5-15分钟') },
      ],
      contact: {
        unit: '市建委房开处',
        person: expect.stringMatching(/^文.{2}$/),
        phone: '0571-85254225',
        fax: '85254119',
      },
      signedBy: null,
    })
    expect(draft.title).toBe('对《关于高质量全域推进未来社区建设的建议》(萧山14号)的答复')
    expect(outline(draft, 1).map(({ numeral }) => numeral)).toEqual([...'一二三四'])
    expect(outline(draft, 2)).toHaveLength(6)
    expect(outline(draft, 3)).toHaveLength(17)
    expect(draft.body.at(-1)).toMatchObject({ type: 'paragraph', text: expect.stringMatching(/^感谢/) })
    expect(draft.citations).toHaveLength(10)
    expect(draft.citations.flatMap(({ number }) => number ?? [])).toEqual([
      '杭建房〔2022〕36号',
      '杭政办函〔2024〕2号',
    ])
    expect(draft.citations.filter(({ title }) => title?.includes('〈'))).toHaveLength(1)
    expect(codes(draft)).toEqual([
      'document_number_blank',
      'lead_body_derived',
      'published_on_missing',
      'title_derived',
      'validity_not_stated',
    ])
  })

  test('002: a reply to a proposal, its metadata half without labels', async () => {
    const draft = await read(2)
    expect(withoutLists(draft)).toEqual({
      ...nothing,
      kind: 'reply',
      title: '对市政协十四届一次会议第20220538号提案的答复',
      titleSource: 'stated',
      indexNumber: '010884970/2022-27447',
      documentNumber: null,
      issuingBody: '武汉市住房保障和房屋管理局',
      topic: '综合政务',
      validity: 'in_force',
      writtenOn: '2022-07-22',
      publishedOn: '2022-09-27',
      publishedAt: '2022-09-27T14:44+08:00',
      proposal: {
        assembly: 'cppcc',
        session: '市政协十四届一次会议',
        number: '20220538号',
        subject: '进一步做好老旧小区改造工作',
      },
      leadBody: '武汉市住房保障和房屋管理局',
      coBodies: ['市城乡建设局', '市自然资源和规划局', '市民政局', '市财政局', '市城市管理执法委员会'],
      signedBy: '市住房保障和房屋管理局',
    })
    expect(outline(draft, 1).map(({ heading }) => heading)).toEqual(['所做主要工作', '下一步工作打算'])
    expect(outline(draft, 2)).toHaveLength(3)
    expect(outline(draft, 3)).toHaveLength(4)
    expect(draft.citations).toHaveLength(7)
    expect(draft.citations.every(({ number }) => number === null)).toBe(true)
    expect(JSON.stringify(draft)).not.toMatch(/微博|无障碍|扫一扫|已阅|打印|关闭/)
    expect(codes(draft)).toEqual([
      'attachment_block_empty',
      'label_missing',
      'label_missing',
      'label_missing',
      'label_missing',
      'lead_body_derived',
      'signature_differs',
      'title_duplicate',
      'topic_top_only',
      'written_on_from_signature',
    ])
  })

  test('003: a notice with its plan, damaged on the way to the web', async () => {
    const draft = await read(3)
    const plan = '武隆区全面推进城镇老旧小区改造和社区服务提升专项行动方案'
    expect(withoutLists(draft)).toEqual({
      ...nothing,
      kind: 'policy',
      title: `重庆市武隆区人民政府办公室关于印发${plan}的通知`,
      titleSource: 'stated',
      indexNumber: '115002320086900349/2021-00127',
      documentNumber: '武隆府办发〔2021〕41号',
      issuingBody: '武隆区政府办公室',
      topic: '城乡建设(城乡管理)',
      genre: '其他公文',
      disclosure: '此件公开发布',
      validity: null,
      writtenOn: '2021-06-30',
      publishedOn: '2021-07-08',
      proposal: null,
      leadBody: null,
      coBodies: [],
      addressees: '各街道办事处,各乡镇人民政府,区政府有关部门,有关单位',
      attachments: [{ name: `府办发41号(关于印发${plan}的通知)..doc` }],
      signedBy: '重庆市武隆区人民政府办公室',
    })
    expect(
      draft.body.map((block) => (block.type === 'section' ? [block.level, block.heading] : block.type)),
    ).toEqual(['paragraph', [0, plan]])
    expect(outline(draft, 1).map(({ numeral }) => numeral)).toEqual([
      '一',
      '二',
      null,
      null,
      '五',
      '六',
      '七',
    ])
    expect(outline(draft, 1)[2]?.heading).toBe('实施范围和目标任务')
    expect(outline(draft, 2)).toHaveLength(28)
    expect(outline(draft, 2).map(({ heading }) => heading)).toContain('街道办事处、镇人民政府')
    expect(outline(draft, 3)).toHaveLength(12)
    expect(draft.citations.map(({ number }) => number)).toEqual([
      '国办发〔2020〕23号',
      '渝城办〔2020〕14号',
      null,
      '渝城办〔2020〕25号',
    ])
    expect(
      draft.findings.filter(({ code }) => code === 'numeral_missing').map(({ message }) => message),
    ).toEqual([expect.stringContaining('“三”'), expect.stringContaining('“四”')])
    expect(
      draft.findings.filter(({ code }) => code === 'date_garbled').map(({ excerpt }) => excerpt),
    ).toEqual(['2021630'])
    expect(JSON.stringify(draft)).not.toMatch(/扫一扫|部门网站|其他网站|当前的?位置/)
    expect(codes(draft)).toEqual([
      'date_garbled',
      'disclosure_from_note',
      ...Array.from({ length: 5 }, () => 'document_number_repaired'),
      'marks_unbalanced',
      'marks_unbalanced',
      'numeral_missing',
      'numeral_missing',
      'ordinal_hint',
      'signature_differs',
      'topic_local',
      'unit_hint',
      'validity_blank',
    ])
  })

  test('004: an article from the press, its credit in one run-on line', async () => {
    const draft = await read(4)
    expect(withoutLists(draft)).toEqual({
      ...nothing,
      kind: 'case',
      title: '石家庄共谋共建共管共评为居民创造美好生活',
      titleSource: 'stated',
      indexNumber: null,
      documentNumber: null,
      issuingBody: null,
      topic: null,
      validity: null,
      writtenOn: null,
      publishedOn: '2022-07-05',
      proposal: null,
      leadBody: null,
      coBodies: [],
      source: {
        media: '中国建设报',
        channel: '人居要闻',
        author: expect.stringMatching(/^李.{2}$/),
        originalTitle: expect.stringMatching(/^共谋共建共管共评 /),
        readCount: 1035,
      },
      signedBy: null,
    })
    expect(outline(draft, 1)).toHaveLength(14)
    expect(outline(draft, 1)[0]?.heading).toBe('坚持统筹协调')
    expect(outline(draft, 1).every(({ numeral, text }) => numeral === null && !text.includes('\n'))).toBe(
      true,
    )
    expect(draft.body.filter(({ type }) => type === 'paragraph')).toHaveLength(5)
    expect(draft.citations).toEqual([])
    expect(JSON.stringify(draft)).not.toMatch(/扫码|图文无关|相关文章|评论/)
    expect(codes(draft)).toEqual([])
  })

  test('the same pages as HTML give the same drafts', async () => {
    for (const [number, file] of files.entries()) {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n')
      const html = `<!doctype html><body><div>${lines.map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`).join('')}</div></body>`
      const result = await readPage({ file: 'page.html', content: html })
      expect(result.ok && { ...result.draft, file, format: 'text' }).toEqual({
        ...(await read(number)),
        file,
      })
    }
  })
})

import {
  anchorBody,
  type Block,
  bodyText,
  type Organisation,
  type Policy,
  parseTopic,
  recordId,
} from '@yanlu/model'

/** The records of the benchmark: the same for the same number, in every run, in memory one at a time. */

const bodies = [
  '市住房和更新局',
  '市交通局',
  '市民政局',
  '市教育局',
  '市园林局',
  '市水务局',
  '市卫生局',
  '市文化局',
]
const topics = [
  '城乡建设(含住房)',
  '工业、交通\\公路',
  '民政、扶贫、救灾\\其他',
  '综合政务\\政务公开',
  '科技、教育\\教育',
]
const places = [
  '东门',
  '南湖',
  '西岭',
  '北桥',
  '河口',
  '柳溪',
  '石塘',
  '白鹭',
  '青田',
  '梅园',
  '松林',
  '古渡',
]
const things = [
  '加装电梯',
  '停车泊位',
  '老旧管网',
  '社区食堂',
  '校园周边交通',
  '公交站台',
  '口袋公园',
  '污水泵站',
  '养老床位',
  '托育设施',
  '路灯照明',
  '垃圾分类',
  '充电设施',
  '图书角',
  '防汛物资',
  '盲道整修',
]
const acts = ['补助办法', '管理规定', '实施方案', '建设标准', '验收细则', '资金安排', '工作要点', '考核办法']
const sentences = [
  '由所在街道会同业主代表提出申请,主管部门在十五个工作日内答复并公布结果。',
  '所需资金由财政、产权单位和使用人共同承担,具体比例由各区按照实际情况确定。',
  '施工前应当听取周边居民意见,公示不少于七日,有异议的召开协调会议。',
  '验收不合格的限期整改,整改后仍不合格的追究施工单位责任,并记入信用档案。',
  '各有关单位每季度末报送进度,由牵头部门汇总后在网站公布,接受社会监督。',
  '对历史遗留问题按照一事一策的原则处理,优先解决群众反映集中的项目。',
  '建立日常巡查制度,发现隐患立即处置,重大隐患在二十四小时内上报。',
  '鼓励社会力量参与建设和运营,依法给予用地、用电和税费方面的支持。',
]

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T
/** A number that looks drawn and is not (the last step of MurmurHash3). */
function drawn(position: number, salt: number): number {
  let mixed = Math.imul(position + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

export const codeOf = (body: number): string => `C${String(1_000_000 + body)}7`
export const organisations: Organisation[] = bodies.map((name, position) => ({
  code: codeOf(position),
  name,
  names: [{ name, short: [], from: null, to: null }],
  status: 'active',
  predecessors: [],
  successors: [],
}))

export const indexNumberOf = (position: number): string =>
  `${codeOf(drawn(position, 1) % bodies.length)}/${2005 + (position % 20)}-${String(position).padStart(6, '0')}`
const documentNumberOf = (position: number): string =>
  `${pick(['云建', '云交', '云民', '云教'], position)}发〔${2005 + (position % 20)}〕${1 + Math.floor(position / 20)}号`

/** One record: 600 to 1,000 characters in five paragraphs under three headings, and one citation. */
export function recordAt(position: number): Policy {
  const draw = (salt: number) => drawn(position, salt)
  const thing = pick(things, draw(2))
  const title = `${pick(places, draw(3))}片区${thing}${pick(acts, draw(4))}(第${position}号)`
  const paragraph = (salt: number, count: number): Block => ({
    type: 'paragraph',
    text: Array.from({ length: count }, (_, at) =>
      at === 1
        ? `${pick(places, draw(salt + 20))}片区${pick(things, draw(salt + 30))}项目安排资金${draw(salt + 40) % 900}万元,涉及${draw(salt + 50) % 5000}户。`
        : pick(sentences, draw(salt + at)),
    ).join(''),
  })
  const section = (numeral: string, heading: string, blocks: Block[]): Block => ({
    type: 'section',
    level: 1,
    numeral,
    heading: `${numeral}、${heading}`,
    blocks,
  })
  const body = [
    section('一', '适用范围', [paragraph(100, 4)]),
    section('二', `${thing}的标准`, [paragraph(200, 5), paragraph(300, 4)]),
    section('三', '附则', [paragraph(400, 4), paragraph(500, 3)]),
  ]
  const number = indexNumberOf(position)
  const office = drawn(position, 1) % bodies.length
  const day = new Date(Date.UTC(2005 + (position % 20), draw(5) % 12, 1 + (draw(6) % 28)))
    .toISOString()
    .slice(0, 10)
  return {
    kind: 'policy',
    id: recordId('policy', number),
    title,
    summary: `${pick(places, draw(3))}片区${thing}怎么办、钱从哪里来、找谁办。`,
    indexNumber: number,
    documentNumber: documentNumberOf(position),
    issuingBody: { code: codeOf(office), name: pick(bodies, office) },
    signedBy: null,
    addressees: null,
    topic: parseTopic(pick(topics, draw(7))),
    genre: null,
    disclosure: null,
    validity: {
      status: 'in_force',
      effectiveFrom: day,
      effectiveTo: null,
      statusDate: null,
      basis: null,
      by: null,
    },
    writtenOn: day,
    publishedOn: day,
    publishedAt: null,
    statedNone: [],
    sourceNote: null,
    body: anchorBody(body),
    citations: [{ title: null, number: documentNumberOf(draw(8) % Math.max(1, position)) }],
    attachments: [],
    contact: null,
    formerNumbers: [],
    revisions: [],
    revision: 1,
    updatedAt: `${day}T01:00:00.000Z`,
    interprets: [],
  }
}

export const lengthOf = (record: Policy): number => bodyText(record.body).length

/** What people type: words that many records hold, and words of a few. All of them find something. */
export const queries = Array.from(
  { length: 40 },
  (_, position) =>
    `${pick(places, drawn(position, 60))} ${pick(things, drawn(position, 61))}${position % 2 === 0 ? ` ${pick(acts, drawn(position, 62))}` : ''}`,
)

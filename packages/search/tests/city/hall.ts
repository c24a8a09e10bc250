import {
  type Organisation,
  type Proposal,
  paths,
  permalinkNumber,
  proposalId,
  type RevisionChanges,
  type SiteSettings,
  type Wording,
} from '@yanlu/model'
import type { IndexEntry } from '../../src/index.ts'
import { policy, reply } from './build.ts'
import { everything } from './city.ts'
import { liftSubsidy } from './records.ts'

/** What the city publishes besides, for everything that is not a search. */
export const wholeCommunityBefore = reply({
  title: '对市政协委员所提提案的答复',
  subject: '关于推动完整社区建设工作的提案',
  number: '020000002/2021-10007',
  body: 'civil',
  topic: '城乡建设(含住房)',
  writtenOn: '2021-05-11',
  text: '完整社区试点已选定两处。',
})
export const wholeCommunityLater = reply({
  title: '关于完整社区建设的建议的答复',
  subject: '完整社区建设',
  number: '010000001/2026-00411',
  body: 'housing',
  writtenOn: '2026-03-02',
  text: '完整社区已覆盖半数街道。',
})

/** Neighbours of 完整社区建设 and 2号线: they say something else. */
export const neighbours = [
  '推进完整县域建设',
  '加快推进智慧社区建设',
  '推进完整社区食堂监管与垃圾清运一体化招标',
].map((subject, position) =>
  reply({
    title: '对市人大代表所提建议的答复',
    subject,
    number: `010000001/2024-2060${position + 2}`,
    body: 'housing',
    topic: '城乡建设(含住房)',
    writtenOn: '2024-07-22',
    text: `${subject}正在研究。`,
  }),
)

/** It explains the lift subsidy, and it was known under two older numbers. */
export const liftInterpretation = {
  ...policy({
    title: '《云川市既有住宅加装电梯补助办法》政策解读',
    number: '010000001/2023-00091',
    body: 'housing',
    topic: '城乡建设、环境保护\\物业维修',
    publishedOn: '2023-03-12',
    validity: { status: 'unknown' },
    text: '补助由业主代表向街道申请。',
  }),
  interprets: [{ title: liftSubsidy.title, path: paths.record('policy', permalinkNumber(liftSubsidy)) }],
  formerNumbers: ['010000009/2019-00005', 'art_1229_58840', '云房发〔2019〕5号'],
}
/** Once it had the index number that another record has now, and one that it shares with the interpretation. */
export const movedTwice = {
  ...policy({
    title: '云川市物业维修资金使用细则',
    number: '010000001/2022-00311',
    documentNumber: '云房发〔2019〕6号',
    body: 'housing',
    topic: '综合政务\\政务公开',
    publishedOn: '2022-01-12',
    validity: { status: 'in_force', effectiveFrom: '2022-02-01', effectiveTo: '2026-06-30' },
    text: '维修资金由业主委员会申请。',
  }),
  formerNumbers: ['010000001/2023-00088', 'art_1229_58840'],
}
/** Two notices that were given one number. */
export const twins = ['北', '南'].map((side, position) =>
  policy({
    title: `云川市${side}区物业服务等级标准`,
    number: `010000001/2018-0004${position}`,
    documentNumber: '云房发〔2018〕4号',
    body: 'housingBefore',
    topic: '综合政务\\政务公开',
    publishedOn: '2018-02-01',
    text: '物业服务分三级。',
  }),
)

const proposalOf = (
  assembly: Proposal['assembly'],
  key: string,
  session: string | null,
  number: string,
  subject: string | null,
): Proposal => ({
  id: proposalId(key),
  key,
  assembly,
  session,
  number,
  subject,
  revision: 1,
  updatedAt: '2025-05-01T00:00:00.000Z',
})

export const proposals: Proposal[] = [
  proposalOf('cppcc', 'cppcc-14-1-20220538', '市政协十四届一次会议', '20220538号', '做好旧住宅区改造'),
  proposalOf('cppcc', 'cppcc-14-1-20220539', '市政协十四届一次会议', '20220539号', null),
  proposalOf('npc', 'npc-14-4-临溪14', '市十四届人大四次会议', '临溪14号', '高品质推进未来社区建设'),
  proposalOf('npc', 'npc-14-4-107', '市十四届人大四次会议', '107号', '优化校车'),
  proposalOf('npc', 'npc-9', null, '9号', '没有会次的一件'),
]

/** Merged into the housing bureau. */
export const repairOffice: Organisation = {
  code: '050000004',
  name: '云川市物业维修资金管理中心',
  names: [
    {
      name: '云川市公有房产经营公司',
      short: ['公房公司'],
      from: null,
      to: '2010-12-31',
    },
    { name: '云川市物业维修资金管理中心', short: ['维修资金中心'], from: '2011-01-01', to: null },
  ],
  status: 'merged',
  predecessors: [],
  successors: [],
}

/** As it is written; the wording of the second revision is that of the record itself. */
export const history: RevisionChanges[] = [
  {
    revision: 1,
    at: '2023-03-10T01:00:00.000Z',
    nature: 'first',
    note: null,
    sha256: 'a'.repeat(64),
    changes: [],
    wording: {
      title: '加装电梯补助办法（初稿）',
      body: [{ type: 'paragraph', anchor: 'p1', text: '补助按每部十五万圆计。' }],
    },
  },
  {
    revision: 2,
    at: '2023-03-11T01:00:00.000Z',
    nature: 'editorial',
    note: '改正错字',
    sha256: 'b'.repeat(64),
    changes: [{ before: '十五万圆计', after: '十五万元计' }],
  },
]
/** The same as it is read with a record that holds its second revision. */
export const historyWith = ({ title, body }: Wording): RevisionChanges[] =>
  history.map((one) => (one.revision === 2 ? { ...one, wording: { title, body } } : one))

export const settings: SiteSettings = {
  name: '云川市言路',
  organiser: '云川市人民政府办公室',
  siteCode: null,
  icp: null,
  policeRecord: null,
  contact: { phone: null, email: null, address: null },
  revision: 3,
}

/** The city with all of this. */
export async function* hall(): AsyncGenerator<IndexEntry> {
  for await (const entry of everything())
    yield entry.type === 'record' && entry.record.id === liftSubsidy.id
      ? { ...entry, record: { ...liftSubsidy, revision: 2 }, history }
      : entry
  const records = [
    wholeCommunityBefore,
    wholeCommunityLater,
    ...neighbours,
    liftInterpretation,
    movedTwice,
    ...twins,
  ]
  for (const record of records) yield { type: 'record', record, history: [] }
  for (const proposal of proposals) yield { type: 'proposal', proposal }
  yield { type: 'organisation', organisation: repairOffice }
  yield { type: 'site', settings }
}

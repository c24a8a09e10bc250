import type { SampleDay } from './days.ts'

/** What an editor knows about a policy's validity and the page does not say. */
export type SampleValidity = {
  effectiveFrom?: SampleDay
  effectiveTo?: SampleDay
  /** Day of the decision that changed the status. */
  statusDate?: string
  basis?: string
  /** Index number of the policy that amends, repeals or replaces this one. */
  by?: string
}

/** An outcome 办理结果 in the national wording (model: `outcomeSchemes`). */
export type SampleOutcome = { scheme: 'national'; code: 'A' | 'B' | 'C' | 'D' }

/** One sample record: a page of `pages/` and what an editor adds to it before it is published. */
export type SampleRecord = {
  /** File name in `pages/`. */
  page: string
  /** One or two plain sentences for citizens. */
  summary: string
  validity?: SampleValidity
  /** Result of the whole reply. */
  outcome?: SampleOutcome
  /** Results of the single asks, in the order of the page. */
  askOutcomes?: readonly SampleOutcome[]
  /** How the contact block is shown; not at all where nothing is said. */
  contact?: 'shown' | 'masked'
  /** Numbers of the old web pages. */
  formerNumbers?: readonly string[]
  /** Index numbers of the policies that this one explains. */
  interprets?: readonly string[]
  /** What the page says wrong, and what its second revision says. */
  correction?: { wrong: string; right: string; nature: 'correction'; note: string }
  /** File names in `files/`. */
  attachments?: readonly string[]
  /** Withdrawn again after publication, for this reason. */
  withdrawnFor?: string
}

const A: SampleOutcome = { scheme: 'national', code: 'A' }
const B: SampleOutcome = { scheme: 'national', code: 'B' }

const policies: readonly SampleRecord[] = [
  {
    page: '2019-policy-lifts-trial.txt',
    summary: '老楼怎样加装电梯的第一版办法：每部电梯补助10万元。2024年5月1日起已被新办法取代，不再执行。',
    validity: {
      effectiveFrom: '2019-05-01',
      effectiveTo: '2024-04-30',
      statusDate: '2024-05-01',
      basis: '《云溪市既有住宅加装电梯实施办法》（云住更规〔2024〕1号）第六部分：同时废止。',
      by: 'YX0000016/2024-00108',
    },
  },
  {
    page: '2020-policy-meals-plan.txt',
    summary: '2020年至2022年建设社区食堂和老年助餐点的计划，到期后由《云溪市老年助餐服务管理办法》接续。',
    validity: {
      effectiveFrom: '2020-04-13',
      effectiveTo: '2022-12-31',
      statusDate: '2023-01-01',
      basis: '方案规定有效期至2022年12月31日。',
      by: '11359900YX00000407/2023-00019',
    },
  },
  {
    page: '2020-policy-pocket-parks.txt',
    summary: '口袋公园选在哪里、怎样设计、居民怎样提意见、建好后谁来养护。发布机构后来并入市城市管理局。',
    validity: { effectiveFrom: '2020-10-01' },
  },
  {
    page: '2021-policy-parking.txt',
    summary: '公共停车场怎样收费、哪些车免费、夜间车位怎样开放。2025年4月1日起免费时长等几条已经修改。',
    validity: {
      effectiveFrom: '2021-11-01',
      statusDate: '2025-04-01',
      basis:
        '《云溪市城市管理局关于修改〈云溪市公共停车场管理办法〉的决定》（云城管规〔2025〕1号）修改了第七条、第九条等。',
      by: 'YX0000024/2025-00233',
    },
  },
  {
    page: '2023-policy-childcare.txt',
    summary: '三岁以下孩子入托的支持措施：增加普惠托位，全日托每月不高于1800元，二孩及以上家庭再减一成。',
    validity: { effectiveFrom: '2023-07-01', effectiveTo: '2028-06-30' },
  },
  {
    page: '2023-policy-meals.txt',
    summary: '60岁以上老年人到社区食堂吃饭能拿多少补贴、食堂怎样得到支持、食品安全由谁检查。',
    validity: { effectiveFrom: '2023-05-01', effectiveTo: '2028-04-30' },
  },
  {
    page: '2024-policy-lifts.txt',
    summary: '老楼加装电梯的现行办法：要多少业主同意、到哪里申请、多少天审完、每部补助15万元。',
    validity: { effectiveFrom: '2024-05-01', effectiveTo: '2029-04-30' },
    attachments: ['既有住宅加装电梯申请表.txt'],
  },
  {
    page: '2024-policy-old-estates.txt',
    summary: '三年改造318个老旧小区：改什么由居民定，资金怎样分担，各部门和各区分别负责什么。',
  },
  {
    page: '2024-policy-lifts-explained.txt',
    summary: '加装电梯新办法问答：要多少业主同意、到哪里申请、补助多少、邻居不同意怎么办。',
    interprets: ['YX0000016/2024-00108'],
  },
  {
    page: '2025-policy-meal-vouchers.txt',
    summary: '老年人按一个键就能订餐，36个社区食堂先行试点；80岁以上、独居或者失能的免费送餐。',
    validity: { effectiveFrom: '2025-12-01', effectiveTo: { inDays: 38 } },
  },
  {
    page: '2025-policy-parking-amendment.txt',
    summary: '公共停车场免费时长由15分钟延长到30分钟，医院、学校、政务服务场所周边延长到1小时。',
    validity: { effectiveFrom: '2025-04-01' },
  },
  {
    page: '2025-policy-school-buses.txt',
    summary: '学生定制公交怎样报名、票价多少、在哪里上下车。首批38条线路，覆盖26所中小学。',
    validity: { effectiveFrom: '2025-02-24' },
  },
  {
    page: '2026-policy-night-parking.txt',
    summary: '冬季老旧小区周边路内停车的便民措施：夜间免费时段延长，雨雪预警当天全部泊位免费。',
    validity: { effectiveFrom: { inDays: 17 }, effectiveTo: { inDays: 107 } },
  },
  {
    page: '2026-policy-ebikes.txt',
    summary: '电动自行车停在哪里、怎样充电、电费多少。2027年7月1日起施行，现在还没有生效。',
    validity: { effectiveFrom: '2027-07-01', effectiveTo: '2032-06-30' },
    attachments: ['电动自行车集中充电场所自查清单.txt'],
  },
]

const replies: readonly SampleRecord[] = [
  {
    page: '2019-reply-buses.txt',
    summary: '云西片区公交调整：12路延长到西山医院，两条线路加密班次，末班车推迟到22时30分。',
    formerNumbers: ['云交公开〔2019〕276号', 'YXJT-2019-0715-03'],
    outcome: A,
  },
  {
    page: '2020-reply-lifts.txt',
    summary: '到2020年5月全市加装电梯97部。审查时间缩短到15个工作日，年底前累计达到150部以上。',
    outcome: B,
  },
  {
    page: '2021-reply-parks.txt',
    summary: '代表列出的九处空地，四处当年建成口袋公园，三处腾退后再建，两处因规划道路暂不能建。',
    outcome: B,
  },
  {
    page: '2022-reply-property.txt',
    summary: '物业收费公示、公共收益公开和物业企业信用评价的办理情况。',
    outcome: B,
    withdrawnFor: '文中已公示小区的数量统计有误，核实更正后重新发布。',
  },
  {
    page: '2023-reply-meals.txt',
    summary: '社区食堂64个、助餐点187个。80岁以上老人每餐补贴3元，2025年底前社区食堂达到100个。',
    outcome: A,
  },
  {
    page: '2024-reply-parking-estates.txt',
    summary: '老旧小区内部停车难怎样解决：改造时新划车位、试建立体车库。路边停车由市城市管理局另行答复。',
    outcome: B,
  },
  {
    page: '2024-reply-parking-streets.txt',
    summary: '老旧小区周边停车难怎样解决：97家单位夜间开放6300个车位，次要道路夜间免费停放。',
    outcome: B,
  },
  {
    page: '2025-reply-ebikes.txt',
    summary: '解决电动自行车“飞线”充电：上半年新增充电端口2.1万个，服务费每千瓦时不超过0.4元。',
    contact: 'masked',
    correction: {
      wrong: '剪除“飞线”2.9万处',
      right: '剪除“飞线”2.6万处',
      nature: 'correction',
      note: '更正“清理违规充电”一段中剪除“飞线”的数量：街道重复上报的三千处已经剔除。',
    },
    outcome: B,
  },
  {
    page: '2025-reply-lifts.txt',
    summary: '到2025年4月全市加装电梯842部，每部补助提高到15万元，2027年底前累计1200部。',
    outcome: B,
    askOutcomes: [A, B, B],
    contact: 'shown',
  },
  {
    page: '2025-reply-schools.txt',
    summary: '治理校门口拥堵：开行38条学生定制公交，错时放学，增设限时停车位和步行护栏。',
    outcome: B,
    askOutcomes: [A, B, B],
    contact: 'shown',
  },
  {
    page: '2026-reply-flooding.txt',
    summary: '全市41处易涝点已整治33处，其余8处2027年4月底前完工；积水信息将接入手机应用。',
    outcome: B,
    askOutcomes: [B, B, A],
  },
  {
    page: '2026-reply-services.txt',
    summary: '28个“一件事”套餐减少填表和材料，34类证明不用再开，年底前便民服务中心都设帮办代办岗。',
    outcome: B,
  },
]

const cases: readonly SampleRecord[] = [
  {
    page: '2021-case-pocket-parks.txt',
    summary: '溪口区盐仓巷口一块闲置七年的空地，由街坊投票设计，建成了口袋公园。',
  },
  {
    page: '2023-case-canteen.txt',
    summary: '云西区桑园社区食堂怎样从亏损做到收支平衡，老人的饭价一分没涨。',
  },
  {
    page: '2024-case-childcare.txt',
    summary: '临湖区一家社区托育园：58个普惠托位，全日托每月1680元，也可以按小时托。',
  },
  {
    page: '2024-case-lifts.txt',
    summary: '云东区机床厂宿舍十二个单元同时加装电梯，一楼、二楼住户的意见是怎样谈成的。',
  },
  {
    page: '2025-case-flooding.txt',
    summary: '溪口区渡口路易涝点整治前后：三小时118毫米暴雨，路面没有积水。',
  },
]

/** Every sample record, by kind and year. */
export const sampleRecords: readonly SampleRecord[] = [...policies, ...replies, ...cases]

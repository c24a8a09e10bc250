import type { PublicRecord } from '@yanlu/model'
import { caseOf, policy, reply } from './build.ts'

/** A reply to a proposal with year and number. */
export const oldEstates = reply({
  title: '对市政协十四届一次会议第20220538号提案的答复',
  subject: '进一步做好旧住宅区改造工作',
  number: '010000001/2022-27447',
  body: 'housingBefore',
  topic: '综合政务',
  writtenOn: '2022-07-22',
  publishedOn: '2022-09-27',
  publishedAt: '2022-09-27T14:44:00+08:00',
  validity: { status: 'in_force' },
  proposals: [
    {
      key: 'cppcc-14-1-20220538',
      assembly: 'cppcc',
      session: '市政协十四届一次会议',
      number: '20220538号',
      subject: '进一步做好旧住宅区改造工作',
    },
  ],
  text: `
    您提出的关于进一步做好老旧小区改造工作的提案收悉。经会同市民政局研究,答复如下:
    一、已做的工作
    (一)摸清底数
    全市2000年底前建成的住宅区已逐一登记,今年开工改造1236个老旧小区,完工874个。
    (二)改善设施
    改造时同步更换水电气管线,增设充电车棚,并为有条件的单元预留电梯井。
    二、下一步打算
    继续推进老旧小区改造,探索由居民出一点、企业投一点、财政补一点的资金筹措办法。`,
})

/** A reply to a delegation's suggestion. */
export const futureCommunity = reply({
  title: '关于高品质推进未来社区建设的建议的答复',
  subject: '高品质推进未来社区建设',
  number: '010000001/2024-274204',
  body: 'housing',
  topic: '城乡建设(含住房)',
  writtenOn: '2024-05-29',
  proposals: [
    {
      key: 'npc-14-4-临溪14',
      assembly: 'npc',
      session: '市十四届人大四次会议',
      number: '临溪14号',
      subject: '高品质推进未来社区建设',
    },
  ],
  text: `
    一、总体情况
    全市已建成未来社区32个,覆盖居民45万人。
    二、关于优化奖励补助方式的建议
    我局会同市财政局印发了未来社区创建专项奖补资金管理办法(云建房〔2022〕36号),对建成的项目分级奖补。
    三、关于一老一小服务的建议
    每个未来社区设置托育点和老年食堂,由街道选定运营单位。`,
})

/** The notice with a number that is asked for in every spelling. */
export const districtPlan = policy({
  title: '临溪区人民政府办公室关于印发临溪区旧住宅区整治提升专项行动方案的通知',
  number: '115002320086900349/2021-00127',
  documentNumber: '临溪府办发〔2021〕41号',
  body: 'district',
  topic: '城乡建设(城乡管理)',
  writtenOn: '2021-06-30',
  publishedOn: '2021-07-08',
  text: `
    各街道办事处,区政府有关部门:
    方案已经区政府常务会审议通过,现印发给你们,请认真组织实施。
    一、总体要求
    根据省里关于城镇旧住宅区整治的意见(川办发〔202023号)制定本方案。
    二、重点任务
    (一)完善配套
    三年内整治31个小区,惠及13072户,每部加装的电梯给予8万元补助。
    (二)健全机制
    成立整治领导小组,由区长任组长,住建部门牵头。`,
})

export const liftSubsidy = policy({
  title: '云川市既有住宅加装电梯补助办法',
  number: '010000001/2023-00088',
  documentNumber: '云建房规〔2023〕5号',
  body: 'housing',
  topic: '城乡建设(含住房)',
  writtenOn: '2023-03-01',
  publishedOn: '2023-03-10',
  validity: { status: 'in_force', effectiveFrom: '2023-04-01', effectiveTo: '2028-03-31' },
  text: `
    一、适用范围
    本办法适用于四层以上、未设电梯的既有住宅。
    二、补助标准
    加装电梯补助按每部七层十五万元计,每增减一层相应增减一万元。
    三、办理程序
    业主共同推举代表,向所在街道提出补助申请,街道十个工作日内答复。`,
})

/** Its term ran out although nobody changed the status. */
export const liftSubsidyBefore = policy({
  title: '云川市老楼增设电梯资金补贴暂行规定',
  number: '010000001/2020-00031',
  documentNumber: '云房发〔2020〕12号',
  body: 'housingBefore',
  topic: '城乡建设(含住房)',
  writtenOn: '2020-02-10',
  publishedOn: '2020-02-15',
  validity: { status: 'in_force', effectiveFrom: '2020-03-01', effectiveTo: '2023-03-31' },
  text: `
    一、对象
    对老楼增设电梯给予一次性资金补贴。
    二、金额
    每部补贴八万元,从住房维修资金中列支。`,
})

export const wholeCommunity = reply({
  title: '对市人大代表所提建议的答复',
  subject: '加快推进完整社区建设',
  number: '010000001/2024-20601',
  body: 'housing',
  topic: '城乡建设(含住房)',
  writtenOn: '2024-07-22',
  publishedOn: '2024-09-06',
  validity: { status: 'in_force' },
  coBodies: [{ code: '020000002', name: '云川市民政局' }],
  text: `
    您提出的关于加快推进完整社区建设的建议收悉。
    一、基本情况
    全市选定18个完整社区试点,十五分钟生活圈内配齐便利店、卫生站和活动场地。
    二、下步打算
    到2027年,完整社区覆盖率达到三成以上。`,
})

export const elderCare = policy({
  title: '云川市养老服务发展三年行动计划',
  number: '020000002/2025-00012',
  documentNumber: '云民发〔2025〕7号',
  body: 'civil',
  topic: '民政、扶贫、救灾\\其他',
  writtenOn: '2025-01-20',
  publishedOn: '2025-02-01',
  validity: { status: 'in_force', effectiveFrom: '2025-03-01', effectiveTo: null },
  text: `
    一、目标
    每个街道建成一处区域养老服务中心,护理型床位占比过半。
    二、措施
    发放养老服务消费券,支持物业企业开办社区食堂。`,
})

/** In force from a day that still lies ahead. */
export const parkingRules = policy({
  title: '云川市路内停车泊位管理规定',
  number: '030000003/2026-00003',
  documentNumber: '云交规〔2026〕2号',
  body: 'transport',
  topic: '工业、交通\\公路',
  writtenOn: '2026-05-10',
  publishedOn: '2026-05-20',
  validity: { status: 'not_yet', effectiveFrom: '2026-07-01', effectiveTo: null },
  text: `
    一、收费
    路内停车泊位按时段收费,夜间免费。
    二、监督
    收费公示牌应当标明12345热线。`,
})

export const repealedParking = policy({
  title: '云川市占道停车收费管理办法',
  number: '030000003/2016-00045',
  documentNumber: '云交发〔2016〕45号',
  body: 'transport',
  topic: '工业、交通\\公路',
  writtenOn: '2016-08-01',
  publishedOn: '2016-08-05',
  validity: {
    status: 'repealed',
    statusDate: '2026-05-10',
    basis: '云交规〔2026〕2号',
    by: { title: '云川市路内停车泊位管理规定', path: '/policies/030000003/2026-00003' },
  },
  text: `
    一、占道停车
    占道停车收费由属地交管部门组织实施。`,
})

export const busReply = reply({
  title: '关于优化通勤公交线路的提案的答复',
  subject: '优化通勤公交线路',
  number: '030000003/2025-00107',
  body: 'transport',
  topic: '工业、交通\\公路',
  writtenOn: '2025-06-18',
  publishedOn: '2025-06-30',
  proposals: [
    {
      key: 'cppcc-15-2-107',
      assembly: 'cppcc',
      session: '市政协十五届二次会议',
      number: '107号',
      subject: null,
    },
  ],
  text: `
    一、线路调整
    早晚高峰开行大站快车12条,与地铁2号线换乘。
    二、票价优惠
    换乘优惠时间由六十分钟延长到九十分钟。`,
})

/** A second reply to the same proposal, from the housing bureau. */
export const busReplyHousing = reply({
  title: '关于优化通勤公交线路的提案的会办意见',
  subject: '优化通勤公交线路',
  number: '010000001/2025-00108',
  body: 'housing',
  topic: '城乡建设(含住房)',
  writtenOn: '2025-07-02',
  publishedOn: '2025-07-10',
  proposals: busReply.proposals,
  text: `
    新建住宅区交付前,由我局会同交通部门落实公交首末站用地。`,
})

export const canteenCase = caseOf({
  title: '银杏里社区:一碗热饭留住老街坊',
  number: '2025-0003',
  body: 'civil',
  publishedOn: '2025-11-11',
  source: { author: '甄一禾 苏念', channel: '文明云川', originalTitle: '银杏里的热饭' },
  text: `
    中午十一点半,银杏里社区食堂已经排起了队。
    社区把闲置的锅炉房改成食堂,老人凭卡就餐优惠两元。
    食堂由物业公司运营,志愿者负责送餐。`,
})

export const lampCase = caseOf({
  title: '背街小巷装上了太阳能大灯',
  number: '2024-0011',
  body: 'district',
  publishedOn: '2024-12-01',
  text: `
    居民反映夜里巷子太黑,网格员一周内协调安装了照明设施。
    如今八条小巷都亮了起来。`,
})

/** It cites the lift subsidy by number and the care plan by title. */
export const accessibility = policy({
  title: '云川市无障碍环境建设实施方案',
  number: '010000001/2025-00019',
  documentNumber: '云建房〔2025〕19号',
  body: 'housing',
  topic: '城乡建设(含住房)',
  writtenOn: '2025-04-01',
  publishedOn: '2025-04-08',
  validity: { status: 'in_force' },
  citedTitles: ['云川市养老服务发展三年行动计划', '临溪区旧住宅区整治提升专项行动方案'],
  text: `
    一、住宅
    落实加装电梯有关规定(云建房规〔2023〕5号),优先安排残疾人家庭所在单元。
    二、道路
    盲道不得被占用,路口设置过街提示音。`,
})

export const heatReply = reply({
  title: '关于改善冬季供暖质量的建议的答复',
  subject: '改善冬季供暖质量',
  number: '010000001/2026-00002',
  body: 'housing',
  topic: '城乡建设(含住房)',
  writtenOn: null,
  publishedOn: null,
  text: `
    一、管网
    更换老化供热管线61.5公里。
    二、服务
    室温不达标的,供热企业二十四小时内上门。`,
})

/** All records of the invented city. */
export const records: PublicRecord[] = [
  oldEstates,
  futureCommunity,
  districtPlan,
  liftSubsidy,
  liftSubsidyBefore,
  wholeCommunity,
  elderCare,
  parkingRules,
  repealedParking,
  busReply,
  busReplyHousing,
  canteenCase,
  lampCase,
  accessibility,
  heatReply,
]

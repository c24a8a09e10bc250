import { policy, reply } from '../../city/build.ts'
import { asked, cityTopic, inForce, repealed, schoolTopic, term, trafficTopic } from './shared.ts'

/** Buses, parking, charging, and noise of roads. */
export const traffic = {
  elderRide: policy({
    title: '云川市老年人免费乘坐公共交通工具办法',
    number: '030000003/2023-00014',
    documentNumber: '云交规〔2023〕1号',
    body: 'transport',
    topic: trafficTopic,
    writtenOn: '2023-09-12',
    publishedOn: '2023-09-18',
    validity: term('2023-10-23'),
    text: `
      一、对象
      年满六十五周岁的老年人,不分户籍,凭敬老卡免费乘坐市内公交车和轨道交通。
      二、办卡
      在任一公交站务室或者社区服务中心办理,首次办卡不收工本费。
      三、高峰
      倡导错峰出行,不作限制。`,
  }),
  busReply2023: reply({
    title: '关于优化通勤公交线路的建议的答复',
    subject: '优化通勤公交线路',
    number: '030000003/2023-20107',
    body: 'transport',
    topic: trafficTopic,
    writtenOn: '2023-06-14',
    publishedOn: '2023-06-28',
    proposals: asked('npc', '市十四届人大三次会议', '临溪7号', '优化通勤公交线路'),
    text: `
      一、现状
      高新园区早高峰候车超过二十分钟,满载率超过一倍。
      二、措施
      新开定制班车6条,手机上预约座位,一人一座。`,
  }),
  nightBus: reply({
    title: '关于开行夜间公交专线的提案的答复',
    subject: '开行夜间公交专线',
    number: '030000003/2024-20173',
    body: 'transport',
    topic: trafficTopic,
    writtenOn: '2024-06-28',
    publishedOn: '2024-07-09',
    proposals: asked('cppcc', '市政协十四届三次会议', '20240173号', '开行夜间公交专线'),
    text: `
      一、线路
      已开行Y1、Y2、Y5三条夜班线,末班车延到零点三十分。
      二、火车站接驳
      末班高铁到站后四十分钟内保证有车。`,
  }),
  metroExit: reply({
    title: '关于增设地铁3号线望山站出入口的建议的答复',
    subject: '增设地铁3号线望山站出入口',
    number: '030000003/2025-20433',
    body: 'transport',
    topic: trafficTopic,
    writtenOn: '2025-05-27',
    publishedOn: '2025-06-10',
    proposals: asked('npc', '市十四届人大五次会议', '望山33号', '增设地铁3号线望山站出入口'),
    text: `
      一、研究情况
      望山站日均客流4.1万人次,现有三个出入口,北侧缺口明显。
      二、方案
      拟在北广场增设E出入口并配无障碍电梯,2027年底前建成。`,
  }),
  sharedParking: policy({
    title: '云川市机关企事业单位停车场错时共享实施办法',
    number: '030000003/2024-00021',
    documentNumber: '云交规〔2024〕2号',
    body: 'transport',
    topic: trafficTopic,
    writtenOn: '2024-09-02',
    publishedOn: '2024-09-06',
    validity: term('2024-10-01', '2029-09-30'),
    text: `
      一、开放范围
      机关和国有企事业单位的停车场,工作日十八时至次日八时、节假日全天向社会开放。
      二、收费
      收费不高于周边路内泊位,签约包月另行优惠。
      三、安全
      逾时不驶离的,可暂停其共享资格一个月。`,
  }),
  hospitalParking: reply({
    title: '关于缓解医院周边停车难的提案的答复',
    subject: '缓解医院周边停车难',
    number: '030000003/2024-20181',
    body: 'transport',
    topic: trafficTopic,
    writtenOn: '2024-07-18',
    publishedOn: '2024-07-29',
    proposals: asked('cppcc', '市政协十四届三次会议', '20240181号', '缓解医院周边停车难'),
    text: `
      一、增量
      市一医院地下车库二期新增泊位560个。
      二、引导
      沿线设置余位显示屏,排队入口与车道分离。
      三、探望车辆
      半小时以内不收费。`,
  }),
  ebikeRules: policy({
    title: '云川市电动自行车停放充电安全管理规定',
    number: '130000102/2024-00005',
    documentNumber: '云公规〔2024〕1号',
    body: 'police',
    topic: cityTopic,
    writtenOn: '2024-03-20',
    publishedOn: '2024-03-25',
    validity: term('2024-05-01'),
    text: `
      一、禁止行为
      禁止在楼道、门厅停放电动自行车,禁止携带蓄电池乘坐电梯,禁止飞线充电。
      二、设施
      住宅小区按每三户不少于一个端口配建充电设施。
      三、罚则
      拒不改正的,对个人处五百元罚款。`,
  }),
  ebikePrice: reply({
    title: '关于降低电动自行车充电价格的建议的答复',
    subject: '降低电动自行车充电价格',
    number: '130000102/2025-20422',
    body: 'police',
    topic: cityTopic,
    writtenOn: '2025-06-05',
    publishedOn: '2025-06-16',
    proposals: asked('npc', '市十四届人大五次会议', '望山22号', '降低电动自行车充电价格'),
    text: `
      一、价格
      充电电价与服务费分开标示,服务费不超过每千瓦时0.35元。
      二、充电柜
      新增换电柜900组,外卖骑手凭工牌享受八折。`,
  }),
  carCharger: reply({
    title: '关于破解小区安装新能源汽车充电桩难的提案的答复',
    subject: '破解小区安装新能源汽车充电桩难',
    number: '010000001/2025-20099',
    body: 'housing',
    topic: cityTopic,
    writtenOn: '2025-07-08',
    publishedOn: '2025-07-21',
    proposals: asked('cppcc', '市政协十五届一次会议', '20250099号', '破解小区安装新能源汽车充电桩难'),
    text: `
      一、物业不得阻挠
      业主凭车位使用证明即可向供电公司报装,物业应在五日内出具同意意见。
      二、统建统营
      没有固定车位的,由运营企业建设公共桩,价格公示。`,
  }),
  schoolGate: reply({
    title: '关于治理学校门口交通拥堵的建议的答复',
    subject: '治理学校门口交通拥堵',
    number: '130000102/2024-20417',
    body: 'police',
    topic: schoolTopic,
    writtenOn: '2024-06-03',
    publishedOn: '2024-06-12',
    proposals: asked('npc', '市十四届人大四次会议', '临溪17号', '治理学校门口交通拥堵'),
    text: `
      一、错时放学
      各年级间隔十五分钟放学,家长接送即停即走。
      二、护学岗
      早晚高峰每校安排两名交警,志愿者协助维持秩序。`,
  }),
  roadNoise: reply({
    title: '关于治理高架桥噪声扰民的建议的答复',
    subject: '治理高架桥噪声扰民',
    number: '030000003/2023-20421',
    body: 'transport',
    topic: trafficTopic,
    writtenOn: '2023-07-05',
    publishedOn: '2023-07-19',
    proposals: asked('npc', '市十四届人大三次会议', '临溪21号', '治理高架桥噪声扰民'),
    text: `
      一、声屏障
      滨江高架西段加装声屏障2.7公里。
      二、路面
      更换低噪声沥青,夜间二十二时后禁止货车通行。`,
  }),
  taxiRules2014: policy({
    title: '云川市出租汽车客运管理办法',
    number: '030000003/2014-00033',
    documentNumber: '云交发〔2014〕33号',
    body: 'transport',
    topic: trafficTopic,
    writtenOn: '2014-11-03',
    publishedOn: '2014-11-10',
    validity: repealed('2021-01-01', '云交规〔2020〕3号'),
    text: `
      一、起步价
      出租汽车起步价六元,含两公里。
      二、拒载
      出租汽车驾驶员不得拒载、绕道。`,
  }),
  taxiRules2020: policy({
    title: '云川市巡游出租汽车经营服务管理办法',
    number: '030000003/2020-00033',
    documentNumber: '云交规〔2020〕3号',
    body: 'transport',
    topic: trafficTopic,
    writtenOn: '2020-11-20',
    publishedOn: '2020-11-27',
    validity: { ...inForce, effectiveFrom: '2021-01-01' },
    text: `
      一、运价
      起步价九元,含三公里,夜间加收两成。
      二、服务
      驾驶员拒载的,暂停营运三天;乘客遗失物品二十四小时内送还。`,
  }),
}

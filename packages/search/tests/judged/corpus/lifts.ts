import { policy, reply } from '../../city/build.ts'
import { asked, housingTopic, inForce, repealed, term } from './shared.ts'

/** Lifts in existing houses: several years, bodies and states of validity. */
export const lifts = {
  liftOpinion2019: policy({
    title: '云川市既有住宅加装电梯补助实施细则',
    number: '010000001/2019-00044',
    documentNumber: '云房规〔2019〕4号',
    body: 'housingBefore',
    topic: housingTopic,
    writtenOn: '2019-05-06',
    publishedOn: '2019-05-10',
    validity: repealed('2023-04-01', '云建房规〔2023〕5号'),
    text: `
      一、加装电梯补助对象
      既有住宅加装电梯补助发放给参加加装电梯的业主。
      二、加装电梯补助标准
      加装电梯补助每部十万元,由市、区财政各承担一半。`,
  }),
  liftReading: policy({
    title: '《云川市既有住宅加装电梯补助办法》政策解读',
    number: '010000001/2023-00091',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2023-03-12',
    publishedOn: '2023-03-15',
    text: `
      一、出台背景
      原有细则执行四年,补助按部定额发放,低楼层与高楼层一个价,群众意见较多。
      二、主要变化
      改为按楼层计算;补助由街道代收材料,不用再跑市里。
      三、已经领过钱的要不要退
      办法施行前已按老标准领取的,不再调整。`,
  }),
  liftReply2021: reply({
    title: '对市政协十三届五次会议第20210233号提案的答复',
    subject: '加快推进既有住宅加装电梯',
    number: '010000001/2021-20233',
    body: 'housingBefore',
    topic: housingTopic,
    writtenOn: '2021-08-02',
    publishedOn: '2021-08-20',
    validity: inForce,
    proposals: asked('cppcc', '市政协十三届五次会议', '20210233号', '加快推进既有住宅加装电梯'),
    text: `
      您提出的加快推进既有住宅加装电梯的提案收悉,现答复如下:
      一、进展
      截至今年六月,全市已装成412部,在建96部。
      二、一楼住户反对的问题
      我局编写了协商范本,由社区居委会组织调解,低层住户可获得适当补偿。
      三、资金
      允许提取住房公积金用于出资,并由财政给予补贴。`,
  }),
  liftUpkeep2024: reply({
    title: '对市十四届人大四次会议望山8号建议的答复',
    subject: '加强加装电梯后期维护管理',
    number: '010000001/2024-20408',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2024-06-20',
    publishedOn: '2024-07-01',
    proposals: asked('npc', '市十四届人大四次会议', '望山8号', '加强加装电梯后期维护管理'),
    text: `
      一、谁来维保
      装好以后由全体出资业主共同委托维保单位,费用按楼层分摊。
      二、困人了找谁
      梯内张贴96333应急救援电话,维保人员三十分钟内到场。
      三、保险
      推广电梯综合保险,每部每年保费约三千元。`,
  }),
  liftGuideHill: policy({
    title: '望山区人民政府办公室关于印发望山区既有住宅加装电梯工作指引的通知',
    number: '040000013/2022-00126',
    documentNumber: '望山府办发〔2022〕26号',
    body: 'hill',
    topic: housingTopic,
    writtenOn: '2022-09-05',
    publishedOn: '2022-09-09',
    validity: inForce,
    text: `
      一、适用
      本指引适用于望山区范围内的既有住宅。
      二、流程
      (一)征求意见:本单元三分之二以上业主同意。
      (二)方案公示:在单元门口张贴十天。
      (三)联合审查:区住建、规划、市场监管部门一次会审。
      三、管线迁改
      水表、燃气管道由专营单位按成本价迁移。`,
  }),
  oldEstateReply2023: reply({
    title: '对市政协十四届二次会议第20230147号提案的答复',
    subject: '提升老旧小区改造质量',
    number: '010000001/2023-20147',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2023-07-11',
    publishedOn: '2023-07-25',
    proposals: asked('cppcc', '市政协十四届二次会议', '20230147号', '提升老旧小区改造质量'),
    text: `
      一、质量把关
      改造工程全部纳入质量监督,防水保修期延长到八年。
      二、居民监督
      每个项目由居民推选三名监督员,外墙保温脱落、楼道漏雨等问题可扫码反映。
      三、下一步
      今年计划改造老旧小区208个,涉及4.6万户。`,
  }),
  oldEstateParking2024: reply({
    title: '对市政协十四届三次会议第20240148号提案的答复',
    subject: '缓解老旧小区停车难',
    number: '010000001/2024-20148',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2024-08-06',
    publishedOn: '2024-08-15',
    proposals: asked('cppcc', '市政协十四届三次会议', '20240148号', '缓解老旧小区停车难'),
    text: `
      一、内部挖潜
      改造时清理废弃自行车棚和违建,新划车位1840个。
      二、外部借力
      与周边机关、学校协商夜间共享车位。
      三、立体停车
      在杨柳新村试点三层机械车库,每个车位造价七万元,产权归全体业主。`,
  }),
  oldEstatePlan2024: policy({
    title: '云川市城镇老旧小区改造2024年度实施计划',
    number: '010000001/2024-00011',
    documentNumber: '云建房〔2024〕11号',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2024-02-01',
    publishedOn: '2024-02-05',
    validity: term('2024-02-01', '2024-12-31'),
    text: `
      一、任务
      2024年改造城镇老旧小区186个,建筑面积412万平方米。
      二、要求
      六月底前全部开工,十一月底前完成主体工程。`,
  }),
  oldEstatePlan2025: policy({
    title: '云川市城镇老旧小区改造2025年度实施计划',
    number: '010000001/2025-00008',
    documentNumber: '云建房〔2025〕8号',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2025-01-24',
    publishedOn: '2025-02-06',
    validity: term('2025-01-24', '2026-12-31'),
    text: `
      一、任务
      2025年改造城镇老旧小区173个,同步补建养老托育设施60处。
      二、要求
      坚持先问需再动工,居民同意率不低于九成的项目优先。`,
  }),
  oldEstateFunds2021: policy({
    title: '云川市老旧小区改造专项资金管理暂行办法',
    number: '050000021/2021-00017',
    documentNumber: '云财建〔2021〕17号',
    body: 'finance',
    topic: housingTopic,
    writtenOn: '2021-03-30',
    publishedOn: '2021-04-06',
    validity: repealed('2024-06-01', '云财建〔2024〕22号'),
    text: `
      一、资金来源
      老旧小区改造专项资金由市级预算安排,专款专用。
      二、分配
      按改造户数每户两万元核定,年底清算。`,
  }),
  oldEstateFunds2024: policy({
    title: '云川市城镇老旧小区改造专项资金管理办法',
    number: '050000021/2024-00022',
    documentNumber: '云财建〔2024〕22号',
    body: 'finance',
    topic: housingTopic,
    writtenOn: '2024-05-13',
    publishedOn: '2024-05-20',
    validity: term('2024-06-01'),
    text: `
      一、总则
      专项资金实行项目库管理,未入库项目不予安排。原暂行办法(云财建〔2021〕17号)同时废止。
      二、分配
      资金按面积、户数、楼栋数三项因素分配,权重为四、四、二。
      三、绩效
      连续两年评价为差的区,扣减下一年资金的百分之十。`,
  }),
  futureCommunityFunds: policy({
    title: '云川市未来社区创建专项奖补资金管理办法',
    number: '010000001/2022-00036',
    documentNumber: '云建房〔2022〕36号',
    body: 'housingBefore',
    topic: housingTopic,
    writtenOn: '2022-11-08',
    publishedOn: '2022-11-15',
    validity: inForce,
    text: `
      一、奖补对象
      通过市级验收的未来社区。
      二、奖补标准
      优秀等次奖补500万元,良好等次奖补300万元,合格等次不奖补。`,
  }),
}

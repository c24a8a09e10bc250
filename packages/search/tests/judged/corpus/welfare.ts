import { policy, reply } from '../../city/build.ts'
import { asked, civilTopic, healthTopic, inForce, repealed, term } from './shared.ts'

/** Old and poor people, families, health and insurance. */
export const welfare = {
  elderCare2022: policy({
    title: '云川市养老服务发展三年行动计划(2022—2024年)',
    number: '020000002/2022-00010',
    documentNumber: '云民发〔2022〕7号',
    body: 'civil',
    topic: civilTopic,
    writtenOn: '2022-01-18',
    publishedOn: '2022-01-26',
    validity: term('2022-02-01', '2024-12-31'),
    text: `
      一、目标
      到2024年,养老服务床位达到2.6万张,社区日间照料覆盖九成。
      二、措施
      推进公办养老机构改革,培养养老护理员三千名。`,
  }),
  elderMeals2024: policy({
    title: '云川市老年助餐服务补贴办法',
    number: '020000002/2024-00018',
    documentNumber: '云民规〔2024〕2号',
    body: 'civil',
    topic: civilTopic,
    writtenOn: '2024-03-07',
    publishedOn: '2024-03-13',
    validity: term('2024-04-01', '2027-03-31'),
    text: `
      一、对象
      本市六十周岁以上常住老人。
      二、补贴
      七十至七十九周岁每餐补贴二元,八十周岁以上每餐补贴四元。
      三、助餐点
      按评定星级给予一次性建设补贴,最高七万元。`,
  }),
  elderMealsReply2023: reply({
    title: '关于发展老年助餐服务的提案的答复',
    subject: '发展老年助餐服务',
    number: '020000002/2023-20139',
    body: 'civil',
    topic: civilTopic,
    writtenOn: '2023-07-20',
    publishedOn: '2023-08-01',
    proposals: asked('cppcc', '市政协十四届二次会议', '20230139号', '发展老年助餐服务'),
    text: `
      一、布点
      现有老年食堂和助餐点276个,日均供餐1.9万份。
      二、可持续
      鼓励餐饮企业、国企食堂错峰供应,由志愿者给行动不便的长者上门送饭。`,
  }),
  careBeds: reply({
    title: '关于推进家庭养老床位建设的建议的答复',
    subject: '推进家庭养老床位建设',
    number: '020000002/2024-20425',
    body: 'civil',
    topic: civilTopic,
    writtenOn: '2024-06-17',
    publishedOn: '2024-06-27',
    proposals: asked('npc', '市十四届人大四次会议', '白鹭25号', '推进家庭养老床位建设'),
    text: `
      一、适老化改造
      为失能半失能老人家庭安装扶手、护理床和呼叫器,每户补助不超过4000元。
      二、上门照护
      护理员每周上门两次,子女可在手机上查看服务记录。`,
  }),
  minimum2024: policy({
    title: '关于公布2024年城乡居民最低生活保障标准的通知',
    number: '020000002/2024-00031',
    documentNumber: '云民发〔2024〕31号',
    body: 'civil',
    topic: civilTopic,
    writtenOn: '2024-06-24',
    publishedOn: '2024-06-28',
    validity: term('2024-07-01', '2025-06-30'),
    text: `
      城乡居民最低生活保障标准调整为每人每月1086元,特困人员基本生活标准为每人每月1629元。`,
  }),
  minimum2025: policy({
    title: '关于公布2025年城乡居民最低生活保障标准的通知',
    number: '020000002/2025-00029',
    documentNumber: '云民发〔2025〕29号',
    body: 'civil',
    topic: civilTopic,
    writtenOn: '2025-06-23',
    publishedOn: '2025-06-27',
    validity: term('2025-07-01', '2026-06-30'),
    text: `
      城乡居民最低生活保障标准调整为每人每月1132元,特困人员基本生活标准为每人每月1698元。`,
  }),
  marriage: policy({
    title: '关于婚姻登记全市通办的通告',
    number: '020000002/2025-00016',
    body: 'civil',
    topic: civilTopic,
    writtenOn: '2025-04-28',
    publishedOn: '2025-05-06',
    validity: term('2025-05-10'),
    text: `
      一、通办
      办理结婚、离婚登记不再受户籍地限制,可到市内任一登记处办理。
      二、材料
      只需身份证,不再出示户口簿。
      三、预约
      五月二十日等热门日子请提前三十天预约。`,
  }),
  longCare: policy({
    title: '云川市长期护理保险实施办法',
    number: '120000090/2023-00006',
    documentNumber: '云医保规〔2023〕2号',
    body: 'insurance',
    topic: healthTopic,
    writtenOn: '2023-11-02',
    publishedOn: '2023-11-09',
    validity: term('2024-01-01', '2028-12-31'),
    text: `
      一、参保
      职工医保参保人员同步参加,每年一百二十元,单位个人各半。
      二、评估
      失能状态持续六个月以上的,可以申请等级评估。
      三、待遇
      重度失能人员居家护理每月1350元,入住机构每月1900元。`,
  }),
  remoteClaims: policy({
    title: '关于优化跨省异地就医直接结算的通知',
    number: '120000090/2024-00013',
    documentNumber: '云医保发〔2024〕13号',
    body: 'insurance',
    topic: healthTopic,
    writtenOn: '2024-05-30',
    publishedOn: '2024-06-05',
    validity: inForce,
    text: `
      一、备案
      异地长期居住人员一次备案长期有效,临时外出就医备案半年内有效。
      二、报销比例
      未备案的,报销比例下降二十个百分点。`,
  }),
  familyDoctor: reply({
    title: '关于做实家庭医生签约服务的建议的答复',
    subject: '做实家庭医生签约服务',
    number: '070000049/2024-20411',
    body: 'health',
    topic: healthTopic,
    writtenOn: '2024-06-07',
    publishedOn: '2024-06-19',
    proposals: asked('npc', '市十四届人大四次会议', '临溪11号', '做实家庭医生签约服务'),
    text: `
      一、签约
      重点人群签约率达到八成二,高血压、糖尿病患者可开三个月长处方。
      二、上门
      对卧床病人每月上门巡诊一次。`,
  }),
  vaccine: policy({
    title: '云川市适龄女生人乳头瘤病毒疫苗免费接种实施方案',
    number: '070000049/2023-00020',
    documentNumber: '云卫发〔2023〕20号',
    body: 'health',
    topic: healthTopic,
    writtenOn: '2023-08-15',
    publishedOn: '2023-08-21',
    validity: inForce,
    text: `
      一、对象
      本市学籍的初中二年级女生,即十三周岁半左右的学生。
      二、接种
      免费接种两剂国产二价HPV疫苗,间隔六个月,家长知情自愿。`,
  }),
  childDental: reply({
    title: '关于开展儿童窝沟封闭项目的提案的答复',
    subject: '开展儿童窝沟封闭项目',
    number: '070000049/2025-20075',
    body: 'health',
    topic: healthTopic,
    writtenOn: '2025-07-01',
    proposals: asked('cppcc', '市政协十五届一次会议', '20250075号', '开展儿童窝沟封闭项目'),
    text: `
      今年起为二年级小学生免费做窝沟封闭,由口腔医院派车进校,预防蛀牙。
      每生成本八十元,由财政承担。`,
  }),
  burial2012: policy({
    title: '云川市惠民殡葬补贴暂行办法',
    number: '020000002/2012-00008',
    documentNumber: '云民发〔2012〕8号',
    body: 'civil',
    topic: civilTopic,
    writtenOn: '2012-03-05',
    publishedOn: '2012-03-12',
    validity: repealed('2022-03-01', '云民规〔2022〕1号'),
    text: `
      惠民殡葬补贴每例八百元,惠民殡葬补贴由殡仪馆直接减免。`,
  }),
  burial2022: policy({
    title: '云川市基本殡葬公共服务免费实施办法',
    number: '020000002/2022-00003',
    documentNumber: '云民规〔2022〕1号',
    body: 'civil',
    topic: civilTopic,
    writtenOn: '2022-01-30',
    publishedOn: '2022-02-09',
    validity: term('2022-03-01'),
    text: `
      一、免费项目
      遗体接运、三日内存放、火化、骨灰盒一个以及一年寄存免费。
      二、生态葬
      选择树葬、江葬的,另给予一次性补贴2000元。原惠民殡葬补贴(云民发〔2012〕8号)停止执行。`,
  }),
}

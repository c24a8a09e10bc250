import { policy, reply } from '../../city/build.ts'
import { asked, inForce, schoolTopic, term } from './shared.ts'

/** Schools, work and small business. */
export const schools = {
  enrolment2024: policy({
    title: '关于做好2024年义务教育阶段学校招生入学工作的通知',
    number: '060000030/2024-00009',
    documentNumber: '云教发〔2024〕9号',
    body: 'education',
    topic: schoolTopic,
    writtenOn: '2024-04-15',
    publishedOn: '2024-04-19',
    validity: term('2024-04-19', '2024-09-30'),
    text: `
      一、年龄
      2018年8月31日以前出生的儿童。
      二、学区
      学区划分由各区公布,民办学校报名人数超过计划的电脑派位。`,
  }),
  enrolment2025: policy({
    title: '关于做好2025年义务教育阶段学校招生入学工作的通知',
    number: '060000030/2025-00010',
    documentNumber: '云教发〔2025〕10号',
    body: 'education',
    topic: schoolTopic,
    writtenOn: '2025-04-14',
    publishedOn: '2025-04-18',
    validity: term('2025-04-18', '2026-09-30'),
    text: `
      一、年龄
      2019年8月31日以前出生的儿童。
      二、长幼随学
      多孩家庭可以申请与哥哥姐姐在同一所学校就读。
      三、随迁子女
      父母一方持居住证满一年即可申请公办学校。`,
  }),
  afterClass: policy({
    title: '云川市中小学课后服务收费管理办法',
    number: '060000030/2023-00015',
    documentNumber: '云教规〔2023〕1号',
    body: 'education',
    topic: schoolTopic,
    writtenOn: '2023-08-10',
    publishedOn: '2023-08-16',
    validity: term('2023-09-01', '2026-08-31'),
    text: `
      一、标准
      课后服务每生每学期不超过五百元,家庭经济困难学生免收。
      二、自愿
      是否参加由家长决定,不得借机讲授新课。`,
  }),
  lunchNap: reply({
    title: '关于改善小学生午餐午休条件的建议的答复',
    subject: '改善小学生午餐午休条件',
    number: '060000030/2024-20406',
    body: 'education',
    topic: schoolTopic,
    writtenOn: '2024-06-12',
    publishedOn: '2024-06-24',
    proposals: asked('npc', '市十四届人大四次会议', '望山6号', '改善小学生午餐午休条件'),
    text: `
      一、躺着睡
      已有四十一所小学配备可躺式课桌椅,两年内覆盖城区。
      二、吃得好
      校园餐每周公布带量食谱,家长代表轮流陪餐。`,
  }),
  kindergarten: reply({
    title: '关于增加普惠性幼儿园学位的提案的答复',
    subject: '增加普惠性幼儿园学位',
    number: '060000030/2023-20128',
    body: 'education',
    topic: schoolTopic,
    writtenOn: '2023-06-30',
    publishedOn: '2023-07-12',
    proposals: asked('cppcc', '市政协十四届二次会议', '20230128号', '增加普惠性幼儿园学位'),
    text: `
      一、扩容
      新建改扩建公办园24所,新增学位7290个。
      二、托班
      鼓励幼儿园下设托班,招收两到三岁幼儿。`,
  }),
  swimming: reply({
    title: '关于学校体育场地向社会开放的建议的答复',
    subject: '学校体育场地向社会开放',
    number: '060000030/2025-20417',
    body: 'education',
    topic: schoolTopic,
    writtenOn: '2025-05-19',
    publishedOn: '2025-05-29',
    proposals: asked('npc', '市十四届人大五次会议', '望山17号', '学校体育场地向社会开放'),
    text: `
      一、开放
      有条件的学校周末和寒暑假开放田径场、篮球场,刷脸入校。
      二、保险
      由市级统一购买公众责任险。`,
  }),
  startupLoan: policy({
    title: '云川市创业担保贷款实施细则',
    number: '140000110/2024-00024',
    documentNumber: '云人社规〔2024〕4号',
    body: 'labour',
    topic: '劳动、人事、监察\\就业',
    writtenOn: '2024-07-22',
    publishedOn: '2024-07-26',
    validity: term('2024-09-01', '2027-08-31'),
    text: `
      一、额度
      个人最高30万元,合伙创业最高120万元,小微企业最高500万元。
      二、贴息
      期限三年,财政按实际利率的一半贴息。
      三、反担保
      十万元以下免除反担保。`,
  }),
  outdoorWorkers: reply({
    title: '关于为户外劳动者建设休息驿站的提案的答复',
    subject: '为户外劳动者建设休息驿站',
    number: '140000110/2024-20190',
    body: 'labour',
    topic: '劳动、人事、监察\\其他',
    writtenOn: '2024-08-01',
    publishedOn: '2024-08-12',
    proposals: asked('cppcc', '市政协十四届三次会议', '20240190号', '为户外劳动者建设休息驿站'),
    text: `
      一、驿站
      利用公厕管理间、银行网点建成驿站318个,免费提供饮水、微波炉、充电。
      二、高温
      气温达到三十七度以上的,露天作业不得超过六小时,高温津贴每月三百元。`,
  }),
  wageArrears: policy({
    title: '云川市工程建设领域农民工工资专用账户管理办法',
    number: '140000110/2022-00011',
    documentNumber: '云人社发〔2022〕11号',
    body: 'labour',
    topic: '劳动、人事、监察\\其他',
    writtenOn: '2022-06-10',
    publishedOn: '2022-06-16',
    validity: inForce,
    text: `
      一、专户
      总承包单位开工前开设专用账户,人工费按月足额拨付。
      二、欠薪
      被拖欠工钱的,可拨打12333或者扫描工地维权码投诉。`,
  }),
}

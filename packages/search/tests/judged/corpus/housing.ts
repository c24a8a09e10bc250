import { policy, reply } from '../../city/build.ts'
import { asked, housingTopic, inForce, repealed, term } from './shared.ts'

/** Communities, property services, rents and repair funds. */
export const housing = {
  wholeCommunityPlan: policy({
    title: '云川市完整社区建设试点工作方案',
    number: '010000001/2023-00041',
    documentNumber: '云建房〔2023〕41号',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2023-10-16',
    publishedOn: '2023-10-20',
    validity: inForce,
    text: `
      一、目标
      用两年时间打造一批设施完善、环境宜居的完整社区样板。
      二、建设内容
      补齐一老一幼服务设施,每百户居民拥有综合服务设施面积不少于三十平方米。
      三、试点名单
      临溪区银杏里、望山区石桥头、白鹭县南门等18个社区。`,
  }),
  wholeCommunityReply2025: reply({
    title: '对市政协十五届一次会议第20250061号提案的答复',
    subject: '以完整社区建设补齐公共服务短板',
    number: '010000001/2025-20061',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2025-07-15',
    publishedOn: '2025-07-30',
    proposals: asked('cppcc', '市政协十五届一次会议', '20250061号', '以完整社区建设补齐公共服务短板'),
    text: `
      一、已有基础
      首批完整社区试点已通过验收,新增托育位620个。
      二、意见采纳
      您提出的由国有企业腾退闲置门面用于社区服务的意见,我局已采纳。`,
  }),
  propertyFees2015: policy({
    title: '云川市物业服务收费管理办法(试行)',
    number: '010000001/2015-00009',
    documentNumber: '云房发〔2015〕9号',
    body: 'housingBefore',
    topic: housingTopic,
    writtenOn: '2015-04-08',
    publishedOn: '2015-04-15',
    validity: repealed('2022-07-01', '云房规〔2022〕2号'),
    text: `
      一、物业服务收费
      物业服务收费实行政府指导价,物业服务收费按建筑面积计收。
      二、空置房
      空置六个月以上的,物业服务费按七成交纳。`,
  }),
  propertyFees2022: policy({
    title: '云川市住宅物业服务收费管理办法',
    number: '010000001/2022-00002',
    documentNumber: '云房规〔2022〕2号',
    body: 'housingBefore',
    topic: housingTopic,
    writtenOn: '2022-05-26',
    publishedOn: '2022-06-02',
    validity: term('2022-07-01', '2027-06-30'),
    text: `
      一、定价
      前期物业实行政府指导价,业主大会成立后实行市场调节价。
      二、公示
      收费项目和标准应在小区出入口公示,每半年公布一次收支。
      三、不交怎么办
      业主逾期不交物业费的,物业不得停水停电,可以依法起诉。`,
  }),
  repairFund: policy({
    title: '云川市住宅专项维修资金应急使用规程',
    number: '010000001/2024-00019',
    documentNumber: '云建房〔2024〕19号',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2024-04-02',
    publishedOn: '2024-04-08',
    validity: inForce,
    text: `
      一、应急情形
      屋面渗漏、电梯故障、外墙脱落、消防设施失效等危及房屋安全的,可以不经业主表决先行使用。
      二、办理
      物业或居委会申请,三个工作日内拨付预算的七成。`,
  }),
  publicRental: policy({
    title: '云川市公共租赁住房申请与分配办法',
    number: '010000001/2024-00030',
    documentNumber: '云建房规〔2024〕3号',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2024-06-11',
    publishedOn: '2024-06-18',
    validity: term('2024-07-15'),
    text: `
      一、申请条件
      家庭人均住房建筑面积不足十五平方米,人均月收入不高于4200元。
      二、轮候
      轮候期不超过三年,优抚对象、残疾人优先。
      三、租金
      按市场租金的三成至六成分档收取。`,
  }),
  youthFlats: reply({
    title: '关于加大青年人才公寓供给的建议的答复',
    subject: '加大青年人才公寓供给',
    number: '010000001/2025-20415',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2025-05-20',
    publishedOn: '2025-06-03',
    proposals: asked('npc', '市十四届人大五次会议', '临溪15号', '加大青年人才公寓供给'),
    text: `
      一、房源
      已筹集人才公寓6200套,其中地铁站周边一公里以内占七成。
      二、门槛
      毕业五年内的大专以上学历青年均可申请,首年租金减半。
      三、短住
      来我市求职的应届毕业生可免费入住青年驿站七天。`,
  }),
  providentRent: policy({
    title: '关于调整租房提取住房公积金额度的通知',
    number: '010000001/2025-00027',
    documentNumber: '云建房〔2025〕27号',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2025-06-25',
    publishedOn: '2025-06-30',
    validity: term('2025-08-01'),
    text: `
      一、额度
      无房职工租房提取住房公积金的额度提高到每月1500元,多子女家庭提高到每月2100元。
      二、方式
      可按月自动划转,不必每年到柜台办一次。`,
  }),
  ownersMeeting: reply({
    title: '关于规范业主委员会运作的建议的答复',
    subject: '规范业主委员会运作',
    number: '010000001/2023-20419',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2023-06-09',
    proposals: asked('npc', '市十四届人大三次会议', '白鹭19号', '规范业主委员会运作'),
    text: `
      一、成立难
      已交付面积过半的小区,街道应在六十天内组织首次业主大会。
      二、监督
      业委会每季度公示账目,成员亲属不得承接本小区工程。
      三、电子投票
      上线业主线上表决系统,实名认证后在手机上投票。`,
  }),
  gasPipes: reply({
    title: '关于加快更新老化燃气管道的提案的答复',
    subject: '加快更新老化燃气管道',
    number: '010000001/2024-20112',
    body: 'housing',
    topic: housingTopic,
    writtenOn: '2024-07-03',
    publishedOn: '2024-07-16',
    proposals: asked('cppcc', '市政协十四届三次会议', '20240112号', '加快更新老化燃气管道'),
    text: `
      一、排查
      全市排查出使用二十年以上的燃气管道318公里。
      二、更新
      三年内全部更换,入户胶管免费换成金属波纹管。
      三、报警器
      为独居老人家庭免费安装燃气泄漏报警器。`,
  }),
}

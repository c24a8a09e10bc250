import { policy, reply } from '../../city/build.ts'
import { asked, cityTopic, inForce, repealed, term } from './shared.ts'

/** Streets, waste, animals, noise, offices; and the neighbours of a document number. */
export const streets = {
  wasteRules: policy({
    title: '云川市生活垃圾分类管理办法',
    number: '080000057/2021-00007',
    documentNumber: '云城管规〔2021〕2号',
    body: 'urban',
    topic: cityTopic,
    writtenOn: '2021-10-11',
    publishedOn: '2021-10-18',
    validity: term('2022-01-01', '2026-12-31'),
    text: `
      一、四类
      生活垃圾分为可回收物、有害垃圾、厨余垃圾和其他垃圾。
      二、大件
      旧沙发、旧床垫等大件垃圾预约上门收运。
      三、罚款
      个人不按规定投放且拒不改正的,处五十元以上二百元以下罚款。`,
  }),
  wastePoints: reply({
    title: '关于优化小区垃圾投放点设置的建议的答复',
    subject: '优化小区垃圾投放点设置',
    number: '080000057/2023-20405',
    body: 'urban',
    topic: cityTopic,
    writtenOn: '2023-06-02',
    publishedOn: '2023-06-15',
    proposals: asked('npc', '市十四届人大三次会议', '望山5号', '优化小区垃圾投放点设置'),
    text: `
      一、除臭
      投放点加装洗手池和喷雾除臭装置,夏季每天清运两次。
      二、误时投放
      上班族赶不上投放时间的,设置误时投放箱。`,
  }),
  stalls: policy({
    title: '云川市流动摊贩疏导点设置导则',
    number: '080000057/2023-00012',
    documentNumber: '云城管发〔2023〕12号',
    body: 'urban',
    topic: cityTopic,
    writtenOn: '2023-05-08',
    publishedOn: '2023-05-15',
    validity: inForce,
    text: `
      一、选址
      不占盲道和消防通道,距学校大门一百米以外。
      二、摊位费
      自产自销农户免收摊位费,其他每天不超过十元。
      三、夜市
      夜市经营时间为十八时至次日一时。`,
  }),
  dogs: policy({
    title: '云川市养犬管理规定',
    number: '130000102/2022-00009',
    documentNumber: '云公规〔2022〕3号',
    body: 'police',
    topic: cityTopic,
    writtenOn: '2022-09-19',
    publishedOn: '2022-09-26',
    validity: term('2022-12-01'),
    text: `
      一、登记
      犬只满三个月应当办证并注射狂犬病疫苗,每年年检。
      二、遛狗
      牵引绳不超过一点五米,乘坐电梯应当避开高峰并怀抱或者戴嘴套。
      三、禁养
      禁养区内不得饲养烈性犬。`,
  }),
  riverReply: reply({
    title: '关于提升清溪河水质的提案的答复',
    subject: '提升清溪河水质',
    number: '090000065/2024-20133',
    body: 'ecology',
    topic: '城乡建设(环境保护)\\环境监测、保护与治理',
    writtenOn: '2024-07-24',
    publishedOn: '2024-08-02',
    proposals: asked('cppcc', '市政协十四届三次会议', '20240133号', '提升清溪河水质'),
    text: `
      一、截污
      改造雨污混接点473处,封堵直排口62个。
      二、水质
      清溪河临溪断面由四类水提升为三类水,白鹭、翠鸟重现。`,
  }),
  squareDance: reply({
    title: '关于整治广场舞噪声的建议的答复',
    subject: '整治广场舞噪声',
    number: '130000102/2023-20416',
    body: 'police',
    topic: cityTopic,
    writtenOn: '2023-05-30',
    publishedOn: '2023-06-08',
    proposals: asked('npc', '市十四届人大三次会议', '望山16号', '整治广场舞噪声'),
    text: `
      一、约定
      与舞队签订文明公约,晚上九点以后关闭音响。
      二、设备
      推广定向音箱,二十米外低于六十分贝。`,
  }),
  fireworks2024: policy({
    title: '关于2024年春节期间燃放烟花爆竹的通告',
    number: '130000102/2024-00001',
    body: 'police',
    topic: cityTopic,
    writtenOn: '2024-01-22',
    publishedOn: '2024-01-24',
    validity: term('2024-02-02', '2024-02-24'),
    text: `
      腊月二十三至正月十五,绕城高速以外的镇可以燃放烟花爆竹,绕城高速以内禁止燃放。`,
  }),
  fireworks2026: policy({
    title: '关于2026年春节期间燃放烟花爆竹的通告',
    number: '130000102/2026-00001',
    body: 'police',
    topic: cityTopic,
    writtenOn: '2026-01-26',
    publishedOn: '2026-01-28',
    validity: term('2026-02-10', '2026-12-31'),
    text: `
      除文物保护单位、加油站、学校等场所周边外,全市范围内限时燃放烟花爆竹。`,
  }),
  oldTrees: reply({
    title: '关于保护古树名木的建议的答复',
    subject: '保护古树名木',
    number: '080000057/2025-20403',
    body: 'urban',
    topic: cityTopic,
    writtenOn: '2025-05-12',
    publishedOn: '2025-05-22',
    proposals: asked('npc', '市十四届人大五次会议', '白鹭3号', '保护古树名木'),
    text: `
      一、建档
      全市登记古树1376株,最老的一棵银杏树龄约一千二百年。
      二、复壮
      对空洞、倾斜的古树逐株编制复壮方案,落实养护责任人。`,
  }),
  pocketParks: policy({
    title: '云川市口袋公园建设三年行动方案',
    number: '080000057/2024-00014',
    documentNumber: '云城管发〔2024〕14号',
    body: 'urban',
    topic: cityTopic,
    writtenOn: '2024-03-26',
    publishedOn: '2024-04-01',
    validity: inForce,
    text: `
      三年建成口袋公园150个,市民出门五百米见绿。
      利用边角地、闲置地,配座椅、儿童滑梯和直饮水。`,
  }),
  oneStop: policy({
    title: '关于深化一网通办推行周末不打烊服务的通知',
    number: '100000073/2024-00006',
    documentNumber: '云数政发〔2024〕6号',
    body: 'data',
    topic: '综合政务\\电子政务',
    writtenOn: '2024-08-19',
    publishedOn: '2024-08-23',
    validity: inForce,
    text: `
      一、周末
      市、区政务大厅周六全天开放高频事项窗口。
      二、自助
      银行网点、社区设自助终端,可打印无房证明、社保缴费记录。`,
  }),
  hallHours2017: policy({
    title: '云川市行政服务中心窗口延时服务规定',
    number: '110000081/2017-00004',
    documentNumber: '云行服发〔2017〕4号',
    body: 'services',
    topic: '综合政务\\电子政务',
    writtenOn: '2017-06-05',
    publishedOn: '2017-06-09',
    validity: repealed('2024-08-23', '云数政发〔2024〕6号'),
    text: `
      窗口工作人员对下班前已取号的群众,应当办结后离岗。`,
  }),
  number40: policy({
    title: '临溪区人民政府办公室关于做好防汛抗旱工作的通知',
    number: '115002320086900349/2021-00126',
    documentNumber: '临溪府办发〔2021〕40号',
    body: 'district',
    topic: '综合政务\\应急管理',
    writtenOn: '2021-06-21',
    publishedOn: '2021-06-25',
    text: `
      各街道要备足沙袋、抽水泵,地下车库、下穿隧道落实专人值守。`,
  }),
  number41Next: policy({
    title: '临溪区人民政府办公室关于加强校外培训机构监管的通知',
    number: '115002320086900349/2022-00141',
    documentNumber: '临溪府办发〔2022〕41号',
    body: 'district',
    topic: '科技、教育\\教育',
    writtenOn: '2022-07-07',
    publishedOn: '2022-07-12',
    text: `
      培训机构预收费全部存入监管账户,一次不得收取超过三个月的学费。`,
  }),
  number41Hill: policy({
    title: '望山区人民政府办公室关于推进农村公路养护的通知',
    number: '040000013/2021-00141',
    documentNumber: '望山府办发〔2021〕41号',
    body: 'hill',
    topic: '工业、交通\\公路',
    writtenOn: '2021-07-19',
    publishedOn: '2021-07-23',
    text: `
      县道、乡道、村道分级落实路长,水毁路段三天内抢通。`,
  }),
}

import { caseOf } from '../../city/build.ts'

/** Press articles on what became of proposals. */
export const cases = {
  liftCase: caseOf({
    title: '红枫苑五年等来一部电梯',
    number: '2024-0015',
    body: 'housing',
    publishedOn: '2024-09-03',
    source: { author: '林疏影', channel: '民生', originalTitle: '六楼老人终于下了楼' },
    text: `
      红枫苑三栋的住户商量了五年,一楼的邻居担心挡光。
      社区请来设计师,把井道换成玻璃,又算清了每层该出多少钱。
      通梯那天,住六楼的八十一岁老人下楼买了一把青菜。`,
  }),
  chargeCase: caseOf({
    title: '飞线没了,车棚亮了',
    number: '2024-0018',
    body: 'police',
    publishedOn: '2024-10-20',
    source: { author: '周行舟' },
    text: `
      东门社区一百多户人家过去从窗口往下拉电线给电瓶车充电。
      如今两座智能车棚建成,充满自动断电,一次不到一块钱。`,
  }),
  marketCase: caseOf({
    title: '城中夜市从乱到治',
    number: '2023-0007',
    body: 'urban',
    publishedOn: '2023-11-02',
    text: `
      摊位划线、油烟净化、垃圾不落地,商户自己选出了自治会。
      附近居民说,晚上开窗闻不到烧烤味了。`,
  }),
  parkCase: caseOf({
    title: '垃圾堆变成口袋公园',
    number: '2025-0006',
    body: 'urban',
    publishedOn: '2025-05-18',
    source: { author: '苏念' },
    text: `
      柳荫巷口那块荒了八年的空地,如今有了滑梯和长椅。
      设计图是孩子们画的,名字也是孩子们起的。`,
  }),
  wasteCase: caseOf({
    title: '一只误时投放箱的诞生',
    number: '2023-0012',
    body: 'urban',
    publishedOn: '2023-12-12',
    text: `
      程序员小郑每天晚上十一点到家,垃圾桶早就收走了。
      代表走访后,小区北门多了一只感应开盖的箱子。`,
  }),
  clinicCase: caseOf({
    title: '签了约的家庭医生真的来敲门',
    number: '2025-0009',
    body: 'health',
    publishedOn: '2025-08-08',
    text: `
      卧床四年的魏大爷不用再被抬去医院换药。
      每个月第一个星期三,社区医生背着药箱上门。`,
  }),
}

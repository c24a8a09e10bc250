import type { ReportKind } from '../reporting/desk.ts'

/** Text of the form by which readers report an error on a page. */
export const reportWording = {
  title: '网页纠错',
  lead: '发现内容有误、过时或打不开，请告诉我们。不用注册，不记录您的网络地址。',
  page: '哪一页',
  pageHelp: '本网站页面的地址，可以从浏览器地址栏复制，也可以只写“/”开头的部分',
  kind: '什么问题',
  kinds: {
    wrong: '内容有错',
    outdated: '内容过时',
    broken: '链接或附件打不开',
    access: '看不清、读不了、用不了',
    other: '其他',
  } satisfies Record<ReportKind, string>,
  text: '具体说明',
  textHelp: '哪一段、哪句话有什么问题，5 到 2000 个字。',
  contact: '联系方式（可不填）',
  contactHelp: '只用于就这件事回复您，最多 100 个字。',
  send: '提交',
  preparing: '正在做提交前的校验计算，大约需要几秒钟……',
  ready: '校验完成，可以提交。',
  failed: '校验计算没有完成，请重新载入本页再试。',
  insecure: '浏览器只在加密连接（https）下才能完成校验计算，请改用 https 地址打开本页。',
  noScript:
    '提交需要浏览器先完成一小段校验计算（代替图片验证码），要允许本页的脚本运行。也可以用下面的方式告诉我们：',
  proof: '为防止机器批量提交，浏览器会在您填写时完成一小段计算，不需要辨认图片。',
  errorHeading: '没有提交成功',
  errors: {
    page: '请填写本网站页面的地址：从浏览器地址栏复制，或以“/”开头。其他网站的地址请写在具体说明里。',
    kind: '请选择是什么问题。',
    text: '请用 5 到 2000 个字说明问题。',
    contact: '联系方式不能超过 100 个字。',
    altcha: '提交前的校验计算还没有完成，请等页面提示可以提交后再试。您填写的内容都在。',
    stale: '这次的校验已经过期或用过。您填写的内容都在，等页面提示可以提交后请再试一次。',
    busy: '现在提交的人太多，请过几分钟再试。您填写的内容都在。',
    refused: '提交的内容没有通过检查，请核对后再试。您填写的内容都在。',
    unavailable: '接收纠错的系统暂时没有响应，请过几分钟再试。您填写的内容都在。',
  },
  noChallenge:
    '接收纠错的系统暂时没有响应，现在不能提交。请过几分钟按“再试一次”，您填写的内容会留着；也可以用下面的方式告诉我们：',
  tryAgain: '再试一次',
  receivedTitle: '已经收到，谢谢',
  received: (number: string) =>
    `您的纠错编号是 ${number}。工作人员核实后会更正页面，更正说明会写在该文件的“修订记录”里。`,
  back: '回到刚才的页面',
  contactUs: '其他联系方式',
  phone: '电话',
  email: '电子邮箱',
  address: '地址',
} as const

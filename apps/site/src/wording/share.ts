/** Text about passing a record on, on the screen and on paper. */
export const shareWording = {
  title: '分享和引用',
  native: '分享',
  copyLink: '复制链接',
  copy: '复制',
  copied: '已复制',
  print: '打印',
  weibo: '分享到微博',
  plainText: '下载纯文本',
  address: '固定网址',
  reference: '引用格式',
  scan: '扫一扫，在手机上打开或转发到微信',
  scanNote: '扫码查看本文件现在的有效性。',
  qr: (address: string) => `二维码，内容为 ${address}`,
  /** GB/T 7714: the kind of an electronic resource read online. */
  electronic: '[EB/OL]',
  noBody: '发文机关不详',
} as const

export const paperWording = {
  outcome: (code: string) => `${code} 类`,
  state: (day: string) => `以上为 ${day} 的页面状态`,
  validity: '有效性',
  address: '固定网址',
  indexNumber: '索引号',
  caseNumber: '案例编号',
  printedFrom: (site: string) => `打印自${site}`,
} as const

/** Names of files that are downloaded. */
export const exportWording = {
  name: (site: string, day: string, ending: string) => `${site}-公开文件-${day}.${ending}`,
} as const

/** The head of the table, in its order. Offices open it in a spreadsheet: it is called what the pages call it. */
export const csvHead = {
  kind: '类型',
  title: '标题',
  subject: '事由',
  url: '网址',
  indexNumber: '索引号',
  caseNumber: '案例编号',
  documentNumber: '发文字号',
  issuingBody: '发文机关',
  bodyCode: '发文机关代码',
  topic: '主题分类',
  genre: '体裁分类',
  disclosure: '公开方式',
  validity: '有效性',
  effectiveFrom: '施行日期',
  effectiveTo: '有效期至',
  writtenOn: '成文日期',
  publishedOn: '发布日期',
  proposals: '答复的建议提案',
  leadBody: '主办单位',
  coBodies: '会办单位',
  outcome: '办理结果',
  media: '原载媒体',
  author: '作者',
  summary: '摘要',
  revision: '第几次发布',
  updatedOn: '更新日期',
} as const

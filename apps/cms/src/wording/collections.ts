/** Names of the collections as the desk shows them. */
export const collectionWording = {
  users: { singular: '用户', plural: '用户' },
  organisations: { singular: '机构', plural: '机构' },
  proposals: { singular: '建议提案', plural: '建议提案' },
  replies: { singular: '答复', plural: '建议提案答复' },
  policies: { singular: '政策文件', plural: '政策文件' },
  cases: { singular: '典型案例', plural: '典型案例' },
  attachments: { singular: '附件', plural: '附件' },
  revisions: { singular: '公开版次', plural: '公开版次' },
  issuedNumbers: { singular: '已用编号', plural: '已用编号' },
} as const

/** Groups of the menu. */
export const groupWording = {
  records: '公开内容',
  masterData: '基础数据',
  citizens: '网友反馈',
  system: '系统',
} as const

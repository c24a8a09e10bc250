/** Text of the frame around every page, and how a proposal is named. */
export const siteWording = {
  defaultName: '言路',
  skip: '跳到正文',
  skipToSearch: '跳到检索',
  home: '首页',
  mainNavigation: '主要栏目',
  breadcrumb: '当前位置',
  organisations: '机构',
  proposals: '建议',
  topics: '主题',
  calendar: '日历',
  search: '检索',
  searchLabel: '检索答复、政策和案例',
  searchShort: '字词或编号',
  searchPlaceholder: '字词、标题、文号、建议编号……',
  footerAbout: '办理人大代表建议、政协提案的答复，以及政策文件和典型案例，在这里公开、可查、可引用。',
  organiser: '主办单位',
  siteCode: '网站标识码',
  phone: '联系电话',
  email: '电子邮箱',
  address: '地址',
  report: '网页纠错',
  accessibility: '无障碍声明',
  api: '开放接口和数据',
  kinds: { reply: '答复', policy: '政策', case: '案例' },
  kindsFull: { reply: '建议提案答复', policy: '政策文件', case: '典型案例' },
} as const

export const proposalWording = {
  title: (session: string | null, number: string) => `${session ?? ''}${number}`,
  follow: { npc: '订阅这件建议', cppcc: '订阅这件提案' },
  followHelp: '有新的公开答复时，订阅阅读器（Atom）会告诉您',
} as const

/** Text of the home page and of the pages for finding without searching: topics, bodies, cases, calendar. */
export const homeWording = {
  title: '人大代表建议、政协提案答复与政策文件公开',
  motto: '所问有答，句句可查',
  lead: '检索办理答复、政策文件和典型案例。结果直达原文段落，每份文件都有不变的地址。',
  help: '可以输入索引号、发文字号、建议提案编号，全角、半角和各种括号都能识别。',
  entries: '按类浏览',
  newest: '新近公开',
  all: { reply: '全部答复', policy: '全部政策', case: '全部案例' },
  asked: '代表委员在问',
  allProposals: '全部建议与提案',
  inForce: '正在施行',
  inForceCount: (count: number) => `现行有效的政策文件 ${count} 件`,
  soon: '近两个月的变化',
  nothingSoon: '近两个月没有政策开始施行或到期。',
  newestInForce: '最近公开的有效政策',
  allInForce: '全部有效政策',
  wholeCalendar: '政策日历',
  cases: '典型案例',
  byTopic: '按主题浏览',
  allTopics: '全部主题',
  byBody: '按机构浏览',
  allBodies: '全部机构与沿革',
  bySession: '按会次浏览',
  nothingYet: '还没有公开的内容。',
  none: {
    reply: '还没有公开的答复。',
    proposal: '还没有登记建议或提案。',
    policy: '还没有现行有效的政策文件。',
    case: '还没有公开的案例。',
  },
  count: (count: number) => `${count} 件`,
  down: '暂时读不到最新内容',
  downWhy:
    '检索服务没有响应，所以这里现在不能列出新公开的答复、政策和建议。已公开的内容不会丢失，请过半分钟重新打开本页。',
  retry: '重新载入首页',
} as const

export const topicWording = {
  title: '主题',
  lead: '按国家政策文件的主题分类（22 个大类）整理，答复、政策和案例在一起。',
  description: '按主题分类浏览答复、政策文件和典型案例。',
  index: '主题目录',
  empty: '还没有标注了主题的公开文件。',
  count: (count: number) => `${count} 件`,
  without: '暂无文件的主题',
} as const

export const calendarWording = {
  title: '政策日历',
  lead: (from: string, to: string) => `${from}至${to}开始施行或到期的政策文件。`,
  description: '近期开始施行和即将到期的政策文件，可以订阅到自己的日历。',
  today: (day: string) => `今天是${day}`,
  todayEnds: (count: number) => `今天有 ${count} 份文件是最后一天有效，明天起失效`,
  todayStarts: (count: number) => `今天有 ${count} 份文件开始施行`,
  todayNothing: '今天没有文件开始施行或到期。',
  past: '过去 30 天',
  coming: '今后 90 天',
  nothingPast: '过去 30 天没有政策开始施行或到期。',
  nothingComing: '今后 90 天没有政策开始施行或到期。',
  month: (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
  dayOfMonth: (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
  weekday: (day: string) => `周${'日一二三四五六'[new Date(`${day}T00:00:00Z`).getUTCDay()]}`,
  starts: '开始施行',
  ends: '最后有效日',
  away: (change: 'starts' | 'ends', days: number): string => {
    if (change === 'starts')
      return days > 1
        ? `${days} 天后施行`
        : days === 1
          ? '明天起施行'
          : days === 0
            ? '今天起施行'
            : `已施行 ${-days} 天`
    return days > 1
      ? `还有 ${days} 天到期`
      : days === 1
        ? '明天到期'
        : days === 0
          ? '今天到期，明天起失效'
          : `已到期 ${-days} 天`
  },
  subscribe: '订阅到日历（.ics）',
  subscribeHelp: '手机和电脑上的日历程序都能打开，文件包含今后一年的日期。',
  note: '日期来自文件写明的施行日期和有效期。没有写明有效期的文件不在此列；以废止、替代等方式失效的，以文件页面为准。',
  file: (site: string) => `${site}政策日历`,
  event: (change: 'starts' | 'ends', title: string) => `${change === 'starts' ? '施行' : '到期'}：${title}`,
  eventNote: (change: 'starts' | 'ends') => (change === 'starts' ? '施行日期' : '有效期的最后一天'),
} as const

export const galleryWording = {
  title: '典型案例',
  lead: '各处的好做法，多由报刊采写。著作权归作者和原载媒体所有。',
  description: '各处好做法的典型案例，按年份和主题浏览。',
  years: '年份',
  topics: '主题',
  allYears: '全部年份',
  allTopics: '全部主题',
  year: (year: string) => `${year} 年`,
  searchCases: '在案例中检索',
} as const

export const organisationWording = {
  listTitle: '机构',
  listLead: '机构更名、合并后，它的文件仍归在同一个代码之下，每份文件保留当时的名称。',
  listEmpty: '还没有登记机构。',
  former: '历史机构',
  code: '组织机构代码',
  status: '状态',
  names: '名称沿革',
  short: '简称',
  from: (day: string) => `${day}起`,
  until: (day: string) => `至 ${day}`,
  between: (from: string, to: string) => `${from} 至 ${to}`,
  always: '未标注',
  predecessors: '前身机构',
  successors: '承接机构',
  records: '公开的文件',
  recordsLead: '包括曾用名称下的文件，每份标明当时的名称。',
  kindCount: (kind: string, count: number) => `${kind} ${count} 件`,
  none: '还没有以这个机构名义公开的文件。',
  all: (count: number) => `查看全部 ${count} 件`,
  forerunners: '前身机构的文件',
  together: (count: number) => `与前身机构的文件合在一起看，共 ${count} 件`,
  owes: '答复的办理结果',
  owesLead: (count: number) => `本机构公开的 ${count} 份答复，按整份答复的办理结果计。`,
  notStated: '未写明结果',
  feeds: '订阅本机构的新文件',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  description: (name: string) => `${name}的名称沿革、前后身机构和公开的文件。`,
} as const

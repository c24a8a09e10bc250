export const globalWording = { site: '网站信息', searchWords: '检索用词' } as const

export const siteLabels = {
  name: '网站名称',
  organiser: '主办单位',
  siteCode: '网站标识码',
  icp: 'ICP 备案号',
  policeRecord: '公安备案号',
  contact: '网站联系方式',
  phone: '电话',
  email: '邮箱',
  address: '地址',
} as const

export const siteHints = {
  site: '显示在公众网站的页脚和页面标签中，由管理员维护，保存后立即生效。没有填写的项目不显示。',
  siteCode: '10 位数字，部委网站为 bm 加 8 位数字。',
} as const

export const wordsLabels = {
  synonyms: '同义词',
  group: '一组同义词',
  words: '词',
  dictionary: '专业词',
  stopWords: '停用词',
} as const

export const wordsHints = {
  searchWords:
    '教公众网站的检索认识本地用词，由编辑人员维护。保存后还要由发布人或管理员重建检索索引才生效，重建时公众检索不中断。',
  synonyms: '每组至少两个词，检索其中一个也能找到其他几个，例如 加装电梯、加梯。一个词只能在一组里。',
  dictionary: '通用词典会拆开、本地却是一个词的，例如 民呼必应。',
  typed: '输入一个词，按回车',
  stopWords: '提问中没有意义的词，例如 怎么办理。',
} as const

/** What is wrong with the words of an editor. */
export const wordsErrors = {
  groupTooSmall: (group: number) => `第 ${group} 组同义词至少要有两个不同的词。`,
  inTwoGroups: (word: string, one: number, other: number) =>
    `“${word}”在第 ${one} 组和第 ${other} 组同义词里都有，请合并成一组。`,
  tooLong: (word: string, most: number) => `“${word}”太长，每个词最多 ${most} 个字。`,
  dictionaryTooShort: (word: string) => `专业词“${word}”太短，至少要两个字。`,
  stopAndMeaning: (word: string) => `“${word}”既是停用词，又是同义词或专业词，请去掉一处。`,
  tooMany: (label: string, most: number) => `${label}太多，最多 ${most} 个。`,
} as const

export const rebuildWording = {
  title: '重建检索索引',
  busy: '正在重建…',
  explain: '按数据库现有内容和上面保存的用词重新生成检索索引。公众检索不中断，建好后一次换上。',
  states: {
    idle: '还没有重建过。',
    waiting: '已安排，马上开始。',
    running: (written: number, total: number) => `正在重建：已写入 ${written} 条，共 ${total} 条。`,
    done: (at: string, written: number) => `${at} 重建完成，共 ${written} 条。`,
    failed: (at: string) => `${at} 重建没有成功，原有索引照常使用。请稍后再试；多次不成功时请联系运维人员。`,
  },
  already: '重建正在进行，不需要再点。',
  unreachable: '暂时无法得知重建进度，请检查网络。',
  byItself: '软件更新后会自动重建一次。公众检索不中断，建好后一次换上。',
} as const

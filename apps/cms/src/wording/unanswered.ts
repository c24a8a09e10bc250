/** 没有找到结果的检索词 */
export const unansweredWording = {
  singular: '检索词',
  plural: '没有找到结果的检索词',
  query: '检索词',
  count: '次数',
  firstOn: '首次出现',
  lastOn: '最近出现',
  none: '没有这样的检索词。',
  times: (count: number) => `${count} 次`,
  latest: (day: string) => `最近 ${day}`,
  all: '查看全部',
  teach: '维护检索用词',
  refusals: { form: '提交的内容有误。', tooMany: '提交太频繁，请稍后再试。' },
} as const

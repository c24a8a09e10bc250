/** Sentences about wrong query parameters. Each names the parameter as it stands in the address. */
export const parameterWording = {
  brokenEscape: (name: string) => `参数 ${name} 中的百分号编码（%）不完整或不是 UTF-8 文字，请重新输入。`,
  nul: (name: string) => `参数 ${name} 中含有不能使用的控制字符。`,
  unknown: (name: string, known: readonly string[]) =>
    known.length === 0
      ? `不认识参数 ${name}。这个地址不接受查询参数。`
      : `不认识参数 ${name}。可用的参数：${known.join('、')}。`,
  noName: '（没有名称）',
  once: (name: string) => `参数 ${name} 只能出现一次。`,
  tooMany: (most: number) => `筛选条件过多：kind、body、topic、year、validity 合计不能超过 ${most} 个。`,
  q: (most: number) => `参数 q（检索词）不能超过 ${most} 个字。`,
  kind: '参数 kind（类型）只能是 reply（答复）、policy（政策文件）或 case（案例）。',
  body: '参数 body（机构）应为 9 位组织机构代码或 18 位统一社会信用代码。',
  topic: '参数 topic（主题）应为 1 到 60 个字的主题名称。',
  validity:
    '参数 validity（有效性）只能是 not_yet、in_force、amended、partly_repealed、repealed、expired、superseded 或 unknown。',
  year: '参数 year（年份）应为四位数的年份，例如 2024。',
  from: '参数 from（起始日期）应为真实存在的日期，写作 2024-01-31 这样的形式。',
  to: '参数 to（截止日期）应为真实存在的日期，写作 2024-01-31 这样的形式。',
  range: '起始日期（from）不能晚于截止日期（to）。',
  sort: '参数 sort（排序）只能是 relevance（相关度）、newest（最新）或 oldest（最早）。',
  page: (most: number) => `参数 page（页码）应为 1 到 ${most} 之间的整数。`,
} as const

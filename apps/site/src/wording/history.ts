/** Text of the change history. */
export const historyWording = {
  section: '修订记录',
  title: (title: string) => `修订记录：${title}`,
  heading: '修订记录',
  lead: '每一次公开发布都留有记录。正文改动必须写明性质和原因，改动的段落逐字对照。',
  revision: (count: number) => `第 ${count} 版`,
  all: (count: number) => (count > 1 ? `全部 ${count} 版和逐段对照` : '查看修订记录'),
  /** ISO time → day in Asia/Shanghai. */
  day: (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10),
  time: (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' '),
  back: '返回文件',
  note: '改动说明',
  changes: (count: number) => `改动的段落（${count} 处）`,
  unchanged: '本版没有改动正文。',
  removed: '删去：',
  added: '增加：',
  legend: '删去的文字划线，增加的文字加下划线。',
  hash: '正文校验值（SHA-256）',
  check: '怎样核对',
  checkSteps: [
    '下载正文的纯文本，它由标题和正文各段组成，一段一行。',
    '用任何一种工具计算它的 SHA-256，例如：',
    '结果应当与最新一版的校验值一致；不一致，说明您手里的不是本站现在公开的正文。',
  ],
  plainText: '正文纯文本',
  none: '这份文件还没有修订记录。',
  description: (title: string) => `${title}的全部公开版本、改动说明、逐段对照和校验值。`,
} as const

const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A stored moment as the desk says it: day of the year and time in China. */
export const momentInShanghai = (moment: string): string => format.format(new Date(moment))

const full = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
})

/** The same with the year. */
export const fullMomentInShanghai = (moment: string): string => full.format(new Date(moment))

import type { Line } from '../sources/line.ts'

const PART_LABEL = /^附[\s\u3000]*件(?:[\s\u3000]*[\d一二三四五六七八九十]{1,3})?$/
const PART_ENDING =
  /(?:方案|办法|规定|细则|规划|计划|导则|指南|标准|清单|目录|措施|要点|规程|规范|制度|预案|条例|意见|章程|名单|分工表|任务表)(?:[(（][^()（）]{1,12}[)）])?$/u
const MAX_TITLE = 120

/**
 * Whether a line is the title of a part attached to a notice: it stands alone, closes no sentence, and either follows
 * 附件, or is named by the notice's own title (关于印发 X 的通知).
 */
export const isAttachedTitle = (line: Line, previous: Line | undefined, title: string | null): boolean => {
  if (line.type !== 'text' || line.text.length < 4 || line.text.length > MAX_TITLE) return false
  if (/[。;；:：,，]$/.test(line.text)) return false
  if (previous?.type === 'text' && PART_LABEL.test(previous.text)) return true
  const words = line.text.replace(/[《》\s]/g, '')
  return (
    PART_ENDING.test(words) &&
    title !== null &&
    title !== line.text &&
    title.replace(/[《》\s]/g, '').includes(words)
  )
}

/** Whether a line only announces an attached part (`附件`, `附件1`). */
export const isPartLabel = (line: Line): boolean => line.type === 'text' && PART_LABEL.test(line.text)

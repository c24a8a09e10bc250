const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words of one character that are said and not written in titles; particles at the end of a word: 漏了. */
const SPOKEN = /^[太想怕着得把被让给没弄找咱我你您他她它俺娃]$|[吗呢吧呀嘛咋谁哪啥了]$/u
/** 管不管, 收费不, 报不上. */
const HOW = /(\p{Script=Han})[不没]\1|不[上到了着起]|不$|几[个块天年月岁次点]/u
/** What titles are made of. */
const OFFICIAL =
  /关于|通知|通告|公告|办法|规定|条例|细则|方案|规划|计划|意见|标准|制度|规程|指引|导则|管理|实施|建设|工作|服务|推进|加强|答复|提案|建议|项目|资金|许可/u

/** Fewer characters are a word, whatever they are. */
const least = 5
/** So many without any word of a title are no title. */
const long = 9

/**
 * Whether a query is said as people talk, and not in the words of a title: then words of it may stand nowhere, and what
 * holds the rest may be the answer.
 */
export function isSpoken(plain: string): boolean {
  const length = plain.match(/\p{Script=Han}/gu)?.length ?? 0
  if (length < least) return false
  if (HOW.test(plain) || (length >= long && !OFFICIAL.test(plain))) return true
  return [...segmenter.segment(plain)].some(({ segment }) => SPOKEN.test(segment))
}

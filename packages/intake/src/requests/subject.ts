const KIND = '(?:建议提案|意见建议|建议意见|代表建议|建议|提案|议案)'
const QUOTED = new RegExp(`《(?:关于)?([^《》]{1,120}?)的?${KIND}》`, 'u')
const IN_SENTENCE = new RegExp(
  `关于([^。;；《》]{2,120}?)的${KIND}(?=已?(?:经)?(?:收悉|收到|办理|答复)|[,，。]|[(（]|的?答复|的?复函|$)`,
  'u',
)
const QUOTED_PLAIN = /(?:提出的?|提交的?)《(?:关于)?([^《》]{2,120})》/u

/** Quotation marks around all of it; “甲”和“乙” keeps its own. */
const ENCLOSED = /^(?:“([^“”]+)”|"([^"]+)"|‘([^‘’]+)’|「([^「」]+)」|『([^『』]+)』)$/u

/** What a request is about: X of 《关于X的建议》 or 关于X的提案收悉, without marks that quote it whole. Null when the text names no subject. */
export const findSubject = (text: string): string | null => {
  const match = QUOTED.exec(text) ?? IN_SENTENCE.exec(text) ?? QUOTED_PLAIN.exec(text)
  const subject = match?.[1]?.trim() ?? ''
  const enclosed = ENCLOSED.exec(subject)
    ?.slice(1)
    .find((words) => words !== undefined)
  return (enclosed ?? subject).trim() || null
}

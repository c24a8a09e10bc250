/** A title in 《》 with its place (UTF-16 units, marks included). */
export type FoundTitle = { title: string; start: number; end: number }

/** Characters; the longest official titles stay below. */
const LONGEST_TITLE = 200

/**
 * Titles in 《》 of one paragraph. Inner titles in 〈〉 and quotation marks belong to the outer one, also where an inner
 * title is wrongly written with 《》. A title that never closes is left out, so it cannot swallow the rest. Linear.
 */
export const findTitles = (text: string): FoundTitle[] => {
  const titles: FoundTitle[] = []
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '《') open.push(at)
    if (text[at] !== '》') continue
    const start = open.pop()
    if (start === undefined || at - start > LONGEST_TITLE) continue
    while ((titles.at(-1)?.start ?? -1) > start) titles.pop()
    titles.push({ title: text.slice(start + 1, at).trim(), start, end: at + 1 })
  }
  return titles.filter(({ title }) => title !== '')
}

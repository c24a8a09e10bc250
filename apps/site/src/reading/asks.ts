import { type AnchoredBlock, bodyText, foldCompact, outline } from '@yanlu/model'

/** An ask without what quoting it changes: width, spaces, quotation marks. */
export const bare = (text: string): string => foldCompact(text).replace(/['"‘’“”]/g, '')

/** The anchor of the section that answers an ask: the first whose heading quotes it; `null` where none does. */
export function sectionOf(ask: string, body: AnchoredBlock[]): string | null {
  const quoted = bare(ask)
  return outline(body).find(({ heading }) => bare(heading).includes(quoted))?.anchor ?? null
}

/** Characters of an answer that are enough to tell what it says; the rest is one link away. */
const ENOUGH = 300

/** The beginning of what stands below a heading. */
export function sectionText(anchor: string, body: AnchoredBlock[]): string | null {
  const find = (blocks: AnchoredBlock[]): AnchoredBlock[] | null => {
    for (const block of blocks) {
      if (block.type !== 'section') continue
      const found = block.anchor === anchor ? block.blocks : find(block.blocks)
      if (found !== null) return found
    }
    return null
  }
  const text = bodyText(find(body) ?? [])
  if (text === '') return null
  return text.length <= ENOUGH ? text : `${text.slice(0, ENOUGH).toWellFormed()}……`
}

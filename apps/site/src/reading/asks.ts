import { type AnchoredBlock, foldCompact, outline } from '@yanlu/model'

const bare = (text: string): string => foldCompact(text).replace(/['"‘’“”]/g, '')

/** The anchor of the section that answers an ask: the first whose heading quotes it; `null` where none does. */
export function sectionOf(ask: string, body: AnchoredBlock[]): string | null {
  const quoted = bare(ask)
  return outline(body).find(({ heading }) => bare(heading).includes(quoted))?.anchor ?? null
}

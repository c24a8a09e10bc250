import { type Body, blockText } from '@yanlu/model'
import { headingWords } from './heading-line.ts'

/** A section as the list of a draft shows it; `text` is what stands directly in it, without its sub-sections. */
export type SectionRow = { level: number; numeral: string | null; heading: string; text: string }

/** All numbered or named sections in reading order; titles of attached parts (level 0) are not among them. */
export const listSections = (body: Body): SectionRow[] =>
  body.flatMap((block): SectionRow[] => {
    if (block.type !== 'section') return []
    const inner = listSections(block.blocks)
    if (block.level === 0) return inner
    const { level, numeral, heading } = block
    return [{ level, numeral, heading: headingWords(heading), text: blockText(block) }, ...inner]
  })

import { z } from 'zod'
import {
  type Block,
  type Body,
  blockText,
  type Section,
  sectionLevel,
  type TableRow,
  tableRow,
} from './body.ts'

/** A body in which everything a reader can be sent to carries an anchor. */
export type AnchoredBlock =
  | { type: 'paragraph'; anchor: string; text: string }
  | { type: 'list'; anchor: string; ordered: boolean; items: string[] }
  | { type: 'table'; anchor: string; rows: TableRow[] }
  | (Omit<Section, 'blocks'> & { anchor: string; blocks: AnchoredBlock[] })

const block: z.ZodType<AnchoredBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), anchor: z.string(), text: z.string() }),
    z.object({
      type: z.literal('list'),
      anchor: z.string(),
      ordered: z.boolean(),
      items: z.array(z.string()),
    }),
    z.object({ type: z.literal('table'), anchor: z.string(), rows: z.array(tableRow) }),
    z.object({
      type: z.literal('section'),
      anchor: z.string(),
      level: sectionLevel,
      numeral: z.string().nullable(),
      heading: z.string(),
      blocks: z.array(anchoredBlock),
    }),
  ]),
)

/** Parses one anchored block. Named, so that a description made from it can refer to it: a section holds blocks. */
export const anchoredBlock = block.meta({ id: 'Block' })

/**
 * Numbers sections `s1`, `s2` … and all other blocks `p1`, `p2` … in reading order: the anchors of a first publication.
 * From then on an anchor belongs to its paragraph, whatever is put before it; the desk carries them over.
 */
export function anchorBody(body: Body): AnchoredBlock[] {
  let sections = 0
  let blocks = 0
  const walk = (items: Body): AnchoredBlock[] =>
    items.map((item: Block): AnchoredBlock => {
      if (item.type !== 'section') {
        blocks += 1
        return { ...item, anchor: `p${blocks}` }
      }
      sections += 1
      return { ...item, anchor: `s${sections}`, blocks: walk(item.blocks) }
    })
  return walk(body)
}

/** One entry of the table of contents. */
export type OutlineEntry = { anchor: string; level: number; heading: string }

/** All headings in reading order. */
export function outline(body: AnchoredBlock[]): OutlineEntry[] {
  return body.flatMap((item) =>
    item.type === 'section'
      ? [{ anchor: item.anchor, level: item.level, heading: item.heading }, ...outline(item.blocks)]
      : [],
  )
}

/** One passage for search: a block under its headings. */
export type Passage = { anchor: string; headings: string[]; text: string }

/** Every block that has text, with the headings it stands under, in reading order. */
export function passages(body: AnchoredBlock[], headings: string[] = []): Passage[] {
  return body.flatMap((item): Passage[] => {
    if (item.type === 'section') return passages(item.blocks, [...headings, item.heading])
    const text = blockText(item)
    return text.trim() === '' ? [] : [{ anchor: item.anchor, headings, text }]
  })
}

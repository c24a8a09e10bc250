import { type Block, type Body, blockText, type Section, type TableRow } from './body.ts'

/** A body in which everything a reader can be sent to carries an anchor. */
export type AnchoredBlock =
  | { type: 'paragraph'; anchor: string; text: string }
  | { type: 'list'; anchor: string; ordered: boolean; items: string[] }
  | { type: 'table'; anchor: string; rows: TableRow[] }
  | (Omit<Section, 'blocks'> & { anchor: string; blocks: AnchoredBlock[] })

/**
 * Numbers sections `s1`, `s2` … and all other blocks `p1`, `p2` … in reading order. The numbers depend on nothing but
 * the body, so the index, the page and a shared link agree.
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

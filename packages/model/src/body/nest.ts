import type { Block, Body, Section, SectionLevel } from './body.ts'

/** A body as editors handle it: headings and blocks one after another. */
export type FlatBlock =
  | Exclude<Block, { type: 'section' }>
  | { type: 'heading'; level: SectionLevel; numeral: string | null; heading: string }

/** Builds the tree: a heading takes everything up to the next heading of its own or a higher rank. */
export function nest(flat: readonly FlatBlock[]): Body {
  const root: Body = []
  const open: Section[] = []
  for (const item of flat) {
    if (item.type === 'heading') {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= item.level) open.pop()
      const section: Section = { ...item, type: 'section', blocks: [] }
      ;(open.at(-1)?.blocks ?? root).push(section)
      open.push(section)
    } else {
      ;(open.at(-1)?.blocks ?? root).push(item)
    }
  }
  return root
}

/** The inverse of {@link nest}. */
export function flatten(tree: Body): FlatBlock[] {
  return tree.flatMap((item): FlatBlock[] => {
    if (item.type !== 'section') return [item]
    const { level, numeral, heading } = item
    return [{ type: 'heading', level, numeral, heading }, ...flatten(item.blocks)]
  })
}

import { z } from 'zod'

/**
 * The body of a record: a tree of plain text. There is no inline markup, so nothing that could be a script ever enters
 * a record, whatever the source was.
 */
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'table'; rows: TableRow[] }
  | Section

/** One row of a table; `header` rows are rendered as column headings. */
export type TableRow = { header: boolean; cells: string[] }

/**
 * A section. `heading` is exactly as printed with its numeral, `numeral` the bare numeral (一, 2), `null` where none is
 * printed. Levels after Chinese official papers: 0 = title of an attached part (附件, the plan behind a notice),
 * 1 = 一、, 2 = (一), 3 = 1., 4 = (1).
 */
export type Section = {
  type: 'section'
  level: SectionLevel
  numeral: string | null
  heading: string
  blocks: Block[]
}
export type SectionLevel = 0 | 1 | 2 | 3 | 4

export type Body = Block[]

/** Parses one row of a table. */
export const tableRow = z.object({ header: z.boolean(), cells: z.array(z.string()) })
/** Parses the level of a section. */
export const sectionLevel = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/** Parses one block; sections nest. */
export const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), text: z.string() }),
    z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
    z.object({ type: z.literal('table'), rows: z.array(tableRow) }),
    z.object({
      type: z.literal('section'),
      level: sectionLevel,
      numeral: z.string().nullable(),
      heading: z.string(),
      blocks: z.array(block),
    }),
  ]),
)

export const body = z.array(block)

/** The text of a block without its sub-sections, paragraphs separated by a newline. */
export function blockText(value: Block): string {
  switch (value.type) {
    case 'paragraph':
      return value.text
    case 'list':
      return value.items.join('\n')
    case 'table':
      return value.rows.map((row) => row.cells.join(' ')).join('\n')
    case 'section':
      return value.blocks
        .filter((inner) => inner.type !== 'section')
        .map(blockText)
        .join('\n')
  }
}

/** The whole text with headings, in reading order, one line per paragraph. */
export function bodyText(value: Body): string {
  return value
    .map((item) =>
      item.type === 'section'
        ? [item.heading, bodyText(item.blocks)].filter((part) => part !== '').join('\n')
        : blockText(item),
    )
    .join('\n')
}

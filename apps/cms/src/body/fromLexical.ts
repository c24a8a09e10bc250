import { type Body, type FlatBlock, nest, parseHeading, type TableRow } from '@yanlu/model'
import { levelOfTag } from './headings.ts'
import { childrenOf, isNode, type UnknownNode } from './lexical.ts'

/** Deeper nesting than any editor makes; what lies below is dropped, so hostile JSON cannot exhaust the stack. */
const MAX_DEPTH = 40

const textOf = (node: UnknownNode, depth = 0): string => {
  if (depth > MAX_DEPTH) return ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (typeof node.text === 'string') return node.text
  return childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('')
}

/** Items of a list; the items of a nested list follow the one that holds them. */
const itemsOf = (list: UnknownNode, depth = 0): string[] =>
  depth > MAX_DEPTH
    ? []
    : childrenOf(list).flatMap((item) => {
        const nested = childrenOf(item).filter((child) => child.type === 'list')
        const own = childrenOf(item).filter((child) => child.type !== 'list')
        if (item.type === 'list') return itemsOf(item, depth + 1)
        const text = own.map((child) => textOf(child)).join('')
        const wrapperOnly = own.length === 0 && nested.length > 0
        return [...(wrapperOnly ? [] : [text]), ...nested.flatMap((child) => itemsOf(child, depth + 1))]
      })

const rowOf = (row: UnknownNode): TableRow => {
  const cells = childrenOf(row).filter((cell) => cell.type === 'tablecell')
  return {
    header: cells.length > 0 && cells.every((cell) => Number(cell.headerState ?? 0) > 0),
    cells: cells.map((cell) =>
      childrenOf(cell)
        .map((block) => textOf(block))
        .join('\n'),
    ),
  }
}

const flatBlock = (node: UnknownNode): FlatBlock => {
  switch (node.type) {
    case 'heading': {
      const heading = textOf(node)
      return {
        type: 'heading',
        level: levelOfTag(node.tag),
        numeral: parseHeading(heading)?.numeral ?? null,
        heading,
      }
    }
    case 'list':
      return { type: 'list', ordered: node.listType === 'number', items: itemsOf(node) }
    case 'table':
      return {
        type: 'table',
        rows: childrenOf(node)
          .filter((row) => row.type === 'tablerow')
          .map(rowOf),
      }
    default:
      return { type: 'paragraph', text: textOf(node) }
  }
}

/**
 * Reads a stored body into the model's tree of plain text. Takes anything: nodes it does not know become paragraphs of
 * their text, formats and links fall away. The numeral of a heading is read from its text.
 */
export const fromLexical = (value: unknown): Body => {
  const root = isNode(value) && isNode(value.root) ? value.root : {}
  return nest(childrenOf(root).map(flatBlock))
}

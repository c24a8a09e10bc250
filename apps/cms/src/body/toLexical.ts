import { type Body, type FlatBlock, flatten } from '@yanlu/model'
import { tagOfLevel } from './headings.ts'
import type { LexicalBody } from './lexical.ts'

type Node = { type: string; version: number; [key: string]: unknown }

const element = { direction: null, format: '' as const, indent: 0, version: 1 }

/** Text with line breaks and tabs as the editor itself writes them. */
const inline = (text: string): Node[] =>
  text
    .split(/(\n|\t)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return { type: 'linebreak', version: 1 }
      const type = part === '\t' ? 'tab' : 'text'
      return {
        detail: part === '\t' ? 2 : 0,
        format: 0,
        mode: 'normal',
        style: '',
        text: part,
        type,
        version: 1,
      }
    })

const paragraph = (text: string): Node => ({
  ...element,
  children: inline(text),
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
})

const node = (block: FlatBlock): Node => {
  switch (block.type) {
    case 'heading':
      return { ...element, children: inline(block.heading), type: 'heading', tag: tagOfLevel(block.level) }
    case 'list':
      return {
        ...element,
        children: block.items.map((item, index) => ({
          ...element,
          children: inline(item),
          type: 'listitem',
          value: index + 1,
        })),
        type: 'list',
        listType: block.ordered ? 'number' : 'bullet',
        start: 1,
        tag: block.ordered ? 'ol' : 'ul',
      }
    case 'table':
      return {
        ...element,
        children: block.rows.map((row) => ({
          ...element,
          children: row.cells.map((cell) => ({
            ...element,
            children: [paragraph(cell)],
            type: 'tablecell',
            backgroundColor: null,
            colSpan: 1,
            headerState: row.header ? 1 : 0,
            rowSpan: 1,
          })),
          type: 'tablerow',
        })),
        type: 'table',
      }
    case 'paragraph':
      return paragraph(block.text)
  }
}

/** The stored form of a body. `fromLexical` gives the same body back. */
export const toLexical = (body: Body): LexicalBody => ({
  root: {
    ...element,
    children: flatten(body).map(node),
    type: 'root',
  },
})

/// <reference lib="dom" />
import type { TableRow } from '@yanlu/model'
import { parseHTML } from 'linkedom'
import { isLabel } from '../metadata/labels.ts'
import { readPairs } from '../metadata/pairs.ts'
import { cleanText, type Line, type Source, textLine } from './line.ts'

/** Elements whose text is never part of a page's words, or is navigation by definition. */
const DROPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED APPLET SVG MATH CANVAS AUDIO VIDEO HEAD TITLE NAV FOOTER ASIDE BUTTON SELECT TEXTAREA OPTION DATALIST DIALOG MAP'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DEL DFN EM FONT I IMG INPUT INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)
const FILE_LINK = /\.(?:docx?|wps|xlsx?|et|pptx?|pdf|ofd|zip|rar|7z|txt|jpe?g|png)(?:[?#]|$)/i
const MAX_CELL = 300
const MAX_META = 200
/** linkedom's document type node knows no next sibling, so everything after it would be lost. */
const DOCTYPE = /<!doctype[^>]{0,1000}>/gi

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.getAttribute('role') === 'navigation' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')

const asElement = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : null)
const tagOf = (element: Element): string => element.tagName.toUpperCase()
const isDropped = (element: Element): boolean => DROPPED.has(tagOf(element)) || isHidden(element)

type Visitor = {
  /** Answers whether to go into the element. */
  enter: (element: Element) => boolean
  leave: (element: Element) => void
  text: (text: string) => void
}

/** Visits a subtree in reading order without recursion, so that a page nested a million deep is only long. */
const visit = (root: Node, { enter, leave, text }: Visitor): void => {
  let node: Node | null = root.firstChild
  while (node) {
    const element = asElement(node)
    if (node.nodeType === 3) text(node.nodeValue ?? '')
    if (element && !isDropped(element) && enter(element)) {
      if (element.firstChild) {
        node = element.firstChild
        continue
      }
      leave(element)
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (!node || node === root) return
      leave(node as Element)
    }
    node = node?.nextSibling ?? null
  }
}

const collapse = (text: string): string => cleanText(text.replace(/[ \t\r\n\f]+/g, ' '))

const textOf = (root: Node): string => {
  const pieces: string[] = []
  visit(root, {
    enter: (element) => {
      if (!INLINE.has(tagOf(element))) pieces.push(' ')
      return true
    },
    leave: () => undefined,
    text: (text) => pieces.push(text),
  })
  return collapse(pieces.join(''))
}

const isFileLink = (element: Element): boolean =>
  tagOf(element) === 'A' &&
  FILE_LINK.test(element.getAttribute('href') ?? '') &&
  element.querySelector('a') === null

/** Direct children only: reading a nest of lists or rows at every depth would take quadratic time. */
const childrenOf = (element: Element, ...tags: string[]): Element[] =>
  [...element.children].filter((child) => tags.includes(tagOf(child)) && !isDropped(child))

/** Whether a row pairs a label with a value; a row of nothing but labels is the head of a data table. */
const statesValue = ({ header, cells }: TableRow): boolean =>
  !header &&
  cells.some((cell, at) => {
    const next = cells[at + 1]
    if (isLabel(cell)) return next !== undefined && next !== '' && !isLabel(next)
    return /[:：]/.test(cell) && readPairs(cell)?.before === ''
  })

/** Rows of a table that holds data; null when the table only arranges the page. */
const tableLines = (table: Element): Line[] | null => {
  if (table.querySelector('table')) return null
  const groups = [table, ...childrenOf(table, 'THEAD', 'TBODY', 'TFOOT')]
  const rows = groups
    .flatMap((group) => childrenOf(group, 'TR'))
    .map((row) => {
      const cells = childrenOf(row, 'TD', 'TH')
      return {
        header: cells.length > 0 && cells.every((cell) => tagOf(cell) === 'TH'),
        cells: cells.map(textOf),
      }
    })
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (!filled.some(({ cells }) => cells.length > 1)) return null
  if (filled.some(({ cells }) => cells.some((cell) => cell.length > MAX_CELL))) return null
  // The table of metadata is read by the same reader as its text form, cells parted by bars.
  if (filled.filter(statesValue).length * 2 >= filled.length)
    return filled.map(({ cells }) => textLine(`${cells.join(' | ')} |`))
  return [{ type: 'table', rows: filled }]
}

/** Items of a list; a list of nothing but links is a menu and gives no line. */
const listLines = (list: Element): Line[] | null => {
  if (list.querySelector('ul,ol,table,h1,h2,h3')) return null
  const items = childrenOf(list, 'LI')
  const texts = items.map(textOf)
  if (items.length === 0) return null
  const links = items.filter((item, position) => {
    const link = item.querySelector('a[href]')
    return link !== null && textOf(link) === texts[position]
  })
  if (links.length === items.length) return []
  if (texts.some((text) => isLabel(text.split(/[:：]/, 1)[0] ?? ''))) return texts.map(textLine)
  return [{ type: 'list', ordered: tagOf(list) === 'OL', items: texts.filter((text) => text !== '') }]
}

const definitionLines = (list: Element): Line[] | null => {
  if (list.querySelector('dl,ul,ol,table')) return null
  const terms = childrenOf(list, 'DT', 'DD').map((part) => ({
    isTerm: tagOf(part) === 'DT',
    text: textOf(part),
  }))
  if (terms.length === 0) return null
  return terms.flatMap(({ isTerm, text }, position) => {
    if (!isTerm) return terms[position - 1]?.isTerm ? [] : [textLine(text)]
    const next = terms[position + 1]
    return [textLine(`${text.replace(/[:：]$/, '')}: ${next && !next.isTerm ? next.text : ''}`)]
  })
}

const metaContent = (document: Document, name: string): string | null => {
  const found = [...document.querySelectorAll('meta')].find(
    (meta) => meta.getAttribute('name')?.toLowerCase() === name.toLowerCase(),
  )
  const content = collapse(found?.getAttribute('content') ?? '')
  return content === '' || content.length > MAX_META ? null : content
}

const blockLines = (element: Element): Line[] | null => {
  const tag = tagOf(element)
  if (tag === 'TABLE') return tableLines(element)
  if (tag === 'UL' || tag === 'OL') return listLines(element)
  return tag === 'DL' ? definitionLines(element) : null
}

/**
 * Reads HTML as words only: no attribute and no script, style or address ever reaches the result, except the text of
 * links to files. Input is hostile; whatever is hidden on the page is not read either.
 */
export const readHtml = (page: string, format: 'html' | 'docx' = 'html'): Source => {
  const html = page.replace(DOCTYPE, '')
  const { document } = parseHTML(
    /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`,
  )
  const lines: Line[] = []
  const files: string[] = []
  let buffer: string[] = []
  let heading: number | null = null
  const flush = (): void => {
    const text = collapse(buffer.join(''))
    buffer = []
    if (text !== '') lines.push({ type: 'text', text, heading })
  }
  visit(document, {
    enter: (element) => {
      const tag = tagOf(element)
      if (isFileLink(element)) files.push(textOf(element))
      if (INLINE.has(tag)) return true
      flush()
      if (/^H[1-6]$/.test(tag)) heading = Number(tag.slice(1))
      const whole = blockLines(element)
      if (whole) {
        for (const link of element.querySelectorAll('a')) if (isFileLink(link)) files.push(textOf(link))
        for (const line of whole) if (line.type !== 'text' || line.text !== '') lines.push(line)
      }
      return whole === null
    },
    leave: (element) => {
      if (INLINE.has(tagOf(element))) return
      flush()
      if (/^H[1-6]$/.test(tagOf(element))) heading = null
    },
    text: (text) => {
      buffer.push(text)
    },
  })
  flush()
  return {
    format,
    lines,
    head: { title: metaContent(document, 'ArticleTitle'), published: metaContent(document, 'PubDate') },
    files: files.filter((name) => name !== ''),
  }
}

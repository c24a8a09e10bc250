import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'

/** A page of our own writing, in the form of a real one. */
export const page = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'pages', `${name}.txt`), 'utf8')

/** Lines of a page; the ones with bars are one table. */
const parts = (text: string): { rows: string[][]; lines: string[] } => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isRow = (line: string): boolean => line.endsWith('|')
  const rows = lines.filter(isRow).map((line) =>
    line
      .slice(0, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  return { rows, lines: lines.filter((line) => !isRow(line)) }
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The page as a web page with the usual surroundings: scripts, menus, a footer. */
export const asHtml = (text: string): string => {
  const { rows, lines } = parts(text)
  const table = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join('')}</tr>`)
    .join('\n')
  return `<!DOCTYPE html><html><head><title>门户</title><script>var a = "标题"</script><style>p{}</style></head><body>
    <nav><a href="/">首页</a></nav><ul><li><a href="/a">新闻</a></li><li><a href="/b">公告</a></li></ul>
    ${rows.length > 0 ? `<table><tbody>${table}</tbody></table>` : ''}
    <div class="content">${lines.map((line) => `<p style="text-indent:2em"><span>${escapeText(line)}</span></p>`).join('\n')}</div>
    <footer>主办单位:某某办公室</footer></body></html>`
}

/** The page as a Word file. */
export const asDocx = async (text: string, title?: string): Promise<Uint8Array> => {
  const { rows, lines } = parts(text)
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const cell = (value = ''): TableCell => new TableCell({ children: [new Paragraph(value)] })
  const table = rows.map(
    (cells) => new TableRow({ children: Array.from({ length: width }, (_, at) => cell(cells[at])) }),
  )
  const paragraphs = lines.map(
    (line) => new Paragraph(line === title ? { text: line, heading: HeadingLevel.TITLE } : { text: line }),
  )
  const children = rows.length > 0 ? [new Table({ rows: table }), ...paragraphs] : paragraphs
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

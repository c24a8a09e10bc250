import mammoth from 'mammoth'
import { withoutHiddenText } from './hidden-text.ts'
import { readHtml } from './html.ts'
import type { Source } from './line.ts'

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"]

/**
 * Reads a Word file (.docx): headings, tables and lists come through mammoth as HTML and take the same way as a web
 * page; pictures and hidden text do not. Numbers that Word counts by itself are not in the file's text and so not in the result.
 * Throws what mammoth throws for a damaged file.
 */
export const readDocx = async (bytes: Uint8Array): Promise<Source> => {
  const visible = await withoutHiddenText(bytes)
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(visible.buffer, visible.byteOffset, visible.byteLength) },
    {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  )
  return readHtml(value, 'docx')
}

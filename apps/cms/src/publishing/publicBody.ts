import { type AnchoredBlock, anchorBody, type Block, type Body, recordText } from '@yanlu/model'
import { fromLexical } from '../body/fromLexical.ts'

/** Blank paragraphs are spacing an editor typed, not content. */
const withoutBlanks = (body: Body): Body =>
  body.flatMap((block): Block[] => {
    if (block.type === 'section') return [{ ...block, blocks: withoutBlanks(block.blocks) }]
    if (block.type === 'paragraph' && block.text.trim() === '') return []
    return [block]
  })

/** The body of a stored record as the public gets it, numbered as in a first publication. */
export const publicBody = (stored: unknown): AnchoredBlock[] => anchorBody(withoutBlanks(fromLexical(stored)))

/** The text of a stored record as the public gets it: what a revision keeps and its hash covers. */
export const publicText = ({ title, body }: { title?: string | null; body?: unknown }): string =>
  recordText({ title: title ?? '', body: publicBody(body) })

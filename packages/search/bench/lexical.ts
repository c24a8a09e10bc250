import type { AnchoredBlock } from '@yanlu/model'

const text = (words: string) => ({
  type: 'text',
  text: words,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const block = (words: string, own: object) => ({
  children: [text(words)],
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...own,
})

/** A body as the editor of the CMS stores it. */
export function lexicalOf(blocks: readonly AnchoredBlock[]) {
  const children = blocks.flatMap(function flat(one): object[] {
    if (one.type === 'section')
      return [block(one.heading, { type: 'heading', tag: 'h2' }), ...one.blocks.flatMap(flat)]
    return one.type === 'paragraph'
      ? [block(one.text, { type: 'paragraph', textFormat: 0, textStyle: '' })]
      : []
  })
  return { root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 } }
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldCompact, foldText } from './fold.ts'

describe('foldText', () => {
  test.each([
    ['２０２２０５３８号', '20220538号'],
    ['国办发〔２０２０〕23号', '国办发(2020)23号'],
    ['[a]【b】（c）﹝d﹞［e］〖f〗{g}', '(a)(b)(c)(d)(e)(f)(g)'],
    ['有\u2002效\u3000性', '有 效 性'],
    ['索\u200b引\ufeff号\u0000', '索引号'],
    ['一行\r\n二行\t', '一行  二行 '],
  ])('folds %j to %j', (text, folded) => expect(foldText(text)).toBe(folded))

  test('leaves book-title marks and Chinese punctuation to the readers that need them', () => {
    expect(foldText('《关于〈办法〉的通知》。')).toBe('《关于〈办法〉的通知》。')
  })

  test('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)),
    )
  })

  test('copes with 200,000 combining marks in the worst order', () => {
    const folded = foldText(`a${'\u0301\u0316'.repeat(100_000)}`)
    expect(folded.length).toBe(200_001)
  })

  test('foldCompact leaves no white space', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/\s/.test(foldCompact(text))))
  })
})

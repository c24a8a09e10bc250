import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedParts } from './changed-text.ts'

const seen = (before: string | null, after: string | null) =>
  changedParts({ before, after })
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('')

describe('a changed paragraph', () => {
  test.each([
    ['补助10万元，一次拨付。', '补助15万元，一次拨付。', '补助-[10]+[15]万元，一次拨付。'],
    [null, '新的一段。', '+[新的一段。]'],
    ['旧的一段。', null, '-[旧的一段。]'],
    ['12 元', '12元', '12-[ ]元'],
  ])('%s → %s', (before, after, expected) => expect(seen(before, after)).toBe(expected))

  test('keeps both readings, whatever they are', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const parts = changedParts({ before, after })
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      }),
    ))

  test('that has nothing in common with what it was, or is too long to compare, is shown as replaced', () => {
    const long = '甲乙'.repeat(20_000)
    expect(changedParts({ before: long, after: `${long}丙` }).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ])
  })
})

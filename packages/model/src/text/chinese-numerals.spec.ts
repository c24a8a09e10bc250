import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatChineseInteger, parseChineseInteger } from './chinese-numerals.ts'

describe('Chinese numerals', () => {
  test.each([
    ['十', 10],
    ['十四', 14],
    ['二十', 20],
    ['一百零三', 103],
    ['两千', 2000],
    ['二〇二四', 2024],
    ['三', 3],
  ])('%s is %i', (text, value) => expect(parseChineseInteger(text)).toBe(value))

  test.each(['', '百三', '十十', '一二三四五', '人', '十一一', '零十'])('%j is no number', (text) =>
    expect(parseChineseInteger(text)).toBeNull(),
  )

  test('every number from 0 to 9999 reads back as itself', () => {
    for (let value = 0; value <= 9999; value++)
      expect(parseChineseInteger(formatChineseInteger(value))).toBe(value)
  })

  test('no text throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'〇一二十百千x') }), (text) => {
        const value = parseChineseInteger(text)
        return value === null || (Number.isInteger(value) && value >= 0 && value <= 9999)
      }),
    )
  })
})

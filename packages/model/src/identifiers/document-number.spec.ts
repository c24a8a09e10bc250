import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentNumberKey, formatDocumentNumber, parseDocumentNumber } from './document-number.ts'

const read = (raw: string) => {
  const number = parseDocumentNumber(raw)
  return number && { text: formatDocumentNumber(number), form: number.form, repaired: number.repaired }
}

describe('parseDocumentNumber', () => {
  test.each([
    ['武隆府办发〔2021〕41号', '武隆府办发〔2021〕41号', 'bracket'],
    ['武隆府办发[2021]41号', '武隆府办发〔2021〕41号', 'bracket'],
    ['武隆府办发（２０２１）４１号', '武隆府办发〔2021〕41号', 'bracket'],
    ['武隆府办发【2021】第041号', '武隆府办发〔2021〕41号', 'bracket'],
    ['武隆府办发〔2021〕41', '武隆府办发〔2021〕41号', 'bracket'],
    ['武隆府办发〔2021〕-41号', '武隆府办发〔2021〕41号', 'bracket'],
    ['国家税务总局公告2026年第19号', '国家税务总局公告2026年第19号', 'announcement'],
    ['国务院令第711号', '国务院令第711号', 'order'],
    ['主席令第四十五号', '主席令第45号', 'order'],
    ['第711号', '第711号', 'order'],
    ['(1988)国税地字第28号', '〔1988〕国税地字第28号', 'legacy'],
  ])('%s is %s', (raw, text, form) => expect(read(raw)).toEqual({ text, form, repaired: false }))

  test.each([
    ['国办发〔202023号', '国办发〔2020〕23号'],
    ['渝城办〔202014)', '渝城办〔2020〕14号'],
    ['渝城办〔202025〕号', '渝城办〔2020〕25号'],
    ['国办发2020〕23号', '国办发〔2020〕23号'],
    ['武隆府办发2021 41号', '武隆府办发〔2021〕41号'],
    ['武隆府办发202141', '武隆府办发〔2021〕41号'],
    ['武隆府办发2021-41', '武隆府办发〔2021〕41号'],
    ['武隆府办发2021—41号', '武隆府办发〔2021〕41号'],
    ['武隆府办发2021/41', '武隆府办发〔2021〕41号'],
  ])('%s is repaired to %s', (raw, text) =>
    expect(read(raw)).toEqual({ text, form: 'bracket', repaired: true }),
  )

  test('the damaged spelling and the right one share a key', () => {
    const keys = ['国办发〔2020〕23号', '国办发〔202023号', '国办发2020 23号', '国办发[2020]第23号'].map(
      (raw) => {
        const number = parseDocumentNumber(raw)
        return number && documentNumberKey(number)
      },
    )
    expect(new Set(keys)).toEqual(new Set(['国办发202023']))
  })

  test.each([
    '',
    '无',
    '〔2021〕41号',
    '20220538',
    '第20220538号',
    '萧山14号',
    '2024年7月22日',
    '老旧小区2020改造',
    '专项规划2021-35',
    '专项规2021-2025',
    '国办发〔2020〕0号',
  ])('%j is no document number', (raw) => expect(parseDocumentNumber(raw)).toBeNull())

  test('no text throws, and what is read stays the same when printed and read again', () => {
    const near = fc
      .tuple(
        fc.constantFrom('国办发', '(1988)国税地字', 'A办', '税务总局公告', '国务院令', ''),
        fc.constantFrom('〔', '[', '', ' '),
        fc.integer({ min: 1890, max: 2100 }),
        fc.constantFrom('〕', ')', '', '年'),
        fc.constantFrom('第', ''),
        fc.nat({ max: 99_999 }),
        fc.constantFrom('号', ''),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (raw) => {
        const number = parseDocumentNumber(raw)
        if (number)
          expect(parseDocumentNumber(formatDocumentNumber(number))).toEqual({
            ...number,
            raw: formatDocumentNumber(number),
            repaired: false,
          })
      }),
      { numRuns: 1000 },
    )
  })

  test('a very long text is refused at once', () =>
    expect(parseDocumentNumber('发'.repeat(1_000_000))).toBeNull())
})

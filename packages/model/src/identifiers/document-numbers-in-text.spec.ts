import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDocumentNumber } from './document-number.ts'
import { findDocumentNumbers } from './document-numbers-in-text.ts'

const find = (text: string) => findDocumentNumbers(text).map(({ number }) => formatDocumentNumber(number))

describe('findDocumentNumbers', () => {
  test.each([
    [
      '《甲办法》(甲建房〔2022〕36号)、《乙通知》(乙政办函〔2024〕2号)',
      ['甲建房〔2022〕36号', '乙政办函〔2024〕2号'],
    ],
    ['根据国办发〔2020〕23号和甲府发〔2021〕5号要求', ['国办发〔2020〕23号', '甲府发〔2021〕5号']],
    [
      '(国办发〔202023号)、(渝城办〔202014),(渝城办〔202025号)',
      ['国办发〔2020〕23号', '渝城办〔2020〕14号', '渝城办〔2020〕25号'],
    ],
    [
      '按照(1988)国税地字第28号执行,见国家税务总局公告2026年第19号',
      ['〔1988〕国税地字第28号', '国家税务总局公告2026年第19号'],
    ],
    ['依据国务院令第711号', ['国务院令第711号']],
    ['和政办发〔2020〕7号', ['和政办发〔2020〕7号']],
  ])('%s', (text, numbers) => expect(find(text)).toEqual(numbers))

  test.each([
    '共建成(2021年12个)小区',
    '2021号楼',
    '全市2021年31个小区',
    '责令第3号楼停工',
    '第20220538号提案',
    '甲〔2021',
  ])('nothing in %s', (text) => expect(find(text)).toEqual([]))

  test('an unclosed bracket takes nothing from the next line', () => {
    expect(find('国办发〔2020\n23号文件')).toEqual([])
    expect(find('国办发〔202023号\n后文很长〕')).toEqual(['国办发〔2020〕23号'])
  })

  test('index and length cut the number out of the text', () => {
    const text = '请参照国办发〔2020〕23号。'
    const [found] = findDocumentNumbers(text)
    expect(found && text.slice(found.index, found.index + found.length)).toBe('国办发〔2020〕23号')
  })

  test('no text throws and every number is inside the text', () => {
    const piece = fc.constantFrom(
      '〔',
      '〕',
      '(',
      ')',
      '2020',
      '23',
      '号',
      '国办发',
      '令第',
      '年第',
      '公告',
      ' ',
      '\n',
      '和',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        for (const { index, length, number } of findDocumentNumbers(text)) {
          expect(text.slice(index, index + length)).toBe(number.raw)
          expect(number.raw).not.toContain('\n')
        }
      }),
    )
  })

  test.each(['国办发〔', '〔2020', '国', '2020', '国办发2020', '令第一', '公告2020年第'])(
    'a text of 100,000 characters of %j ends',
    (piece) => {
      expect(findDocumentNumbers(piece.repeat(Math.ceil(100_000 / piece.length)))).toEqual([])
    },
  )
})

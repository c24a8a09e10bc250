import { describe, expect, test } from 'vitest'
import { readCitations } from './citations.ts'
import { textHints } from './hints.ts'

const read = (text: string, own: string | null = null) => readCitations(text.split('\n'), own)

describe('readCitations', () => {
  test.each([
    ['《关于〈办法〉的‘补充’通知》有效', [{ title: '关于〈办法〉的‘补充’通知', number: null }]],
    ['《办法》(甲府发〔2024〕2号)', [{ title: '办法', number: '甲府发〔2024〕2号' }]],
    ['《办法》（试行）（甲府发[2024]2号）', [{ title: '办法', number: '甲府发〔2024〕2号' }]],
    ['《关于《办法》的通知》', [{ title: '关于《办法》的通知', number: null }]],
    ['按甲府发〔2024〕2号执行', [{ title: null, number: '甲府发〔2024〕2号' }]],
    ['《办法》先行\n《办法》(甲府发〔2024〕2号)', [{ title: '办法', number: '甲府发〔2024〕2号' }]],
    [
      '《甲》《乙》',
      [
        { title: '甲', number: null },
        { title: '乙', number: null },
      ],
    ],
  ])('%s', (text, citations) => expect(read(text)).toEqual({ citations, findings: [] }))

  test('lost brackets are repaired with a finding each, and not reported twice as unbalanced', () => {
    const { citations, findings } = read('《意见》(国办发〔202023号)、《通知》(甲城办〔202014)')
    expect(citations.map(({ number }) => number)).toEqual(['国办发〔2020〕23号', '甲城办〔2020〕14号'])
    expect(findings.map(({ code }) => code)).toEqual(['document_number_repaired', 'document_number_repaired'])
  })

  test('a title without its opening mark is reported, and its number kept', () => {
    const { citations, findings } = read('关于印发〈办法〉的通知》(甲府发〔2024〕2号)')
    expect(citations).toEqual([{ title: null, number: '甲府发〔2024〕2号' }])
    expect(findings.map(({ code }) => code)).toEqual(['marks_unbalanced'])
  })

  test("the record's own number is no citation", () => {
    expect(read('甲府发[2024]2号', '甲府发〔2024〕2号').citations).toEqual([])
  })

  test('an unclosed mark takes nothing from the next paragraph', () => {
    expect(read('《未完\n《办法》').citations).toEqual([{ title: '办法', number: null }])
  })
})

test('lost 第 and 户 are only hinted at', () => {
  expect(textHints('已经县政府58次常务会研究,户数1204惠及群众').map(({ code }) => code)).toEqual([
    'ordinal_hint',
    'unit_hint',
  ])
  expect(textHints('第58次常务会,户数1204户,面积6.8公顷')).toEqual([])
})

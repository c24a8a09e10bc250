import type { RecordSummary } from '@yanlu/search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CitedText, citedText } from './cited-text.ts'

const record = (path: string): RecordSummary => ({
  kind: 'policy',
  id: path,
  path,
  title: path,
  subject: null,
  summary: null,
  indexNumber: null,
  documentNumber: null,
  issuingBody: null,
  bodyCode: null,
  credit: null,
  topic: null,
  writtenOn: null,
  publishedOn: null,
  validity: 'in_force',
  effectiveFrom: null,
  effectiveTo: null,
  outcome: null,
  revision: 1,
  updatedAt: '',
  replacedBy: null,
})
const lift = record('/lift')
const bus = record('/bus')
const text = citedText(
  [
    { title: '加装电梯办法', number: '临府办发〔2023〕12号' },
    { title: '转发〈公交规定〉的通知', number: null },
    { title: '没有的文件', number: null },
  ],
  [lift, bus, null],
)
/** Links in ⟦⟧ with their target. */
const seen = (cited: CitedText, value: string) =>
  cited(value)
    .map((part) => (typeof part === 'string' ? part : `⟦${part.text}→${part.record.path}⟧`))
    .join('')

describe('what becomes a link', () => {
  test.each([
    ['按《加装电梯办法》办理。', '按⟦《加装电梯办法》→/lift⟧办理。'],
    ['《加装电梯办法》（临府办发〔2023〕12号）规定', '⟦《加装电梯办法》→/lift⟧（临府办发〔2023〕12号）规定'],
    ['根据临府办发[2023]12号，补助', '根据⟦临府办发[2023]12号→/lift⟧，补助'],
    ['《转发〈公交规定〉的通知》', '⟦《转发〈公交规定〉的通知》→/bus⟧'],
    ['《 加装 电梯办法》', '⟦《 加装 电梯办法》→/lift⟧'],
  ])('%s', (value, expected) => expect(seen(text, value)).toBe(expected))
})

describe('what stays text', () => {
  test.each([
    '《加装电梯办法实施细则》不是它',
    '《关于〈加装电梯办法〉的解读》里面的也不是',
    '《关于临府办发〔2023〕12号的说明》',
    '《没有的文件》',
    '加装电梯办法没有书名号',
    '临府办发〔2023〕13号是邻居',
    '《加装电梯办法没有右半边',
    '',
  ])('%s', (value) => expect(text(value)).toEqual([value]))

  test('a title that two held documents share', () => {
    const shared = citedText(
      [
        { title: '管理办法', number: '甲发〔2020〕1号' },
        { title: '管理办法', number: '乙发〔2021〕2号' },
      ],
      [lift, bus],
    )
    expect(seen(shared, '《管理办法》和《管理办法》(乙发〔2021〕2号)')).toBe(
      '《管理办法》和《管理办法》(⟦乙发〔2021〕2号→/bus⟧)',
    )
  })
})

test('the pieces are the text, whatever it is', () => {
  const words = fc.array(
    fc.constantFrom('《', '》', '〈', '〉', '加装电梯办法', '临府办发〔2023〕12号', '，', '\ud800', 'a'),
  )
  fc.assert(
    fc.property(words, (list) => {
      const value = list.join('')
      const joined = text(value)
        .map((part) => (typeof part === 'string' ? part : part.text))
        .join('')
      expect(joined).toBe(value)
    }),
  )
})

test.each(['《', '《》', '《加装电梯办法》', '临府办发〔2023〕12号', '〔2023', '二〇'])(
  'five million characters of %s take no longer per character than a few',
  (unit) => {
    const large = unit.repeat(Math.ceil(5_000_000 / unit.length))
    expect(text(large).length).toBeGreaterThan(0)
  },
)

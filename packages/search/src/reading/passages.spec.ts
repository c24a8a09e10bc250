import { anchorBody } from '@yanlu/model'
import { describe, expect, test } from 'vitest'
import { quotedPassages } from '../projection/line.ts'
import type { PassageSearch, Plan } from '../query/arms.ts'
import { wantedIn } from '../query/wanted.ts'
import { bestPassages } from './passages.ts'

const paragraph = (text: string) => ({ type: 'paragraph' as const, text })
const section = (heading: string, ...texts: string[]) => ({
  type: 'section' as const,
  level: 1 as const,
  numeral: null,
  heading,
  blocks: texts.map(paragraph),
})

const record = {
  title: '关于开通通勤班车的通告',
  passages: quotedPassages(
    anchorBody([
      paragraph('为方便通勤,开通通勤班车,现将有关事项通告如下。'),
      section('一、线路', '通勤班车每天往返两次,末班车二十一点发车。'),
      section('二、票价', '每人每次2元,残疾人免费。'),
      section('三、预约', '通过小程序预约座位,开车前三十分钟截止。'),
    ]),
  ),
}

const quoted = (words: string, terms: string[], search: Partial<PassageSearch> = {}) => {
  const passages = { type: 'words', texts: [words], figures: [], wanted: wantedIn(words), ...search }
  const plan = { recognised: { type: 'words' }, arms: [], passages, terms } as Plan
  return bestPassages(plan, record.title, record.passages).map(({ anchor, html }) => [anchor, html])
}

describe('the paragraph that is quoted', () => {
  test('holds the sum where one asks how much, and marks it', () => {
    expect(quoted('通勤班车多少钱', ['通勤', '班车'])[0]).toEqual([
      'p3',
      '每人每次<mark>2元</mark>,残疾人<mark>免费</mark>。',
    ])
  })

  test('holds the time where one asks when', () => {
    expect(quoted('末班车几点', ['班车'])[0]?.[0]).toBe('p2')
  })

  test('is the one under the heading that is asked for', () => {
    expect(quoted('班车票价', ['班车', '票价']).map(([anchor]) => anchor)).not.toContain('p4')
  })

  test('is not the one that says what the paper is, where another holds the words too', () => {
    expect(quoted('通勤班车', ['通勤', '班车'])[0]?.[0]).toBe('p2')
  })

  test('has a longer piece of the query marked, cut as it may be', () => {
    expect(quoted('残疾人班车', ['残疾', '班车'])[0]?.[1]).toContain('<mark>残疾人</mark>')
  })

  test('is none where nothing of the query stands in the text', () => {
    expect(quoted('博物馆', ['博物馆'])).toEqual([])
  })
})

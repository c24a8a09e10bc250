import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anchorBody,
  type Block,
  type Body,
  body,
  bodyText,
  flatten,
  nest,
  outline,
  parseHeading,
  passages,
} from './index.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const sample: Body = [
  paragraph('开头。'),
  {
    type: 'section',
    level: 1,
    numeral: '一',
    heading: '一、基本情况',
    blocks: [
      paragraph('甲。'),
      { type: 'section', level: 2, numeral: '一', heading: '(一)进展', blocks: [paragraph('乙。')] },
    ],
  },
  {
    type: 'section',
    level: 1,
    numeral: '二',
    heading: '二、打算',
    blocks: [{ type: 'list', ordered: false, items: ['丙', '丁'] }],
  },
]

test('headings and blocks become a tree and come back', () => {
  expect(nest(flatten(sample))).toEqual(sample)
})

test('any flat body survives the way through the tree', () => {
  const flatBlock = fc.oneof(
    fc.record({ type: fc.constant('paragraph' as const), text: fc.string() }),
    fc.record({
      type: fc.constant('heading' as const),
      level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
      numeral: fc.option(fc.string()),
      heading: fc.string(),
    }),
  )
  fc.assert(
    fc.property(fc.array(flatBlock), (flat) => {
      const tree = nest(flat)
      expect(flatten(tree)).toEqual(flat)
      expect(body.parse(tree)).toEqual(tree)
    }),
  )
})

test('anchors run in reading order and search passages carry their headings', () => {
  const anchored = anchorBody(sample)
  expect(outline(anchored)).toEqual([
    { anchor: 's1', level: 1, heading: '一、基本情况' },
    { anchor: 's2', level: 2, heading: '(一)进展' },
    { anchor: 's3', level: 1, heading: '二、打算' },
  ])
  expect(passages(anchored)).toEqual([
    { anchor: 'p1', headings: [], text: '开头。' },
    { anchor: 'p2', headings: ['一、基本情况'], text: '甲。' },
    { anchor: 'p3', headings: ['一、基本情况', '(一)进展'], text: '乙。' },
    { anchor: 'p4', headings: ['二、打算'], text: '丙\n丁' },
  ])
  expect(bodyText(sample)).toBe('开头。\n一、基本情况\n甲。\n(一)进展\n乙。\n二、打算\n丙\n丁')
})

test.each([
  ['一、基本情况', 1, '一', '基本情况'],
  ['(十二)保障', 2, '十二', '保障'],
  ['（三）保障', 2, '三', '保障'],
  ['1. 设施', 3, '1', '设施'],
  ['2.设施', 3, '2', '设施'],
  ['(4)其他', 4, '4', '其他'],
])('numeral of %s', (text, level, numeral, rest) => {
  expect(parseHeading(text)).toEqual({ level, numeral, rest })
})

test.each(['一是抓落实', '2024年工作', '3.5亿元投入', '、实施范围', '一老一小'])(
  '%s is no numbered heading',
  (text) => {
    expect(parseHeading(text)).toBeNull()
  },
)

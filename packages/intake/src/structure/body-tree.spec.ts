import type { Body } from '@yanlu/model'
import { expect, test } from 'vitest'
import { textLine } from '../sources/line.ts'
import { buildBody } from './body-tree.ts'
import { numberingFindings } from './numbering.ts'

const tree = (title: string | null, ...lines: string[]): Body => buildBody(lines.map(textLine), title)
const shape = (body: Body): unknown[] =>
  body.map((block) =>
    block.type === 'section'
      ? [block.heading, shape(block.blocks)]
      : block.type === 'paragraph'
        ? block.text
        : block.type,
  )
const gaps = (...lines: string[]) =>
  numberingFindings(tree(null, ...lines)).map(({ code, message }) => [code, /“(.+)”/.exec(message)?.[1]])

test('four levels nest, run-in text becomes the first paragraph', () => {
  expect(
    shape(
      tree(null, '开头。', '一、甲', '(一)乙。丙。', '1.丁', '(1)戊', '(二)己', '二、庚', '感谢您的关心。'),
    ),
  ).toEqual([
    '开头。',
    [
      '一、甲',
      [
        ['(一)乙。', ['丙。', ['1.丁', [['(1)戊', []]]]]],
        ['(二)己', []],
      ],
    ],
    ['二、庚', []],
    '感谢您的关心。',
  ])
})

test('the plan behind a notice is a part of its own', () => {
  const body = tree(
    '甲局关于印发节水方案的通知',
    '现印发给你们。',
    '节水方案',
    '一、目标',
    '附件2',
    '任务清单',
    '一、任务',
  )
  expect(shape(body)).toEqual([
    '现印发给你们。',
    ['节水方案', [['一、目标', []]]],
    ['任务清单', [['一、任务', []]]],
  ])
  expect(body.flatMap((block) => (block.type === 'section' ? [block.level] : []))).toEqual([0, 0])
})

test('short lead sentences are headings only as a pattern, and paragraphs between them stand apart', () => {
  const lines = [
    '先问需求。入户走访。',
    '再定方案。居民签字。',
    '这是一个比较长的段落,它引出下一组。',
    '后管长效。每周巡查。',
  ]
  expect(shape(tree(null, ...lines))).toEqual([
    ['先问需求。', ['入户走访。']],
    ['再定方案。', ['居民签字。']],
    '这是一个比较长的段落,它引出下一组。',
    ['后管长效。', ['每周巡查。']],
  ])
  expect(shape(tree(null, '天气很好。大家出门。', '后文没有。别的'))).toEqual([
    '天气很好。大家出门。',
    '后文没有。别的',
  ])
})

test('lost and skipped numerals are named, never filled in', () => {
  expect(gaps('一、甲', '、乙类', '三、丙')).toEqual([['numeral_missing', '二']])
  expect(gaps('一、甲', '三、丙')).toEqual([['numbering_gap', '二']])
  expect(gaps('一、甲', '(一)乙', '(三)丙', '二、丁', '(一)戊')).toEqual([['numbering_gap', '二']])
  expect(gaps('一、甲', '1.乙', '2.丙', '二、丁', '1.戊')).toEqual([])
})

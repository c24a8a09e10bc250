import { expect, test } from 'vitest'
import { headingWords, readHeadingLine } from './heading-line.ts'

test.each([
  ['一、基本情况', 1, '一、基本情况', ''],
  ['(一)加强领导。各区要落实。', 2, '(一)加强领导。', '各区要落实。'],
  ['1.紧盯任务,推进进度。', 3, '1.紧盯任务,推进进度。', ''],
  ['（三）市水务局：负责统筹。做好调度。', 2, '（三）市水务局：', '负责统筹。做好调度。'],
  ['(1)依法。', 4, '(1)依法。', ''],
  ['、实施范围', 1, '、实施范围', ''],
  [`2.${'很长的一句话'.repeat(10)}。`, 3, '2.', `${'很长的一句话'.repeat(10)}。`],
  ['二、关于“甲,乙”的建议', 1, '二、关于“甲,乙”的建议', ''],
])('%s', (line, level, heading, rest) =>
  expect(readHeadingLine(line)).toMatchObject({ level, heading, rest }),
)

test.each(['一是抓落实。', '2024年工作顺利。', '一老一小'])('%s opens no section', (line) =>
  expect(readHeadingLine(line)).toBeNull(),
)

test.each([
  ['(一)加强领导。', '加强领导'],
  ['、实施范围', '实施范围'],
  ['（三）市水务局：', '市水务局'],
  ['坚持统筹。', '坚持统筹'],
])('the words of %s are %s', (heading, words) => expect(headingWords(heading)).toBe(words))

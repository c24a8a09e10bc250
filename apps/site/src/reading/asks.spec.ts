import { anchorBody, type Body } from '@yanlu/model'
import { expect, test } from 'vitest'
import { sectionOf } from './asks.ts'

const body: Body = [
  { type: 'section', level: 1, numeral: '一', heading: '一、总体情况', blocks: [] },
  {
    type: 'section',
    level: 1,
    numeral: '二',
    heading: '二、关于“增设夜间公交，解决‘末班车太早’问题”的建议',
    blocks: [{ type: 'section', level: 2, numeral: '一', heading: '(一)已开展工作', blocks: [] }],
  },
]

test('an ask leads to the section whose heading quotes it, whatever the marks and widths', () => {
  expect(sectionOf('增设夜间公交,解决“末班车太早”问题', anchorBody(body))).toBe('s2')
})

test('an ask that no heading quotes leads nowhere', () => {
  expect(sectionOf('增设候车亭', anchorBody(body))).toBeNull()
})

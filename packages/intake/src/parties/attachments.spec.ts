import { expect, test } from 'vitest'
import { textLine } from '../sources/line.ts'
import { takeAttachments } from './attachments.ts'

const take = (lines: string[], links: string[] = []) => {
  const { attachments, rest, findings } = takeAttachments(lines.map(textLine), links)
  return {
    names: attachments.map(({ name }) => name),
    rest: rest.map((line) => (line.type === 'text' ? line.text : line.type)),
    codes: findings.map(({ code }) => code),
  }
}

test.each([
  [['附件:1.任务表 2.名单'], ['任务表', '名单']],
  [
    ['附件：1．任务表', '2．名单.xlsx'],
    ['任务表', '名单.xlsx'],
  ],
  [['文件下载:', '甲发9号(关于印发方案的通知)..doc'], ['甲发9号(关于印发方案的通知)..doc']],
  [['申请表.pdf'], ['申请表.pdf']],
  [['附件：无'], []],
])('%j names %j', (lines, names) =>
  expect(take([...lines, '正文。'])).toEqual({ names, rest: ['正文。'], codes: [] }),
)

test('an empty block is reported and gives no attachment', () => {
  expect(take(['正文。', '附件:'])).toEqual({
    names: [],
    rest: ['正文。'],
    codes: ['attachment_block_empty'],
  })
})

test('a link to a file is named once', () => {
  expect(take(['附件:', '申请表'], ['申请表'])).toEqual({ names: ['申请表'], rest: [], codes: [] })
})

test('the label of an attached part stays in the text', () => {
  expect(take(['附件1', '分工方案', '一、任务']).rest).toEqual(['附件1', '分工方案', '一、任务'])
})

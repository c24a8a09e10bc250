import { expect, test } from 'vitest'
import { readPairs } from './pairs.ts'

const read = (line: string) => readPairs(line)?.pairs.map(({ field, value }) => [field, value]) ?? null

test.each([
  ['- 索 引 号: 010884970/2024-20601', [['indexNumber', '010884970/2024-20601']]],
  [
    '文号: | 成文日期: | 2024-05-29 | |',
    [
      ['documentNumber', ''],
      ['writtenOn', '2024-05-29'],
    ],
  ],
  ['有 效 性 有效', [['validity', '有效']]],
  [
    '发布机构 甲市民政局 发布日期 2022-09-27',
    [
      ['issuingBody', '甲市民政局'],
      ['publishedOn', '2022-09-27'],
    ],
  ],
  [
    '[ 发布机构 ] 甲区政府办公室 [ 有效性 ]',
    [
      ['issuingBody', '甲区政府办公室'],
      ['validity', ''],
    ],
  ],
  [
    '【主题分类】城乡建设（城乡管理）【体裁分类】通知',
    [
      ['topic', '城乡建设（城乡管理）'],
      ['genre', '通知'],
    ],
  ],
  [
    '索引号：甲　　发文字号：国办发〔2017〕42号',
    [
      ['indexNumber', '甲'],
      ['documentNumber', '国办发〔2017〕42号'],
    ],
  ],
])('%s', (line, pairs) => expect(read(line)).toEqual(pairs))

test('a run-on line is split on its labels, the date before them is kept apart', () => {
  expect(readPairs('2022-07-05阅读:1035发布:甲闻来源:乙报作者:丙某')).toEqual({
    before: '2022-07-05',
    pairs: [
      { field: 'readCount', value: '1035' },
      { field: 'channel', value: '甲闻' },
      { field: 'media', value: '乙报' },
      { field: 'author', value: '丙某' },
    ],
  })
})

test.each(['正文没有字段。', '提高服务的有效性', '索引号'.repeat(200)])('%.20s has no label', (line) =>
  expect(read(line)).toBeNull(),
)

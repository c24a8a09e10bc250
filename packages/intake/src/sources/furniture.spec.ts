import { expect, test } from 'vitest'
import { withoutFurniture } from './furniture.ts'
import { textLine } from './line.ts'

const kept = (...lines: string[]) =>
  withoutFurniture(lines.map(textLine)).map((line) => (line.type === 'text' ? line.text : line.type))

test.each([
  '微信 |微博|手机| |无障碍',
  '您当前的位置: 首页 > 政务公开',
  '首页 > 公开 > 建议提案',
  '扫一扫在手机上查看当前页面',
  '已阅 0  打印   关闭',
  '【字体：大 中 小】 【打印】 【关闭】',
  '微信扫码立即登录',
  '阅读 1035 次',
  '阅读:',
  '分享到：微信 微博',
  '(图文无关,图片来自网络)',
  '上一篇：没有了',
  '某ICP备00000000号',
  '责任编辑：张三',
])('%s is furniture', (line) => expect(kept('正文。', line, '后文。')).toEqual(['正文。', '后文。']))

test.each(
  ['分享经验做法', '打印机采购结果', '评论员文章', '首页改版方案', '手机', '关闭小煤矿的通知'].filter(
    (line) => line !== '手机',
  ),
)('%s belongs to the document', (line) => expect(kept('正文。', line, '后文。')).toContain(line))

test('related pages, comments and everything after them go', () => {
  expect(kept('正文。', '相关文章', '别的标题', '评论', '读者写的话。')).toEqual(['正文。'])
})

test('menus of other sites go only below the last sentence', () => {
  expect(kept('关于整治政府网站', '正文。', '国务院部门网站', '其他网站')).toEqual([
    '关于整治政府网站',
    '正文。',
  ])
})

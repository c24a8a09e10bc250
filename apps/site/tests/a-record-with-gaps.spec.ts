import { expect, test } from 'vitest'
import { metadata, text, visit } from './house/visit.ts'

const { page } = await visit('/replies/731520035/2024-20007')

test('无 is not the same as nobody having said anything', () =>
  expect(metadata(page)).toEqual({
    索引号: '731520035/2024-20007',
    发文字号: '无',
    发文机关: '临溪市民政局',
    主题分类: '未标注',
    体裁分类: '未标注',
    公开方式: '未标注',
    有效性: '未标注',
    成文日期: '2024-05-29',
    发布日期: '未标注',
  }))

test('an unknown validity is never called 有效', () => {
  expect(page.querySelector('.validity--in-force')).toBeNull()
  expect(text(page, '.record__head')).not.toMatch(/有效(?!性)/)
})

test('the paper is signed with what the metadata know, since the text is not', async () => {
  expect(text(page, '.prose > .signature--paper:last-child')).toBe('临溪市民政局2024年5月29日')
  const signed = (await visit('/replies/731520019/2024-00118')).page
  expect(signed.querySelectorAll('.signature')).toHaveLength(1)
  expect(signed.querySelector('.signature--paper')).toBeNull()
})

test('what is not there leaves no empty block', () => {
  for (const block of ['.contents', '.files', '.citations', '.question', '.signature:not(.signature--paper)'])
    expect(page.querySelector(block), block).toBeNull()
  expect(page.body.textContent).not.toMatch(/\bnull\b|undefined/)
})

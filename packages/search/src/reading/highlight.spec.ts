import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlight, highlightPassage } from './highlight.ts'

describe('highlight', () => {
  test.each([
    ['加装电梯补助', ['加装', '电梯'], '<mark>加装电梯</mark>补助'],
    ['老人与老旧小区', ['老', '老旧', '小区'], '老人与<mark>老旧小区</mark>'],
    ['大灯', ['灯'], '大<mark>灯</mark>'],
    ['<b>电梯&"\'', ['电梯'], '&lt;b&gt;<mark>电梯</mark>&amp;&quot;&#39;'],
    ['云建发〔2023〕5号', ['云建发〔2023〕5号'], '<mark>云建发〔2023〕5号</mark>'],
    ['云建发(2023)5号', ['云建发〔2023〕5号'], '<mark>云建发(2023)5号</mark>'],
    ['共１２３６个', ['1236'], '共<mark>１２３６</mark>个'],
    ['完工1718个,共7万元', ['7万元', '7'], '完工1718个,共<mark>7万元</mark>'],
    ['到2020年底,2022年完工', ['2022年', '年'], '到2020年底,<mark>2022年</mark>完工'],
    ['救济时', ['李济时', '时'], '救济时'],
    ['没有', ['电梯', ''], '没有'],
  ])('%s with %j', (text, terms, html) => expect(highlight(text, terms)).toBe(html))

  test('takes what is denied for one with what denies it', () => {
    expect(highlight('业主不同意的', ['同意'])).toBe('业主<mark>不同意</mark>的')
    expect(highlight('能不能加装', ['加装'])).toBe('能不能<mark>加装</mark>')
    expect(highlight('业主同意即可,不同意的书面说明', ['不同意', '同意'], ['同意'])).toBe(
      '业主同意即可,<mark>不同意</mark>的书面说明',
    )
  })

  test('gives the text back with nothing but marks, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 3 })), (text, terms) => {
        const html = highlight(text, terms)
        const back = html
          .replace(/<\/?mark>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, '&')
        expect(back).toBe(text)
        expect(html).not.toMatch(/<\/mark><mark>/)
      }),
    )
  })
})

describe('highlightPassage', () => {
  test('shows the surroundings of the first match of a long text', () => {
    const html = highlightPassage(`${'甲'.repeat(500)}电梯${'乙'.repeat(500)}`, ['电梯'])
    expect(html).toMatch(/^…甲{30}<mark>电梯<\/mark>乙{128}…$/)
  })

  test('cuts no character in two', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (before, after) => {
        const html = highlightPassage(`${'甲'.repeat(before)}${'𠮷'.repeat(100)}电梯${'𠮷'.repeat(after)}`, [
          '电梯',
        ])
        expect(html.isWellFormed()).toBe(true)
      }),
    )
  })
})

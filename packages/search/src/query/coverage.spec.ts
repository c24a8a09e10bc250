import { describe, expect, test } from 'vitest'
import { coverageArms } from './coverage.ts'

const unit = (text: string, total: number) => ({ unit: text, sought: `"${text}"`, total })
const arms = (words: string, units: ReturnType<typeof unit>[], asked = false) =>
  coverageArms(words, units, { records: 100, asked, on: ['body'] }).map(({ q }) => q)

describe('enough of a query', () => {
  test('of two words that are as rare is both', () => {
    expect(arms('停车收费', [unit('停车', 10), unit('收费', 10)])).toEqual(['"停车" "收费"'])
  })
  test('is the rare word of a rare and a common one', () => {
    expect(arms('完整社区', [unit('完整', 3), unit('社区', 60)])).toEqual(['"完整" 社区'])
  })
  test('is never a word beside one that stands nowhere', () => {
    expect(arms('人大附中', [unit('人大', 20), unit('附中', 0)])).toEqual([])
  })
  test('of a question may be one word: questions use words of their own', () => {
    expect(arms('养狗 办证', [unit('养狗', 0), unit('办证', 4)], true)).toEqual(['"办证" 养狗'])
  })
  test('of nothing is nothing', () => {
    expect(arms('', [])).toEqual([])
    expect(arms('量子', [unit('量子', 0)], true)).toEqual([])
  })
  test('is said in at most twenty ways, however long the query is', () => {
    const many = Array.from({ length: 30 }, (_, at) => unit(`词${at}`, 5))
    expect(arms(many.map((one) => one.unit).join(''), many).length).toBeLessThanOrEqual(20)
  })
})

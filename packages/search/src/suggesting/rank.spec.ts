import { expect, test } from 'vitest'
import { rank } from './rank.ts'
import { sameLetters } from './typed.ts'

const says = (text: string, typed: string) => rank(text, { letters: sameLetters(typed) })

test.each([
  ['tingche', ['停车收费办法', '云川市停车收费办法', '云川市养老服务']],
  ['ting', ['停车收费办法', '云川市停车收费办法', '家庭养老床位', '云川市养老服务']],
  ['停车', ['停车收费办法', '云川市停车收费办法', '云川市养老服务']],
  ['tcsf', ['停车收费办法', '云川市停车收费办法', '云川市养老服务']],
  ['停c', ['停车收费办法', '云川市停车收费办法', '家庭车位']],
])('%s is said best by the first, and worse by each that follows', (typed, texts) => {
  const ranks = texts.map((text) => says(text, typed))
  expect(ranks).toEqual(ranks.toSorted((left, right) => right - left))
  expect(new Set(ranks).size).toBe(texts.length)
  expect(ranks.at(-1)).toBe(0)
})

test('syllables come before first letters, and half a syllable counts', () => {
  expect(says('云川市停车收费办法', 'tingch')).toBe(says('云川市停车收费办法', 'tingche'))
  expect(says('家庭养老床位', 'ting')).toBeGreaterThan(says('停车收费办法', 'tcsf'))
})

test('a character of two sounds is read as it stands', () => {
  expect(says('银行网点', 'yinhang')).toBeGreaterThan(0)
  expect(says('经济增长', 'zengzhang')).toBeGreaterThan(0)
})

test('other letters are letters', () => expect(says('HPV疫苗接种', 'hpv疫苗')).toBe(says('停车', '停车')))

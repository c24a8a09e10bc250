import { expect, test } from 'vitest'
import { noWords } from '../settings/words.ts'
import { units } from './units.ts'
import { variants, vocabularyOf } from './vocabulary.ts'

const taught = vocabularyOf({
  ...noWords,
  synonyms: [
    ['加梯', '加裝電梯'],
    ['班车', '定制班车'],
  ],
  dictionary: ['共同缔造'],
})

test('a synonym stands in for its word', () => {
  expect(variants('加梯办法', taught)).toEqual(['加梯办法', '加装电梯办法'])
  expect(variants('定制班车', taught)).toEqual(['定制班车', '班车'])
  expect(variants('班车', taught)).toEqual(['班车', '定制班车'])
  expect(variants('公交', taught)[0]).toBe('公交')
})

test('what people say is read as papers write it, and not the other way round', () => {
  expect(variants('煤气管子', taught)).toEqual(['煤气管子', '燃气管道'])
  expect(variants('宫颈癌疫苗', taught)).toEqual(['宫颈癌疫苗', 'HPV疫苗', '人乳头瘤病毒疫苗'])
  expect(variants('燃气管道', taught)).toEqual(['燃气管道'])
  const own = vocabularyOf({ ...noWords, synonyms: [['煤气', '煤制气']] })
  expect(variants('煤气', own)).toEqual(['煤气', '煤制气'])
})

test('at most four wordings of a query', () => {
  expect(variants('加梯班车低保电动车鞭炮', taught).length).toBe(4)
})

test('a word of the dictionary is not cut; single characters side by side are a word', () => {
  expect(units('社区共同缔造', taught.dictionary)).toEqual(['社区', '共同缔造'])
  expect(units('社区共同缔造', [])).toEqual(['社区', '共同', '缔造'])
  expect(units('要不要办证', [])).toContain('办证')
})

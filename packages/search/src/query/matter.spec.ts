import { describe, expect, test } from 'vitest'
import { noWords } from '../settings/words.ts'
import { matterSearches, sameSubject } from './matter.ts'
import { plainVocabulary, vocabularyOf } from './vocabulary.ts'

const by = (subject: string, body: string | null = null) => ({ subject, body })
const same = (one: string, other: string): boolean => {
  const [there, back] = [
    sameSubject(by(one), by(other), plainVocabulary),
    sameSubject(by(other), by(one), plainVocabulary),
  ]
  expect(there).toBe(back)
  return there
}

describe('two subjects', () => {
  test.each([
    ['加快推进完整社区建设', '推动完整社区建设'],
    ['进一步做好老旧小区改造工作', '老旧小区改造'],
    ['优化通勤公交线路', '关于优化通勤公交线路的提案'],
    ['电梯加装', '加装电梯'],
    ['加强“一老一小”服务', '一老一小服务'],
    ['2023年老旧小区改造', '2025年度老旧小区改造'],
  ])('%s and %s say the same', (one, other) => expect(same(one, other)).toBe(true))

  test.each([
    ['推进完整社区建设', '推进未来社区建设'],
    ['地铁2号线延伸', '地铁3号线延伸'],
    ['既有住宅加装电梯', '既有住宅加装充电桩'],
    ['中小学校周边停车', '医院周边停车'],
    ['养老', '社区养老服务设施配套与适老化改造'],
    ['老旧小区改造', '老旧小区改造资金筹措'],
    ['社区养老服务', '社区养老服务设施适老化配套'],
    ['加强建设', '加强工作'],
    ['教育', '医疗'],
    ['', ''],
    ['。', '!'],
  ])('%s and %s do not', (one, other) => expect(same(one, other)).toBe(false))
})

test('the place of its own body is no part of what a body is asked', () => {
  const [city, district] = [
    by('推进菜市场改造', '云川市城市管理局'),
    by('推进临溪区菜市场改造', '临溪区人民政府办公室'),
  ]
  expect(sameSubject(city, district, plainVocabulary)).toBe(true)
  expect(sameSubject(city, { ...district, body: null }, plainVocabulary)).toBe(false)
})

describe('what an editor taught', () => {
  const taught = vocabularyOf({ ...noWords, synonyms: [['加梯', '加装电梯']], stopWords: ['恳请'] })
  test('counts for both sides, stop words for neither', () => {
    expect(sameSubject(by('老旧小区加梯'), by('恳请推进老旧小区加装电梯'), taught)).toBe(true)
    expect(sameSubject(by('老旧小区加梯'), by('老旧小区加装电梯'), plainVocabulary)).toBe(false)
  })
  test('is looked for in the other words', () => {
    expect(matterSearches(by('老旧小区加梯'), taught).map(({ q }) => q)).toContain('加装电梯')
    expect(matterSearches(by('既有住宅加装电梯'), plainVocabulary).map(({ q }) => q)).toContain('电梯')
  })
  test('of words that are nothing but marks, nothing is left', () => {
    const odd = vocabularyOf({ ...noWords, synonyms: [['。', '电梯']] })
    expect(sameSubject(by('加装电梯'), by('加装充电桩'), odd)).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanQuery, queryWords } from './clean.ts'
import { recogniseNumber } from './numbers.ts'
import { initialsPhrase, pinyinPhrases } from './pinyin.ts'
import { noKnowledge, understand } from './understand.ts'
import { plainVocabulary } from './vocabulary.ts'

describe('cleanQuery', () => {
  test.each([
    ['加裝電梯補助', '加装电梯补助'],
    ['老 旧 小 区', '老旧小区'],
    ['老旧 小区', '老旧 小区'],
    ['「完整社区」', '完整社区'],
    ['-停车 --收费', '停车 收费'],
    ['电\u200b梯\u0000', '电梯'],
    ['🏠 住房📄', '住房'],
    ['武隆府办发【2021】41号', '武隆府办发(2021)41号'],
    ['２０２２０５３８号', '20220538号'],
    ['  ', ''],
    ['\ud800', ''],
  ])('%j is %j', (raw, clean) => expect(cleanQuery(raw)).toBe(clean))
})

describe('queryWords', () => {
  test.each([
    ['请问加装电梯怎么申请补助?', '加装电梯 申请补助'],
    ['什么是完整社区', '完整社区'],
    ['供热管线61.5公里。', '供热管线61.5公里'],
    ['可以吗', '可以'],
    ['怎么办', '怎么办'],
    ['城乡建设(含住房)', '城乡建设 含住房'],
  ])('%j is %j', (clean, words) => expect(queryWords(clean, plainVocabulary.stopWords)).toBe(words))
})

describe('words are not taken for numbers', () => {
  test.each([
    '加装电梯',
    '地铁2号线',
    '3号楼',
    '2024年工作报告',
    '三年行动计划',
    '100万户',
    '第一批',
    '会议纪要',
    '人大代表',
  ])('%s', (text) => expect(recogniseNumber(cleanQuery(text))).toBeNull())

  test('a name with a year at its end may be either', () => {
    expect(recogniseNumber('未来社区2025')).toMatchObject({ doubtful: true })
    expect(recogniseNumber('临溪14号')).toMatchObject({ doubtful: false })
  })
})

describe('pinyin', () => {
  test.each([
    ['dianti', ['dian ti', 'di an ti']],
    ['Lao Jiu', ['lao jiu', 'la o jiu', 'lao ji u'].slice(0, 2)],
    ['xian', ['xian', 'xi an']],
    ['jzdt', []],
    ['xyz', []],
    ['di', []],
    ['加装店梯', ['jia zhuang dian ti']],
    ['电梯', []],
    ['电梯A座', []],
  ])('of %s', (words, phrases) => expect(pinyinPhrases(words).slice(0, 2)).toEqual(phrases))

  test('initials', () => {
    expect(initialsPhrase('JZDT')).toBe('j z d t')
    expect(initialsPhrase('jz')).toBeNull()
    expect(initialsPhrase('电梯')).toBeNull()
  })
})

test('any text is understood, and long ones are cut', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      const understanding = understand(text, noKnowledge)
      if ('words' in understanding) expect(understanding.words.words).not.toBe('')
      expect(cleanQuery(text).isWellFormed()).toBe(true)
    }),
    { numRuns: 1000 },
  )
  for (const piece of [
    '第',
    '1',
    'a',
    '〔2021〕',
    '的',
    '怎么',
    '灯 ',
    '"',
    '\ud800',
    'ia',
    '号1',
    '(',
    '. ',
    '市十四届',
  ])
    understand(piece.repeat(100_000), noKnowledge)
})

test.each(['😀', '《》', '？？', '\u202e', '…'])('%j holds nothing to look for', (raw) =>
  expect(understand(raw, noKnowledge)).toEqual({ type: 'nothing' }),
)
test.each(['', ' ', '\u3000'])('%j asks for everything', (raw) =>
  expect(understand(raw, noKnowledge)).toEqual({ type: 'everything' }),
)

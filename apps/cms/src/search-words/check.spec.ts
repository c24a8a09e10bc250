import { describe, expect, test } from 'vitest'
import { cleanWords, problemsOfWords } from './check.ts'

const none = { synonyms: [], dictionary: [], stopWords: [] }
const messages = (words: Partial<typeof none> | object) =>
  problemsOfWords({ ...none, ...words }).map(({ message }) => message)

describe('words are kept', () => {
  test('without spaces around them, each once whatever its case and width', () => {
    expect(cleanWords([' 加梯', '加梯 ', 'APP', 'ａｐｐ', '', null, undefined, ' '])).toEqual(['加梯', 'APP'])
  })
})

describe('words are refused', () => {
  test.for([
    [{ synonyms: [['加梯']] }, '第 1 组同义词至少要有两个不同的词。'],
    [
      {
        synonyms: [
          ['甲', '乙'],
          ['丙', '丁'],
          ['戊', '甲'],
        ],
      },
      '“甲”在第 1 组和第 3 组同义词里都有，请合并成一组。',
    ],
    [
      {
        synonyms: [
          ['App', '应用'],
          ['ＡＰＰ', '软件'],
        ],
      },
      '“ＡＰＰ”在第 1 组和第 2 组同义词里都有，请合并成一组。',
    ],
    [{ synonyms: [['甲', '乙'.repeat(31)]] }, `“${'乙'.repeat(31)}”太长，每个词最多 30 个字。`],
    [{ dictionary: ['梯'] }, '专业词“梯”太短，至少要两个字。'],
    [
      { stopWords: ['的', '加梯'], synonyms: [['加梯', '加装电梯']] },
      '“加梯”既是停用词，又是同义词或专业词，请去掉一处。',
    ],
    [{ stopWords: Array.from({ length: 501 }, (_, at) => `词${at}`) }, '停用词太多，最多 500 个。'],
    [{ dictionary: Array.from({ length: 5001 }, (_, at) => `词${at}`) }, '专业词太多，最多 5000 个。'],
    [{ synonyms: [Array.from({ length: 21 }, (_, at) => `词${at}`)] }, '一组同义词太多，最多 20 个。'],
  ] as const)('%#: %j', ([words, message]) => {
    expect(messages(words)).toEqual([message])
  })

  test('good ones are not', () => {
    const words = { synonyms: [['加梯', '加装电梯', '装电梯']], dictionary: ['民呼必应'], stopWords: ['的'] }
    expect(messages(words)).toEqual([])
  })
})

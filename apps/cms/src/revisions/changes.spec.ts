import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedParagraphs } from './changes.ts'

const text = (...paragraphs: string[]): string => `${paragraphs.join('\n')}\n`

describe('what changed between two texts', () => {
  const first = '全市共安装路灯一千二百盏，其中云东区三百盏。'
  const corrected = '全市共安装路灯一千二百盏，其中云东区三百三十盏。'

  test('nothing, where nothing did', () => {
    expect(changedParagraphs(text('标题', first), text('标题', first))).toEqual([])
  })

  test('a corrected paragraph stands beside its old wording', () => {
    expect(changedParagraphs(text('标题', first, '结语'), text('标题', corrected, '结语'))).toEqual([
      { before: first, after: corrected },
    ])
  })

  test('an inserted paragraph does not push the others out of their pairs', () => {
    const inserted = '本次答复经市政府同意。'
    expect(changedParagraphs(text('标题', first), text('标题', inserted, corrected))).toEqual([
      { before: null, after: inserted },
      { before: first, after: corrected },
    ])
  })

  test('a dropped paragraph is shown before what follows it', () => {
    const dropped = '此处原有一段说明。'
    expect(changedParagraphs(text(dropped, first, '结语'), text(corrected, '结语'))).toEqual([
      { before: dropped, after: null },
      { before: first, after: corrected },
    ])
  })

  test('two unlike paragraphs at different ends stay apart', () => {
    expect(changedParagraphs(text('甲乙丙丁戊', '同'), text('同', '子丑寅卯辰'))).toEqual([
      { before: '甲乙丙丁戊', after: null },
      { before: null, after: '子丑寅卯辰' },
    ])
  })

  test('blank lines and spacing between paragraphs are no change', () => {
    expect(changedParagraphs('标题\n\n一\n', '标题\n一\n \n')).toEqual([])
  })

  test('the changes turn the old paragraphs into the new ones, in order, for any two texts', () => {
    const line = fc.constantFrom('甲一二三', '甲一二四', '乙', '丙丁戊己', '丙丁戊庚', '辛')
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (old, fresh) => {
        const changes = changedParagraphs(text(...old), text(...fresh))
        const befores = changes.flatMap(({ before }) => before ?? [])
        const afters = changes.flatMap(({ after }) => after ?? [])
        const rest = (all: string[], changed: string[]) => {
          const left = [...all]
          let at = 0
          for (const one of changed) {
            at = left.indexOf(one, at)
            expect(at).toBeGreaterThanOrEqual(0)
            left.splice(at, 1)
          }
          return left.toSorted()
        }
        expect(rest(old, befores)).toEqual(rest(fresh, afters))
        expect(changes.every(({ before, after }) => before !== after)).toBe(true)
      }),
    )
  })

  test('two texts of ten thousand different paragraphs are set side by side', () => {
    const many = (name: string) => Array.from({ length: 10_000 }, (_, at) => `${name}${at}`)
    const changes = changedParagraphs(text('标题', ...many('甲')), text('标题', ...many('乙')))
    expect(changes).toHaveLength(10_000)
    expect(changes[4321]).toEqual({ before: '甲4321', after: '乙4321' })
  })

  test('one word in the middle of ten thousand paragraphs is one change', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `第${at}段`)
    const changed = lines.with(5000, '第五千段')
    expect(changedParagraphs(text(...lines), text(...changed))).toEqual([
      { before: '第5000段', after: '第五千段' },
    ])
  })

  test('long paragraphs that are nearly all different are compared within bounds', () => {
    const long = (name: string) => Array.from({ length: 600 }, (_, at) => `${name}${at}`.repeat(2000))
    expect(changedParagraphs(text(...long('甲')), text(...long('乙').slice(1)))).toHaveLength(600)
  })
})

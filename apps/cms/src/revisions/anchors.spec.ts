import { anchorBody, type Block, nest } from '@yanlu/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorsIn, carryAnchors } from './anchors.ts'

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }))
const headed = (...lines: string[]): Block[] =>
  nest(
    lines.map((line) =>
      line.startsWith('# ')
        ? { type: 'heading', level: 1, numeral: null, heading: line.slice(2) }
        : { type: 'paragraph', text: line },
    ),
  )

/** The anchors of the last of these texts, published one after the other. */
const after = (...revisions: Block[][]): string[] => {
  const [first = [], ...later] = revisions.map((body) => anchorBody(body))
  return anchorsIn(later.reduce((previous, body, at) => carryAnchors(previous, body, at + 2), first))
}

const lamps = '全市共安装路灯一千二百盏，其中云东区三百盏。'
const corrected = '全市共安装路灯一千二百盏，其中云东区三百三十盏。'
const money = '所需资金列入市级财政预算，由市财政局按年度拨付。'
const thanks = '感谢您对城市照明工作的关心和支持。'

describe('the anchor of a paragraph', () => {
  test.each([
    ['stays where nothing changed', [lamps, money], [lamps, money], ['p1', 'p2']],
    ['stays when its wording is corrected', [lamps, money], [corrected, money], ['p1', 'p2']],
    ['stays when one is put before it', [lamps, money], [thanks, lamps, money], ['p2-1', 'p1', 'p2']],
    ['stays when one before it goes', [thanks, lamps, money], [lamps, money], ['p2', 'p3']],
    ['goes with it to another place', [thanks, lamps, money], [money, thanks, lamps], ['p3', 'p1', 'p2']],
    ['is not given to what stands there instead', [lamps, money], [lamps, '甲乙丙丁'], ['p1', 'p2-1']],
    [
      'stays with the same wording before a similar one',
      [lamps, money],
      [corrected, money, lamps],
      ['p2-1', 'p2', 'p1'],
    ],
    [
      'is one of each, however often it says the same',
      ['同', '同'],
      ['同', '同', '同'],
      ['p1', 'p2', 'p2-1'],
    ],
  ])('%s', (_, before, now, anchors) => {
    expect(after(paragraphs(...before), paragraphs(...now))).toEqual(anchors)
  })

  test('is never given again, neither to a new paragraph nor to the same one that comes back', () => {
    const both = paragraphs(lamps, money)
    expect(after(both, paragraphs(lamps), paragraphs(lamps, thanks))).toEqual(['p1', 'p3-1'])
    expect(after(both, paragraphs(lamps), both)).toEqual(['p1', 'p3-1'])
  })

  test('stays when a paragraph becomes a list', () => {
    expect(
      after(paragraphs('甲项\n乙项'), [{ type: 'list', ordered: false, items: ['甲项', '乙项'] }]),
    ).toEqual(['p1'])
  })
})

test('a heading keeps its anchor when a section is put before it and its numeral changes', () => {
  const before = headed('# 一、办理情况', lamps, '# 二、下一步打算', money)
  const now = headed('# 一、基本情况', thanks, '# 二、办理情况', lamps, '# 三、下一步打算', money)
  expect(after(before, now)).toEqual(['s2-1', 'p2-1', 's1', 'p1', 's2', 'p2'])
})

test('whatever is published, an anchor is one paragraph and never comes back', () => {
  const line = fc.constantFrom(
    '甲一二三',
    '甲一二四',
    '乙',
    '丙丁戊己',
    '丙丁戊庚',
    '',
    '# 一、总则',
    '# 二、总则',
  )
  fc.assert(
    fc.property(fc.array(fc.array(line), { minLength: 2, maxLength: 6 }), (texts) => {
      const bodies = texts.map((lines) => headed(...lines))
      const gone = new Set<string>()
      let previous: string[] = []
      for (const count of bodies.keys()) {
        const anchors = after(...bodies.slice(0, count + 1))
        expect(new Set(anchors).size).toBe(anchors.length)
        for (const anchor of previous) if (!anchors.includes(anchor)) gone.add(anchor)
        expect(anchors.filter((anchor) => gone.has(anchor))).toEqual([])
        previous = anchors
      }
    }),
  )
})

describe('texts with thousands of paragraphs', () => {
  const many = (name: string) => Array.from({ length: 10_000 }, (_, at) => `${name}${at}`)

  test('that are all new have new anchors', () => {
    const anchors = after(
      paragraphs(...many('本市城区路灯安装情况第')),
      paragraphs(...many('全文另行撰写而成')),
    )
    expect([anchors.length, anchors[0], anchors.at(-1)]).toEqual([10_000, 'p2-1', 'p2-10000'])
  })

  test('that are all corrected keep them', () => {
    const anchors = after(paragraphs(...many('本市路灯第')), paragraphs(...many('全市路灯第')))
    expect([anchors[0], anchors.at(-1)]).toEqual(['p1', 'p10000'])
  })

  test('that are put in reverse keep them', () => {
    const lines = many('段')
    expect(after(paragraphs(...lines), paragraphs(...lines.toReversed())).slice(0, 2)).toEqual([
      'p10000',
      'p9999',
    ])
  })
})

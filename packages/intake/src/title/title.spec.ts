import { expect, test } from 'vitest'
import { deriveTitle, isGenericTitle, readTitle } from './title.ts'

const read = (lines: string[], labelled: string | null = null) => {
  const { title, subtitles, findings } = readTitle(
    lines.map((text) => ({ text, heading: null })),
    labelled,
  )
  return { title, subtitles, codes: findings.map(({ code }) => code) }
}

test.each([
  [['甲的通知'], '甲的通知', [], []],
  [['甲的通知', '甲的通知'], '甲的通知', [], ['title_duplicate']],
  [['某门户', '关于甲的通知', '（节选）'], '关于甲的通知', ['（节选）'], ['line_unread']],
  [['甲市民政局', '关于乙的通知'], '甲市民政局关于乙的通知', [], []],
  [['甲市关于印发', '乙方案的通知'], '甲市关于印发乙方案的通知', [], []],
  [['小巷变花园'], '小巷变花园', [], []],
  [[], null, [], []],
])('%j', (lines, title, subtitles, codes) => expect(read(lines)).toEqual({ title, subtitles, codes }))

test('a labelled title wins and its broken print is not kept', () => {
  expect(read(['甲关于', '乙的通知'], '甲关于乙的通知')).toMatchObject({
    title: '甲关于乙的通知',
    subtitles: [],
  })
})

test.each([
  ['关于甲的通知', 1, '甲通知', '关于甲的通知', ['title_differs']],
  ['关于甲的通知', 1, '关于 甲的通知', '关于甲的通知', []],
  ['某市关于甲的通知', null, '关于甲的通知', '某市关于甲的通知', ['title_differs']],
  ['小巷', null, '小巷变花园', '小巷变花园', []],
])('printed %s (%s), stated in the head %s', (text, heading, head, title, codes) => {
  const read = readTitle([{ text, heading }], null, head)
  expect({ ...read, findings: read.findings.map(({ code }) => code) }).toEqual({
    title,
    subtitles: [],
    findings: codes,
  })
})

test('a derived title is made of printed words', () => {
  const proposal = {
    assembly: 'npc' as const,
    session: '市十四届人大四次会议',
    number: '萧山14号',
    subject: '推进甲',
  }
  expect(deriveTitle(proposal, '')).toBe('对《关于推进甲的建议》(萧山14号)的答复')
  expect(deriveTitle({ ...proposal, subject: null }, '')).toBe('对市十四届人大四次会议第萧山14号建议的答复')
  expect(deriveTitle(null, '第一句。第二句。')).toBe('第一句')
})

test.each([
  ['对市“两会”期间代表所提建议的答复', true],
  ['对市政协十四届一次会议第20220538号提案的答复', false],
  ['关于推进甲乙丙的建议的答复', false],
])('%s is generic: %s', (title, generic) => expect(isGenericTitle(title)).toBe(generic))

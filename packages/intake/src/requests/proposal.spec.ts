import { expect, test } from 'vitest'
import { readAsks } from './asks.ts'
import { readProposal } from './proposal.ts'
import { readResponsible } from './responsible.ts'

const none = { leadBody: null, coBodies: null }

test.each([
  [
    null,
    '您在市十四届人大四次会议上提出的《关于推进甲的建议》(萧山14号)收悉。',
    { assembly: 'npc', session: '市十四届人大四次会议', number: '萧山14号', subject: '推进甲' },
  ],
  [
    '对市政协十四届一次会议第20220538号提案的答复',
    '您提出的关于做好乙的建议提案已收悉',
    { assembly: 'cppcc', session: '市政协十四届一次会议', number: '20220538号', subject: '做好乙' },
  ],
  [
    '对市“两会”期间代表所提建议的答复',
    '关于加快丙的建议收悉',
    { assembly: 'npc', session: null, number: null, subject: '加快丙' },
  ],
  [
    '关于市政协十届二次会议第０１２３号提案的答复',
    '',
    { assembly: 'cppcc', session: '市政协十届二次会议', number: '0123号', subject: null },
  ],
  [
    '',
    '您提出的关于“加装戊”的提案收悉。',
    { assembly: 'cppcc', session: null, number: null, subject: '加装戊' },
  ],
  [
    '',
    '您提出的关于“己”和“庚”的提案收悉。',
    { assembly: 'cppcc', session: null, number: null, subject: '“己”和“庚”' },
  ],
  ['对《关于丁的提案》的答复', '', { assembly: 'cppcc', session: null, number: null, subject: '丁' }],
  ['关于印发方案的通知', '现印发给你们。', null],
])('%s / %s', (title, opening, proposal) => expect(readProposal(title, opening).proposal).toEqual(proposal))

test('several numbers are named', () => {
  const { proposal, findings } = readProposal('对第12号、第15号提案的答复', '')
  expect(proposal?.number).toBe('12号')
  expect(findings.map(({ code }) => code)).toContain('proposal_several')
})

test.each([
  ['经我委主办,市财政局、市规划和自然资源局会办,现答复如下', '甲市建委', ['市财政局', '市规划和自然资源局']],
  ['我局会同市民政局、市财政局专题研究,现答复如下', '甲市建委', ['市民政局', '市财政局']],
  ['由市财政局主办,市民政局协办', '市财政局', ['市民政局']],
  ['我局会同市水务局办理，市财政局、市城管执法委协办', '甲市建委', ['市水务局', '市财政局', '市城管执法委']],
  ['我局会同市财政局、市民政局会办。市水务局协办', '甲市建委', ['市财政局', '市民政局', '市水务局']],
  ['由市财政局会办，市民政局协办', '甲市建委', ['市财政局', '市民政局']],
  ['市常委会办公室交办', '甲市建委', []],
])('%s', (opening, leadBody, coBodies) =>
  expect(readResponsible(opening, '甲市建委', none)).toMatchObject({ leadBody, coBodies }),
)

test('a lead body nobody names is derived from the issuing body', () => {
  const { findings } = readResponsible('您的提案收悉，现答复如下', '甲市建委', none)
  expect(findings).toMatchObject([{ code: 'lead_body_derived', message: '主办单位未写明，按发文机构填写。' }])
  expect(readResponsible('由市财政局主办', '甲市建委', none).findings).toEqual([])
})

test('asks are the headings that quote them', () => {
  const section = (heading: string) => ({
    type: 'section' as const,
    level: 1 as const,
    numeral: '一',
    heading,
    blocks: [],
  })
  expect(
    readAsks(
      [
        '一、基本情况',
        '二、关于“解决‘办证难’问题”的建议',
        '三、关于提高补贴标准的问题',
        '四、关于存在的问题',
      ].map(section),
    ),
  ).toEqual([{ text: '解决‘办证难’问题' }, { text: '提高补贴标准' }])
})

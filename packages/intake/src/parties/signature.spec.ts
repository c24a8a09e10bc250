import { describe, expect, test } from 'vitest'
import { textLine } from '../sources/line.ts'
import { settleWrittenOn, takeSignature } from './signature.ts'

const take = (...lines: string[]) => takeSignature(lines.map(textLine))

describe('takeSignature', () => {
  test.each([
    [['正文。', '市民政局', '2024年7月22日'], { signedBy: '市民政局', date: '2024-07-22', garbled: null }],
    [
      ['正文。', '市财政局', '市民政局', '二〇二四年三月一日'],
      { signedBy: '市财政局、市民政局', date: '2024-03-01', garbled: null },
    ],
    [['正文。', '市民政局 2024年7月22日'], { signedBy: '市民政局', date: '2024-07-22', garbled: null }],
    [['正文。', '市民政局', '2021630'], { signedBy: '市民政局', date: null, garbled: '2021630' }],
    [['正文。', '市民政局'], { signedBy: '市民政局', date: null, garbled: null }],
  ])('%j', (lines, signature) => {
    expect(take(...lines)).toEqual({ signature, rest: [textLine('正文。')] })
  })

  test('a date without a body above it, or a body in a sentence, is no signature', () => {
    expect(take('正文。', '2024年7月22日', '后文。').signature).toBeNull()
    expect(take('市民政局负责。', '后文。').signature).toBeNull()
  })
})

describe('settleWrittenOn', () => {
  const garbled = (digits: string) => ({ signedBy: '甲局', date: null, garbled: digits })
  test('a garbled date counts only when the stated one is among its readings', () => {
    expect(settleWrittenOn('2021-06-30', garbled('2021630')).findings[0]?.message).toContain('相符')
    expect(settleWrittenOn('2021-07-01', garbled('2021630')).findings[0]?.message).toContain('无法')
    expect(settleWrittenOn(null, garbled('2021111')).writtenOn).toBeNull()
  })

  test('a signature date fills a gap and never overrules', () => {
    const signed = { signedBy: '甲局', date: '2022-07-22', garbled: null }
    expect(settleWrittenOn(null, signed)).toMatchObject({
      writtenOn: '2022-07-22',
      findings: [{ code: 'written_on_from_signature' }],
    })
    expect(settleWrittenOn('2022-07-20', signed)).toMatchObject({
      writtenOn: '2022-07-20',
      findings: [{ code: 'date_signature_differs' }],
    })
  })
})

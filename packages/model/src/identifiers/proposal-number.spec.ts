import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatProposalNumber, parseProposalNumber, proposalNumberKey } from './proposal-number.ts'

describe('parseProposalNumber', () => {
  test.each([
    ['萧山14号', '萧山', '14', null, '萧山14'],
    ['萧山第014号建议', '萧山', '14', null, '萧山14'],
    ['第20220538号', null, '20220538', 2022, '20220538'],
    ['20220538', null, '20220538', 2022, '20220538'],
    ['第２０２２０５３８号提案', null, '20220538', 2022, '20220538'],
    ['提案第0123号', null, '123', null, '123'],
  ])('%s', (raw, delegation, number, year, key) => {
    const parsed = parseProposalNumber(raw)
    expect(parsed).toEqual({ raw, delegation, number, year })
    expect(parsed && proposalNumberKey(parsed)).toBe(key)
    expect(parsed && formatProposalNumber(parsed)).toBe(`${key}号`)
  })

  test.each(['', '无', '号', '萧山', '国办发202023号', '1234567890', '010884970/2024-20601'])(
    '%j is no proposal number',
    (raw) => expect(parseProposalNumber(raw)).toBeNull(),
  )

  test('no text throws, and what is read stays the same when printed and read again', () => {
    const near = fc
      .tuple(
        fc.constantFrom('萧山', '', '第', '上城团'),
        fc.constantFrom('第', '', ' '),
        fc.nat({ max: 999_999_999 }),
        fc.constantFrom('号', '', '号提案'),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (raw) => {
        const number = parseProposalNumber(raw)
        if (number) expect({ ...parseProposalNumber(formatProposalNumber(number)), raw }).toEqual(number)
      }),
    )
  })

  test('a very long text is refused at once', () =>
    expect(parseProposalNumber('山'.repeat(1_000_000))).toBeNull())
})

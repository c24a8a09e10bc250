import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatIndexNumber, indexNumberKey, parseIndexNumber } from './index-number.ts'

describe('parseIndexNumber', () => {
  test('reads code, year and serial', () => {
    expect(parseIndexNumber('010884970/2024-20601')).toEqual({
      raw: '010884970/2024-20601',
      code: '010884970',
      codeType: 'org9',
      year: 2024,
      serial: '20601',
      checksumOk: true,
    })
  })

  test.each([
    '０１０８８４９７０／２０２４－２０６０１',
    '010884970 2024-20601',
    '010884970202420601',
    '01088497-0/2024-20601',
    '010884970_2024_20601',
    '010884970／2024—20601',
    ' 010884970/202420601 ',
  ])('reads the odd spelling %s', (raw) => {
    const number = parseIndexNumber(raw)
    expect(number && formatIndexNumber(number)).toBe('010884970/2024-20601')
    expect(number && indexNumberKey(number)).toBe('010884970202420601')
  })

  test.each([
    ['002489479/2024-274204', 'org9'],
    ['115002320086900349/2021-00127', 'uscc18'],
    ['000014349/2017-00110', 'org9'],
    ['11441700007280420Y/2021-00050', 'uscc18'],
  ])('%s has a correct code of type %s', (raw, codeType) =>
    expect(parseIndexNumber(raw)).toMatchObject({ codeType, checksumOk: true }),
  )

  test('a wrong check digit is reported, not refused', () => {
    expect(parseIndexNumber('010884971/2024-20601')).toMatchObject({ checksumOk: false })
  })

  test.each(['', '123456/2019-00448', '010884970/1824-20601', '010884970/2024-1', '20220538', '无'])(
    '%j is no index number',
    (raw) => expect(parseIndexNumber(raw)).toBeNull(),
  )

  test('no text throws, and what is read stays the same when printed and read again', () => {
    const near = fc
      .tuple(
        fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{9}([0-9A-HJ-NPQRTUWXY]{9})?$/),
        fc.constantFrom('/', ' ', '', '-'),
        fc.integer({ min: 1900, max: 2099 }),
        fc.constantFrom('-', '', '－'),
        fc.stringMatching(/^\d{4,6}$/),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (raw) => {
        const number = parseIndexNumber(raw)
        if (!number) return
        expect({ ...parseIndexNumber(formatIndexNumber(number)), raw }).toEqual(number)
        expect({ ...parseIndexNumber(indexNumberKey(number)), raw }).toEqual(number)
      }),
    )
  })

  test('a very long text is refused at once', () =>
    expect(parseIndexNumber('0'.repeat(1_000_000))).toBeNull())
})

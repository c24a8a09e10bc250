import { describe, expect, test } from 'vitest'
import { parseOrganisationCode } from './organisation-code.ts'

describe('parseOrganisationCode', () => {
  test.each([
    ['010884970', 'org9'],
    ['002489479', 'org9'],
    ['008690034', 'org9'],
    ['000014349', 'org9'],
    ['115002320086900349', 'uscc18'],
    ['11441700007280420Y', 'uscc18'],
  ])('the check digit of %s holds', (code, type) =>
    expect(parseOrganisationCode(code)).toEqual({ code, type, checksumOk: true }),
  )

  test('a single changed digit is noticed', () => {
    const code = '115002320086900349'
    for (let position = 0; position < 17; position++) {
      const digit = String((Number(code[position]) + 1) % 10)
      const changed = code.slice(0, position) + digit + code.slice(position + 1)
      expect(parseOrganisationCode(changed)?.checksumOk, changed).toBe(false)
    }
  })

  test('width, case and the hyphen before the check digit do not matter', () => {
    expect(parseOrganisationCode(' ０１０８８４９７-0 ')?.code).toBe('010884970')
    expect(parseOrganisationCode('11441700007280420y')?.checksumOk).toBe(true)
  })

  test.each(['', '123456', '01088497O', '1'.repeat(100_000)])('%.20s is no code', (raw) =>
    expect(parseOrganisationCode(raw)).toBeNull(),
  )
})

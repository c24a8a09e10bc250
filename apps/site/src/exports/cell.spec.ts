import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cell } from './cell.ts'

test.each([
  '=1+1',
  '+8',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '－1',
  '010884970',
  '115002320086900349',
])('a spreadsheet leaves %j alone', (value) => expect(cell(value)).toBe(`'${value}`))

test.each([
  '010884970/2024-20601',
  '临府办发〔2023〕12号',
  '2024-07-22',
  '2024',
  "'quoted",
  '11441700007280420Y',
])('%s stays as it is', (value) => expect(cell(value)).toBe(value))

test('a number is a number, nothing is nothing', () => {
  expect(cell(3)).toBe('3')
  expect(cell(null)).toBeNull()
})

test('no text begins like a formula, and every text can be had back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const shown = cell(value) ?? ''
      expect(shown).not.toMatch(/^[=+\-@\t\r]/)
      expect([value, `'${value}`]).toContain(shown)
    }),
  )
})

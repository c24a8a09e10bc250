import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTitles } from './titles-in-text.ts'

test('titles lie inside the text, in order, one after another', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'《》〈〉甲乙 ') }), (text) => {
      let end = 0
      for (const found of findTitles(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(found.start + 1, found.end - 1).trim()).toBe(found.title)
        end = found.end
      }
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataBlock } from './data-block.ts'

test('a hostile text neither ends the block nor breaks a line of script', () => {
  const name = '</script><script>alert(1)</script><!-- \u2028 \u2029 & \ud800'
  const block = dataBlock({ '@type': 'Article', name })
  expect(block).not.toMatch(/[<>&\u2028\u2029]|[\ud800-\udfff]/)
  expect(JSON.parse(block)).toMatchObject({ '@type': 'Article', name })
})

test('whatever a text holds, it comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const block = dataBlock({ name })
      expect(block).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(block).name).toBe(name)
    }),
  )
})

test('what nobody stated has no property', () => {
  expect(JSON.parse(dataBlock({ a: null, b: [], c: { d: null, e: 1 } }))).toEqual({
    '@context': expect.anything(),
    c: { e: 1 },
  })
})

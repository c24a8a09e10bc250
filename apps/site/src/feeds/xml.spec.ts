import fc from 'fast-check'
import { expect, test } from 'vitest'
import { element, xmlText } from './xml.ts'

test('markup stays text, what XML cannot hold goes, half a character is marked as lost', () => {
  expect(xmlText('<a b="c">&\'\u0000\u0008\u001f\ufffe\ud800结')).toBe(
    '&lt;a b=&quot;c&quot;&gt;&amp;&apos;\ufffd结',
  )
  expect(xmlText('一\t二\n三')).toBe('一\t二\n三')
})

test('no text whatever ends an element or holds an impossible character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlText(text)).not.toMatch(/[<>"'\r]/)
      expect(xmlText(text).isWellFormed()).toBe(true)
      expect([...xmlText(text)].every((char) => char >= ' ' || char === '\t' || char === '\n')).toBe(true)
    }),
  )
})

test('an element', () => {
  expect(element('link', { href: '/a?b&c' })).toBe('<link href="/a?b&amp;c"/>')
  expect(element('title', {}, [xmlText('甲<乙')])).toBe('<title>甲&lt;乙</title>')
})

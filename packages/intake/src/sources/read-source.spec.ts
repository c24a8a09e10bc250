import { expect, test } from 'vitest'
import { failed } from '../read-page.ts'
import { readSource } from './read-source.ts'

test.each([
  ['a.pdf', Buffer.from('%PDF-1.7\n正文'), 'format_unsupported'],
  ['a.txt', '%PDF-1.7\n正文', 'format_unsupported'],
  ['a.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'format_unsupported'],
  ['a.jpg', Buffer.from('ffd8ffe1020304ff', 'hex'), 'format_unsupported'],
  ['a.docx', Buffer.from('PK\u0003\u0004broken'), 'damaged'],
  ['a.docx', Buffer.from('00112233ffee', 'hex'), 'damaged'],
  ['a.txt', Buffer.from('ffffff', 'hex'), 'encoding_unknown'],
])('%s: %j is %s', async (file, content, failure) => {
  expect(await readSource(file, content)).toEqual({ failure })
})

test.each(['format_unsupported', 'damaged'] as const)('%s does not send anybody to save as UTF-8', (code) => {
  const result = failed('a', code)
  expect(result.ok || result.message).not.toContain('UTF-8')
  expect(result.ok || result.message).toMatch(/不支持|已损坏/)
})

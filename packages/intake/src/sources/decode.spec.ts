import { expect, test } from 'vitest'
import { decodeText } from './decode.ts'

test.each([
  ['UTF-8', Buffer.from('索引号')],
  ['UTF-8 with a mark', Buffer.from('\ufeff索引号')],
  ['UTF-16', Buffer.from('\ufeff索引号', 'utf16le')],
  ['GB18030', Buffer.from('cbf7d2fdbac5', 'hex')],
])('%s', (_, bytes) => expect(decodeText(bytes)).toBe('索引号'))

test('bytes that are no text are refused', () => {
  expect(decodeText(Uint8Array.from([0, 1, 2, 3]))).toBeNull()
  expect(decodeText(Uint8Array.from([0xff, 0xff, 0xff]))).toBeNull()
})

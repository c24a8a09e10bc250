import { expect, test } from 'vitest'
import { submission } from './submission.ts'

const good = {
  page: '/replies/010884970/2024-00001?view=elder',
  kind: 'wrong',
  text: '第二段的日期写错了。',
  altcha: 'x',
}
const read = (change: Record<string, unknown>) => submission.safeParse({ ...good, ...change })

test('a report is read; what looks the same becomes the same', () => {
  expect(read({ contact: '' }).data).toEqual({ ...good, contact: null })
  expect(read({ text: '  cafe\u0301 第一行\r\n第二行\r第三行 ' }).data?.text).toBe(
    'café 第一行\n第二行\n第三行',
  )
  expect(read({ text: '<b onclick="x()">粗体</b>' }).data?.text).toBe('<b onclick="x()">粗体</b>')
  expect(read({ text: '字'.repeat(2000) }).success).toBe(true)
})

test.for([
  ['no object', null],
  ['a page of another site', { page: '//evil.example/x' }],
  ['a page with its origin', { page: 'https://evil.example/' }],
  ['a page with a backslash', { page: '/\\evil.example' }],
  ['a script for a page', { page: 'javascript:alert(1)' }],
  ['a page with a line end', { page: '/replies\n' }],
  ['a page that is too long', { page: `/${'x'.repeat(500)}` }],
  ['another kind', { kind: 'praise' }],
  ['no text', { text: undefined }],
  ['four characters', { text: '  不对吧啊   ' }],
  ['2001 characters', { text: '字'.repeat(2001) }],
  ['a bell', { text: '第二段\u0007的日期' }],
  ['a null', { text: '第二段\u0000的日期' }],
  ['a mark that turns the text around', { text: '第二段\u202e的日期' }],
  ['half a character', { text: '第二段\ud83d的日期' }],
  ['a list for a text', { text: ['第二段的日期'] }],
  ['a contact that is too long', { contact: '1'.repeat(101) }],
  ['a contact with an escape', { contact: '\u001b[31m' }],
  ['no proof', { altcha: undefined }],
  ['a proof of a megabyte', { altcha: 'x'.repeat(1_000_000) }],
] as const)('refused with a sentence: %s', ([, change]) => {
  const { error } = change === null ? submission.safeParse(null) : read(change)
  expect(error?.issues[0]?.message).toMatch(/\p{Script=Han}.*。$/u)
})

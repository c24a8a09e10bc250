import { expect, test } from 'vitest'
import { textLine } from '../sources/line.ts'
import { takeContact } from './contact.ts'

const none = { unit: null, person: null, phone: null, fax: null }

test.each([
  [
    ['联 系 人:市教育局基教处 周明远', '联系电话:0571-00001234 传真:00005678'],
    { unit: '市教育局基教处', person: '周明远', phone: '0571-00001234', fax: '00005678' },
  ],
  [['（联系人：王五，联系电话：0571-00001234）'], { ...none, person: '王五', phone: '0571-00001234' }],
  [
    ['承办单位:市水务局排水处', '联系人:赵六 13800000000'],
    { unit: '市水务局排水处', person: '赵六', phone: '13800000000', fax: null },
  ],
  [['联系电话:'], null],
  [['群众可以拨打联系电话:12345反映。'], null],
])('%j', (lines, contact) => expect(takeContact(lines.map(textLine)).contact).toEqual(contact))

test('only the contact lines leave the text', () => {
  const { rest } = takeContact(['正文。', '联系人:甲科 乙某', '感谢您。'].map(textLine))
  expect(rest).toEqual(['正文。', '感谢您。'].map(textLine))
})

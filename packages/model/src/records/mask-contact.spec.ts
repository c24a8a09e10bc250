import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskContact } from './mask-contact.ts'

const none = { unit: null, person: null, phone: null, fax: null }
const phone = (text: string) => maskContact({ ...none, phone: text }).phone
const person = (text: string) => maskContact({ ...none, person: text }).person

describe('a masked number', () => {
  test.for([
    ['0599-0001206', '0599-*******'],
    ['010 55501234', '010 ********'],
    ['(0599)0001206', '(0599)*******'],
    ['059900001206', '************'],
    ['13800138000', '***********'],
    ['138 0013 8000', '*** **** ****'],
    ['138-0013-8000', '***-****-****'],
    ['0599－０００１２０６', '0599-*******'],
    ['0599-0001206、0001207转801', '0599-*******、*******转***'],
    ['0599-0001206-801', '0599-*******-***'],
    ['12345', '*****'],
    ['一三八〇〇一三八〇〇〇', '***********'],
    ['zhang3@example.gov.cn', '******@*******.***.**'],
    ['请到窗口咨询', '请到窗口咨询'],
  ] as const)('%s becomes %s', ([text, masked]) => {
    expect(phone(text)).toBe(masked)
  })

  test('no digit of a number is left, whatever is written around them', () => {
    const around = fc.constantFrom('', '电话：', ' ', '、', '-', '转', '(', ')')
    const digits = fc.stringMatching(/^[1-9]\d{6,11}$/)
    fc.assert(
      fc.property(around, digits, around, (before, number, after) => {
        const masked = phone(`${before}${number}${after}`) ?? ''
        expect(masked).not.toMatch(/\d/)
        expect(masked.match(/\*/g)?.length).toBe(number.length)
      }),
    )
  })
})

describe('a masked name', () => {
  test.for([
    ['李明', '李**'],
    ['欧阳文静', '欧**'],
    ['李', '李**'],
    ['李明、王小红', '李**、王**'],
    ['物业科 李明', '物** 李**'],
  ] as const)('%s becomes %s', ([text, masked]) => {
    expect(person(text)).toBe(masked)
  })
})

test('the unit stays, a number in it does not', () => {
  expect(maskContact({ ...none, unit: '第3科 0599-0001206' })).toEqual({
    ...none,
    unit: '第3科 0599-*******',
    masked: true,
  })
})

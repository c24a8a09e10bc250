import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksPersonal } from './personal.ts'

test.for([
  '13800138000',
  '张三 138 0013 8000',
  '138-0013-8000',
  '１３８００１３８０００',
  '①③⑧00138000',
  '一三八零零一三八零零零',
  '幺三八〇〇一三八〇〇〇',
  '٠١٢٣٤٥٦',
  '(010)65661234',
  '8888-1234',
  '11010519491231002X',
  '110105 19491231 002x',
  '6222 0212 3456 7890 123',
  '6222*0212*3456*789',
  '1.3.8.0.0.1.3.8',
  '1\u200b3\u200b8\u200b0\u200b0\u200b1\u200b3\u200b8',
  'someone@example.com',
  'someone＠example.com',
  '010884970/2024-20601',
  '规划 2024 2025',
])('%s is dropped', (query) => expect(looksPersonal(query)).toBe(true))

test.for([
  '加装电梯',
  '国办发〔2012〕146号',
  '国办发(2020)1234号',
  '国办发[2020]1234号',
  '2024年第3号建议',
  '二〇二四年',
  '12345热线',
  '十一五规划',
  '5G基站 2024年',
])('%s stays', (query) => expect(looksPersonal(query)).toBe(false))

test('seven digits are found whatever stands around and between them', () => {
  const sign = fc.constantFrom('', ' ', '-', '.', '*', '·', '—', '_', '/', '\u3000')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...'0123456789０９零九'), sign), { minLength: 7, maxLength: 18 }),
      (parts) => looksPersonal(`电话${parts.flat().join('')}找谁`),
    ),
  )
})

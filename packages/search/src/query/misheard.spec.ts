import { expect, test } from 'vitest'
import { abbreviatedIn, heardIn, mishearable, spokenIn } from './misheard.ts'

test.each([
  ['高温今贴', '高温津贴每月三百元', '高温津贴'],
  ['声凭障', '西段加装声屏障2.7公里', '声屏障'],
  ['今贴高温', '高温津贴', null],
  ['高温今贴', '高温,津贴', null],
  ['高温今贴', '', null],
])('%s in %s is %s', (query, text, heard) => expect(heardIn(text, query)).toBe(heard))

test('only some Chinese characters and nothing else can be misheard', () => {
  expect(mishearable('高温 今贴')).toBe('高温今贴')
  expect(mishearable('今贴')).toBeNull()
  expect(mishearable('今贴300元')).toBeNull()
  expect(mishearable('字'.repeat(13))).toBeNull()
})

test.each([
  ['江北市加装电梯办法', '加装电梯'],
  ['江北市\n二、加装电梯', '加装电梯'],
  ['江北市电梯加装', null],
  ['加装\n电梯', null],
  ['居民要求加装电梯。', null],
])('in %j jzdt means %j', (text, meant) => expect(abbreviatedIn(text, 'jzdt')).toBe(meant))

test.each([
  ['既有住宅加装电梯办法', 'jiazhuangdianti', '加装电梯'],
  ['老旧,小区', 'laojiuxiaoqu', null],
  ['', 'a', null],
])('%s spoken as %s is %s', (text, letters, spoken) => expect(spokenIn(text, letters)).toBe(spoken))

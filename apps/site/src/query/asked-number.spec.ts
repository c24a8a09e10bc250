import { expect, test } from 'vitest'
import { readAskedNumber } from './asked-number.ts'

test.each([
  ['云东8号', '云东8', null],
  ['云东八号', '云东8', null],
  ['云东代表团第十八号建议', '云东18', null],
  ['第２０２４０１１７号', '20240117', null],
  ['第二〇二四〇一一七号提案', '20240117', null],
  ['第一百零三号', '103', null],
  ['市政协九届三次会议第20240117号', '20240117', ['cppcc-9-3']],
  ['市九届人大三次会议云东八号建议', '云东8', ['npc-9-3']],
  ['九届三次会议20240117', '20240117', ['npc-9-3', 'cppcc-9-3']],
  ['市第九届第三次会议（第20240117号）', '20240117', ['npc-9-3', 'cppcc-9-3']],
  ['九三学社', null, null],
  ['731520043/2023-00012', null, null],
])('%s', (typed, key, sessions) => {
  expect(readAskedNumber(typed)).toMatchObject({ key, sessions })
})

test.each([
  ['0117', '0117'],
  ['第 8 号', '8'],
  ['九届三次会议第011号', '011'],
  ['云东', '云东'],
])('what is looked for in numbers of %s is %s', (typed, part) => {
  expect(readAskedNumber(typed).part).toBe(part)
})

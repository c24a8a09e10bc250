import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposalId } from '../addresses/ids.ts'
import { proposalKey } from './proposal-key.ts'

test.each([
  ['cppcc', '市政协十四届一次会议', '20220538号', 'cppcc-14-1-20220538'],
  ['cppcc', '市政协十四届一次会议', '第20220538号', 'cppcc-14-1-20220538'],
  ['cppcc', '市政协第十四届委员会第一次会议', '２０２２０５３８', 'cppcc-14-1-20220538'],
  ['npc', '市十四届人大四次会议', '萧山14号', 'npc-14-4-萧山14'],
  ['cppcc', null, '20220538', 'cppcc-20220538'],
  ['npc', '闭会期间', '第7号', 'npc-7'],
  ['npc', null, '京A-3号', 'npc-京A-3'],
] as const)('%s %s %s is %s', (assembly, session, number, key) => {
  expect(proposalKey({ assembly, session, number })).toBe(key)
})

test.each([null, '', '  ', '一'.repeat(61)])('without a number (%j) there is no key', (number) => {
  expect(proposalKey({ assembly: 'npc', session: '市十四届人大四次会议', number })).toBeNull()
})

test('any number gives either no key or one that can be an id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (number) => {
      const key = proposalKey({ assembly: 'cppcc', session: null, number })
      if (key !== null) expect(proposalId(key)).toMatch(/^[\w-]{1,511}$/)
    }),
  )
})

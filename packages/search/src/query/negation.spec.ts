import { expect, test } from 'vitest'
import { negatedIn, negationBefore, withoutContrary } from './negation.ts'

test.each([
  ['不同意加装', ['同意']],
  ['不需要审批', ['审批']],
  ['没有备案能报多少', ['备案']],
  ['未登记', ['登记']],
  ['能不能加装', []],
  ['有没有高温补贴', []],
  ['同意还是不同意', []],
  ['加装电梯', []],
])('%s denies %j', (query, words) => expect(negatedIn(query)).toEqual(words))

test('what is denied is found where it is denied, in whatever words', () => {
  expect(withoutContrary('同意的签字,不同意的说明', ['同意'])).toBe('  的签字,不同意的说明')
  expect(withoutContrary('未备案的,备案后补办', ['备案'])).toBe('未备案的,  后补办')
})

test.each([
  ['不同意', '同意', 1],
  ['不得拒载', '拒载', 2],
  ['能不能加装', '加装', 0],
  ['有没有电梯', '电梯', 0],
  ['有无电梯', '电梯', 0],
  ['除非批准', '批准', 0],
])('in %s before %s stand %d characters', (text, word, length) =>
  expect(negationBefore(text, text.indexOf(word))).toBe(length),
)

import { describe, expect, test } from 'vitest'
import { figuresInText, writings } from './figures.ts'

describe('figures of a text', () => {
  test.each([
    ['补助7万元', ['7万元', '7万', '7']],
    ['补助七万元', ['7万元', '7万']],
    ['十五平方米', ['15平方米']],
    ['一百零三户', ['103户']],
    ['供热管线61.5公里', ['61.5公里', '61.5']],
    ['一网通办', []],
    ['百分之十', []],
  ])('%s', (text, figures) => expect(figuresInText(text)).toEqual(figures))
})

test('how a text writes a figure', () => {
  expect(writings('每部八万元,另给三万元', ['8万'])).toEqual(['八万元'])
  expect(writings('每部8万元', ['8万'])).toEqual([])
})

import { expect, test } from 'vitest'
import { fullNames, isMeantIn, regionOf, samePlace } from './region.ts'

test.each([
  ['青川市住房和城市更新局', '青川市', null],
  ['重庆市武隆区人民政府办公室', '重庆市', '武隆区'],
  ['武隆区政府办公室', null, '武隆区'],
  ['云岭省青川市教育局', '青川市', null],
  ['市住房和城市更新局', null, null],
  ['市财政局', null, null],
  ['住房和城乡建设部', null, null],
  ['', null, null],
])('%s lies in %s %s', (name, city, district) => {
  expect(regionOf(name)).toEqual({ city, district })
})

test.each([
  ['青川市教育局', '青川市财政局', true],
  ['青川市教育局', '白河市教育局', false],
  ['青川市教育局', '教育局', true],
  ['武隆区政府办公室', '重庆市武隆区人民政府办公室', true],
  ['重庆市武隆区教育局', '重庆市教育局', false],
  ['江北区教育局', '重庆市武隆区教育局', false],
])('%s and %s in one place: %s', (a, b, same) => {
  expect(samePlace(a, b)).toBe(same)
  expect(samePlace(b, a)).toBe(same)
})

test.each([
  ['市财政局', '青川市住房局', ['青川市财政局']],
  ['区民政局', '重庆市武隆区教育局', ['重庆市武隆区民政局', '武隆区民政局']],
  ['县民政局', '重庆市武隆区教育局', ['县民政局']],
  ['市财政局', null, ['市财政局']],
  ['市财政局', '教育部', ['市财政局']],
  ['白河市财政局', '青川市住房局', ['白河市财政局']],
])('%s beside %s is %j', (stated, beside, full) => {
  expect(fullNames(stated, beside)).toEqual(full)
})

test.each([
  ['青川市教育局', '市住建局', '青川市住房和城乡建设局', true],
  ['青川市教育局', '市住建局', '白河市住房和城乡建设局', false],
  ['重庆市武隆区教育局', '市住建委', '重庆市住房和城乡建设委员会', true],
  ['武隆区教育局', '市住建委', '青川市住房和城乡建设委员会', false],
  ['重庆市武隆区教育局', '区住建委', '重庆市武隆区住房和城乡建设委员会', true],
  ['教育部', '市住建局', '青川市住房和城乡建设局', false],
  ['教育部', '住建部', '住房和城乡建设部', false],
])('on a page of %s, %s means %s: %s', (place, short, full, meant) => {
  expect(isMeantIn(place, short, full)).toBe(meant)
})

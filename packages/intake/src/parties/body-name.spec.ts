import { expect, test } from 'vitest'
import { isBodyName, splitBodies } from './body-name.ts'

test.each([
  '市住房和城市更新局',
  '重庆市甲区人民政府办公室',
  '市城市管理执法委员会',
  '国网甲供电公司',
  '市委编办',
  '甲街道办事处',
])('%s is a body', (name) => expect(isBodyName(name)).toBe(true))

test.each(['一、基本情况', '请认真执行。', '办理', '相关部门', '2024年7月22日', '市民政局进行研究', ''])(
  '%j is none',
  (text) => expect(isBodyName(text)).toBe(false),
)

test.each([
  ['市自然资源和规划局、市民政局进行研究', ['市自然资源和规划局', '市民政局']],
  ['市民政局和市财政局、市水务局专题研究', ['市民政局', '市财政局', '市水务局']],
  ['市人力资源和社会保障局', ['市人力资源和社会保障局']],
  ['市国资委等部门办理', ['市国资委']],
  ['有关部门研究', []],
  ['市财政局、市消防救援支队研究，现就小区内部停车答复如下', ['市财政局', '市消防救援支队']],
])('%s holds %j', (text, names) => expect(splitBodies(text)).toEqual(names))

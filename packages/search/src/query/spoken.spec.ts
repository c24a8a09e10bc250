import { expect, test } from 'vitest'
import { isSpoken } from './spoken.ts'

test.each(['煤气管子用了几十年怕漏气', '小孩长虫牙学校管不管', '幼儿园报不上名', '邻居天天半夜唱歌跳舞'])(
  '%s is said',
  (text) => expect(isSpoken(text)).toBe(true),
)
test.each([
  '加装电梯',
  '海洋石油钻井平台安全管理办法',
  '2024年义务教育招生工作',
  '远洋捕捞许可',
  '生活垃圾分类',
])('%s is written', (text) => expect(isSpoken(text)).toBe(false))

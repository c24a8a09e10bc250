import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedCode } from '../src/organisation-code.ts'
import { expect, test } from '../src/test.ts'

const count = 200

/** A reply of our own writing, in the form of a list of labels and a text. */
const page = (serial: number): string => `关于第${serial}条背街小巷照明改造建议的答复
- 索 引 号: ${checkedCode('B1000008')}/2025-${String(serial).padStart(5, '0')}
- 发文机构: 云溪市路灯管理中心
- 发文字号: 无
- 主题分类: 城乡建设(含住房)
- 成文日期: 2025-05-06
- 发布日期: 2025-05-20
- 有 效 性: 有效
您提出的关于改善第${serial}条背街小巷夜间照明的建议收悉,现答复如下:
一、办理情况
我中心已完成第${serial}条背街小巷的灯具更换,新装节能灯具${serial + 3}盏。
云溪市路灯管理中心
2025年5月6日
`

test('the desk dies in a burst of 200 publications: afterwards each is found, once', async ({ house }) => {
  test.setTimeout(480_000)
  const folder = join(house.dataDir, 'burst')
  mkdirSync(folder)
  for (let serial = 1; serial <= count; serial += 1)
    writeFileSync(join(folder, `${serial}.txt`), page(serial))

  const records = async (): Promise<{ total: number; pages: number; items: { indexNumber: string }[] }> =>
    (await fetch(`${house.site}/api/v1/records?body=${checkedCode('B1000008')}`)).json()
  const publishing = house.intake(folder, '--save', '--publish')
  await expect.poll(async () => (await records()).total, { timeout: 120_000 }).toBeGreaterThan(10)
  await house.killDesk()
  const result = await publishing
  expect(result.code, result.stderr).toBe(0)

  await expect.poll(async () => (await records()).total, { timeout: 180_000 }).toBe(count)
  const seen: string[] = []
  const { pages } = await records()
  for (let number = 1; number <= pages; number += 1) {
    const answer = await fetch(
      `${house.site}/api/v1/records?body=${checkedCode('B1000008')}&sort=oldest&page=${number}`,
    )
    const { items }: { items: { indexNumber: string }[] } = await answer.json()
    seen.push(...items.map(({ indexNumber }) => indexNumber))
  }
  expect(new Set(seen).size).toBe(count)
  expect(seen).toHaveLength(count)
})

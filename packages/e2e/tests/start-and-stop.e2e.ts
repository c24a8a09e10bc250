import { expect, test } from '@playwright/test'
import { openHouse } from '../src/house.ts'

test('the house opens, serves, and leaves no process behind', async () => {
  test.setTimeout(480_000)
  const house = await openHouse()
  const addresses = [house.site, house.desk, house.search.url]
  for (const path of ['/healthz', '/readyz']) {
    expect((await fetch(house.site + path)).status).toBe(200)
    expect((await fetch(house.desk + path)).status).toBe(200)
  }
  expect(await (await fetch(house.site)).text()).toContain('言路')
  await house.close()
  for (const address of addresses) await expect(fetch(address)).rejects.toThrow()
})

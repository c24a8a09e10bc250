import { test as base } from '@playwright/test'
import { type House, openHouse } from './house.ts'

export { expect } from '@playwright/test'

/** Tests of the whole chain: every worker opens one house and shares it between its tests. */
export const test = base.extend<object, { house: House }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use) => {
      const house = await openHouse()
      await use(house)
      await house.close()
    },
    { scope: 'worker', timeout: 480_000 },
  ],
})

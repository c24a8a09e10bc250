import type { Page } from '@playwright/test'
import { sitePages } from '../src/site-pages.ts'
import { smallTargets } from '../src/targets.ts'
import { expect, test } from '../src/test.ts'

for (const width of [360, 1440])
  test(`in the elder view every target is 60 px at least, on every page, ${width} px wide`, async ({
    house,
    browser,
  }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext({ baseURL: house.site, viewport: { width, height: 800 } })
    const page = await context.newPage()
    for (const path of (await sitePages(house)).all) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}view=elder`)
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true
      })
      expect.soft(await smallTargets(page, 60), path).toEqual([])
    }
    await context.close()
  })

const isElder = (page: Page) => page.evaluate(() => document.documentElement.classList.contains('elder'))
const enter = (page: Page) => page.locator('.comfort__enter').click()
const leave = (page: Page) => page.locator('.comfort__leave').click()

test('the elder view of an address is remembered like the one of the link, until it is left', async ({
  house,
  page,
}) => {
  await page.goto(`${house.site}/topics?view=elder`)
  expect(await isElder(page)).toBe(true)
  await page.goto(`${house.site}/calendar`)
  expect(await isElder(page)).toBe(true)
  await leave(page)
  await expect.poll(() => isElder(page)).toBe(false)
  await page.goto(`${house.site}/topics`)
  expect(await isElder(page)).toBe(false)
})

test('Back leads to the page before, in the view that was chosen last', async ({ house, page }) => {
  const at = (path: string) => expect(page).toHaveURL((url) => url.pathname === path)
  await page.goto(`${house.site}/topics`)
  await page.goto(`${house.site}/calendar`)
  await enter(page)
  await expect.poll(() => isElder(page)).toBe(true)
  await page.goBack()
  await at('/topics')
  await expect.poll(() => isElder(page)).toBe(true)
  await page.goForward()
  await at('/calendar')
  await expect.poll(() => isElder(page)).toBe(true)

  await page.locator('.site-nav a').first().click()
  expect(new URL(page.url()).searchParams.get('view')).toBe('elder')
  await leave(page)
  await expect.poll(() => isElder(page)).toBe(false)
  await page.goBack()
  await at('/calendar')
  await expect.poll(() => isElder(page)).toBe(false)
})

test('without a script the links carry it on', async ({ house, browser }) => {
  const context = await browser.newContext({ baseURL: house.site, javaScriptEnabled: false })
  const page = await context.newPage()
  const elder = page.locator('html.elder')
  await page.goto('/?view=elder')
  await page.locator('.site-nav a').nth(1).click()
  await expect(elder).toHaveCount(1)
  await page.locator('main a[href^="/"]:visible').first().click()
  await expect(elder).toHaveCount(1)
  await page.locator('.comfort__leave').click()
  await expect(elder).toHaveCount(0)
  await context.close()
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { publish, signIn, takeIn, withdraw } from '../src/desk.ts'
import { thirdPage } from '../src/pages.ts'
import { sitePages, unvisited } from '../src/site-pages.ts'
import { expect, test } from '../src/test.ts'

const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Nothing axe objects to, and nothing that scrolls sideways. */
async function expectAccessible(page: Page, where: string, rules: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(level)
    .options({ rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])) })
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  expect.soft(found, where).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(wider, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** A house that has just opened is still sending its sample records to the site. */
async function settled(desk: string): Promise<void> {
  const waiting = async () => (await (await fetch(`${desk}/readyz`)).json()).outbox.waiting
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0)
}

const settings = [
  { name: 'light, wide', width: 1440, colorScheme: 'light', pages: 'all' },
  { name: 'dark, phone', width: 360, colorScheme: 'dark', pages: 'all' },
  { name: 'elder view, phone', width: 360, colorScheme: 'light', pages: 'all', elder: true },
  { name: 'elder view, wide and dark', width: 1440, colorScheme: 'dark', pages: 'main', elder: true },
  { name: 'print', width: 1440, colorScheme: 'light', pages: 'main', media: 'print' },
  { name: 'high contrast', width: 1440, colorScheme: 'light', pages: 'main', contrast: true },
] as const

for (const setting of settings)
  test(`every kind of page is within reach of everybody: ${setting.name}`, async ({ house, browser }) => {
    test.setTimeout(300_000)
    await settled(house.desk)
    const pages = await sitePages(house)
    if (setting.pages === 'all') expect(unvisited(pages.all)).toEqual([])
    const context = await browser.newContext({
      baseURL: house.site,
      colorScheme: setting.colorScheme,
      viewport: { width: setting.width, height: 900 },
    })
    const page = await context.newPage()
    if ('media' in setting) await page.emulateMedia({ media: setting.media })
    if ('contrast' in setting) {
      await page.goto('/')
      await page.getByRole('group', { name: /对比/ }).getByRole('button').last().click()
    }
    const elder = 'elder' in setting
    for (const path of pages[setting.pages]) {
      await page.goto(elder ? `${path}${path.includes('?') ? '&' : '?'}view=elder` : path)
      await expectAccessible(page, `${path} (${setting.name})`, elder ? ['color-contrast-enhanced'] : [])
      if (elder) await expectLarge(page, path)
    }
    await context.close()
  })

/** The elder view (工信部《互联网网站适老化通用设计规范》): 18 pt, line height 1.5. Targets: elder-view.e2e.ts. */
async function expectLarge(page: Page, path: string): Promise<void> {
  const small = await page.evaluate(() => {
    const visible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      element.closest('[aria-hidden=true]') === null
    const text = [...document.querySelectorAll('main p, main li, main dd')]
      .filter(visible)
      .flatMap((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element)
        const size = Number.parseFloat(fontSize)
        return size >= 24 && Number.parseFloat(lineHeight) >= size * 1.5 - 0.5
          ? []
          : [`text ${fontSize}/${lineHeight}: ${element.outerHTML.slice(0, 120)}`]
      })
    return text.slice(0, 5)
  })
  expect.soft(small, `${path} in the elder view`).toEqual([])
}

test('what is withdrawn, what cannot be read, and open suggestions are within reach too', async ({
  house,
  browser,
}) => {
  test.setTimeout(240_000)
  await settled(house.desk)
  const official = thirdPage()
  const editor = await signIn(browser, house.desk, house.accounts.editor)
  const address = await takeIn(editor, official)
  const publisher = await signIn(browser, house.desk, house.accounts.publisher)
  await publish(publisher, address)
  await expect.poll(async () => (await fetch(house.site + official.path)).status).toBe(200)
  await withdraw(publisher, '测试撤回。')
  await expect.poll(async () => (await fetch(house.site + official.path)).status).toBe(410)
  const context = await browser.newContext({ baseURL: house.site, viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  await page.goto(official.path)
  await expectAccessible(page, 'withdrawn')
  await page.goto('/')
  const box = page.getByRole('combobox').first()
  await box.pressSequentially('电梯')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectAccessible(page, 'suggestions')
  await house.search.stop()
  for (const path of ['/', '/search?q=1', official.path]) {
    await page.goto(path)
    await expectAccessible(page, `${path} while the search server is down`)
  }
  await house.search.start()
  await context.close()
})

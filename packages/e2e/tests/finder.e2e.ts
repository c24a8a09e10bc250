import type { Page } from '@playwright/test'
import { expect, test } from '../src/test.ts'

const box = (page: Page) => page.getByRole('combobox', { name: /检索/ })
const results = (page: Page) => page.locator('#results')
const live = (page: Page) => page.locator('.finder > [role=status]')

/** Marks the document, so that leaving it shows. */
const stay = (page: Page) => page.evaluate(() => document.body.setAttribute('data-stayed', ''))
const stayed = (page: Page) => page.locator('body[data-stayed]')

test.beforeEach(async ({ house }) => {
  // A house that has just opened is still sending its sample records to the site.
  const waiting = async () => (await (await fetch(`${house.desk}/readyz`)).json()).outbox.waiting
  await expect.poll(waiting).toBe(0)
})

test('suggestions are walked by the arrows, closed by Escape, and opened by Enter', async ({
  house,
  page,
}) => {
  await page.goto(house.site)
  await box(page).focus()
  await page.keyboard.type('电梯')
  const list = page.getByRole('listbox', { name: '建议' })
  await expect(list).toBeVisible()
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
  const options = list.getByRole('option')
  const count = await options.count()
  await expect(page.getByRole('status').filter({ hasText: `有 ${count} 条建议` })).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  )
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(box(page)).toHaveValue('电梯')
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('加')
  await page.keyboard.press('Backspace')
  await expect(list).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const path = (await options.first().getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(house.site + path)
})

test('Enter without a chosen suggestion sends the form', async ({ house, page }) => {
  await page.goto(house.site)
  await box(page).focus()
  await page.keyboard.type('电梯')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${house.site}/search?q=%E7%94%B5%E6%A2%AF`)
})

test('while an input method composes nothing is asked and its Enter sends nothing', async ({
  house,
  page,
}) => {
  await page.clock.install()
  await page.goto(`${house.site}/search`)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/suggest')) asked.push(request.url())
  })
  await box(page).focus()
  const keyboard = await page.context().newCDPSession(page)
  for (const text of ['d', 'dian', 'dian ti'])
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  for (const key of ['ArrowDown', 'Enter'])
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 })
  await expect(box(page)).toHaveValue('dian ti')
  await page.clock.runFor(5_000)
  expect(asked).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  await keyboard.send('Input.insertText', { text: '电梯' })
  await expect(box(page)).toHaveValue('电梯')
  await page.clock.runFor(5_000)
  await expect(page.getByRole('listbox')).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('by keyboard alone: words, a filter, back and forward, all in place', async ({ house, page }) => {
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.goto(`${house.site}/search`)
  await stay(page)
  const everything = await results(page).textContent()
  await box(page).focus()
  await page.keyboard.type('电梯')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?q=/)
  await expect(results(page)).toBeFocused()
  await expect(page).toHaveTitle(/^“电梯”的检索结果/)
  const found = (await results(page).textContent()) ?? ''
  expect(found).not.toBe(everything)
  await expect(live(page)).toHaveText(found)

  const kind = page.getByRole('group', { name: '类型' }).getByRole('checkbox').first()
  await kind.focus()
  await page.keyboard.press('Space')
  await expect(kind).toBeChecked()
  expect(page.url()).not.toContain('kind=')
  const apply = page.getByRole('button', { name: '应用筛选' })
  await apply.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/&kind=/)
  await expect(results(page)).toBeFocused()
  const chip = page.getByRole('link', { name: /^移除条件：类型/ })
  await expect(chip).toBeVisible()
  await expect(live(page)).toHaveText((await results(page).textContent()) ?? '')

  await page.goBack()
  await expect(page).toHaveURL(/\?q=[^&]*$/)
  await expect(results(page)).toHaveText(found)
  await expect(chip).toHaveCount(0)
  await expect(kind).not.toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(`${house.site}/search`)
  await expect(box(page)).toHaveValue('')
  await expect(results(page)).toHaveText(everything ?? '')
  await page.goForward()
  await page.goForward()
  await expect(chip).toBeVisible()
  await expect(kind).toBeChecked()
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?q=[^&]*$/)
  await expect(results(page)).toHaveText(found)
  await expect(stayed(page)).toHaveCount(1)
  expect(problems).toEqual([])
})

/** What a page says about its address outside of the finder. */
const aroundIt = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'title, link[rel=canonical], link[rel=alternate], meta[property^="og:"], meta[name=robots], .comfort a, .site-footer a[href^="/report"]',
      ),
    ]
      .map((element) => {
        const what = ['rel', 'type', 'property', 'name', 'class'].map((name) => element.getAttribute(name))
        const says = element.getAttribute('href') ?? element.getAttribute('content') ?? element.textContent
        return [element.tagName, ...what, says].join(' ')
      })
      .sort(),
  )

test('what was answered in place is announced like the same page freshly loaded: title, canonical, feeds', async ({
  house,
  page,
  context,
}) => {
  const fresh = await context.newPage()
  const expectSame = async () => {
    await fresh.goto(page.url())
    await expect.poll(() => aroundIt(page)).toEqual(await aroundIt(fresh))
  }
  await page.goto(`${house.site}/policies`)
  await stay(page)
  await box(page).fill('电梯')
  await box(page).press('Enter')
  await expect(page).toHaveURL(/\?q=/)
  await expectSame()
  await page.locator('.switch').click()
  await expect(page).toHaveURL(/validity=in_force/)
  await expectSame()
  expect((await aroundIt(page)).filter((line) => line.includes('/feed.'))).toEqual([
    expect.stringMatching(/feed\.atom\?q=%E7%94%B5%E6%A2%AF&kind=policy&validity=in_force/),
    expect.stringMatching(/feed\.json\?q=%E7%94%B5%E6%A2%AF&kind=policy&validity=in_force/),
  ])
  await page.goBack()
  await expect(page).toHaveURL(/\?q=[^&]*$/)
  await expectSame()
  await page.goBack()
  await expect(page).toHaveURL(`${house.site}/policies`)
  await expectSame()
  await expect(stayed(page)).toHaveCount(1)
})

test('the next page begins at its head, and back returns to where one was', async ({ house, page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(`${house.site}/search`)
  await stay(page)
  const next = page.getByRole('link', { name: '下一页' })
  await next.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(700)
  await next.click()
  await expect(page).toHaveURL(/\?page=2$/)
  await expect(results(page)).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(`${house.site}/search`)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
  await expect(stayed(page)).toHaveCount(1)
})

test('an answer that comes late does not replace a newer one', async ({ house, page }) => {
  await page.goto(`${house.site}/search`)
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route(/\/api\/finder\/.*sort=oldest/, async (route) => {
    await released
    await route.continue().catch(() => undefined)
  })
  await page.getByRole('link', { name: '最早' }).click()
  await expect(page.locator('.finder__results')).toHaveAttribute('aria-busy', 'true')
  await page.locator('.switch').click()
  await expect(page).toHaveURL(/validity=in_force/)
  const shown = await results(page).textContent()
  release()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(page).toHaveURL(/validity=in_force/)
  await expect(results(page)).toHaveText(shown ?? '')
})

test('wrong days keep the form and say what to correct', async ({ house, page }) => {
  await page.goto(`${house.site}/search?q=%E7%94%B5%E6%A2%AF`)
  await stay(page)
  await page.getByLabel('起始日期').fill('2024-05-01')
  await page.getByLabel('截止日期').fill('2023-05-01')
  await page.getByRole('button', { name: '应用筛选' }).press('Enter')
  const summary = page.locator('.error-summary')
  await expect(summary).toBeFocused()
  const field = page.getByLabel('起始日期')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription('起始日期不能晚于截止日期')
  await summary.getByRole('link').press('Enter')
  await expect(field).toBeFocused()
  await expect(box(page)).toHaveValue('电梯')
  await field.fill('2022-05-01')
  await page.getByRole('button', { name: '应用筛选' }).press('Enter')
  await expect(page).toHaveURL(/from=2022-05-01&to=2023-05-01/)
  await expect(summary).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^移除条件：日期/ })).toHaveCount(2)
  await expect(stayed(page)).toHaveCount(1)
})

test('without network, and without a search server, it says so, keeps the form, and tries again', async ({
  house,
  page,
  context,
}) => {
  await page.goto(`${house.site}/search`)
  const retry = page.getByRole('link', { name: '重试' })
  await context.setOffline(true)
  await box(page).fill('电梯')
  await box(page).press('Enter')
  await expect(page.getByText('暂时连不上本站').first()).toBeVisible()
  await expect(live(page)).toContainText('暂时连不上本站')
  await expect(results(page)).toBeFocused()
  await expect(box(page)).toHaveValue('电梯')
  await context.setOffline(false)
  await retry.press('Enter')
  await expect(page).toHaveTitle(/^“电梯”的检索结果/)
  await expect(retry).toHaveCount(0)

  await house.search.stop()
  await page.getByRole('link', { name: '最新' }).click()
  await expect(page.getByText('检索服务暂不可用').first()).toBeVisible()
  await house.search.start()
  await retry.click()
  await expect(page).toHaveURL(/sort=newest/)
  await expect(retry).toHaveCount(0)
})

test('without JavaScript the same form, links and errors work', async ({ house, browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(`${house.site}/search`)
  await page.getByRole('searchbox').fill('电梯')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveTitle(/^“电梯”的检索结果/)
  await page.getByRole('group', { name: '类型' }).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: '应用筛选' }).click()
  await expect(page).toHaveURL(/kind=/)
  await page.getByRole('link', { name: /^移除条件：类型/ }).click()
  await expect(page).not.toHaveURL(/kind=/)
  await page.locator('.switch').click()
  await expect(page).toHaveURL(/validity=in_force/)
  await page.getByLabel('起始日期').fill('2024-05-01')
  await page.getByLabel('截止日期').fill('2023-05-01')
  await page.getByRole('button', { name: '应用筛选' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await context.close()
})

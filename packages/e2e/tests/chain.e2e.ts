import { publish, signIn, takeIn, withdraw } from '../src/desk.ts'
import { officialPage, secondPage } from '../src/pages.ts'
import { expect, test } from '../src/test.ts'

/** What the open API of the site finds for a query. */
async function found(site: string, query: string): Promise<(string | null)[]> {
  const answer = await fetch(`${site}/api/v1/records?q=${encodeURIComponent(query)}`)
  const { items }: { items: { indexNumber: string | null }[] } = await answer.json()
  return items.map(({ indexNumber }) => indexNumber)
}

test('from an office’s web page to a found, readable, withdrawn record', async ({ house, browser, page }) => {
  test.setTimeout(240_000)
  const official = officialPage()

  const editor = await signIn(browser, house.desk, house.accounts.editor)
  const address = await takeIn(editor, official)
  await expect(editor.getByRole('button', { name: '保存草稿' })).toBeVisible()
  await expect(editor.getByRole('button', { name: /发布/ })).toHaveCount(0)
  const attempt = await editor.request.patch(address.replace('/admin/collections', '/api'), {
    data: { _status: 'published' },
    headers: { origin: house.desk },
  })
  expect(attempt.status()).toBe(403)
  expect((await page.goto(house.site + official.path))?.status()).toBe(404)

  const publisher = await signIn(browser, house.desk, house.accounts.publisher)
  await publish(publisher, address)
  await expect.poll(async () => (await fetch(house.site + official.path)).status).toBe(200)

  for (const query of [official.indexNumber, ...official.spellings]) {
    expect(await found(house.site, query), query).toEqual([official.indexNumber])
  }
  expect((await found(house.site, official.words))[0]).toBe(official.indexNumber)

  await page.goto(house.site)
  await page.getByRole('combobox').fill(official.words)
  await page.getByRole('combobox').press('Enter')
  await page.locator('main a[href*="#"]').first().click()
  await expect(page).toHaveURL(/#p\d+$/)
  await expect(page.getByText(official.indexNumber).first()).toBeVisible()

  await withdraw(publisher, '正文有误，更正后重新公开。')
  await expect.poll(async () => (await fetch(house.site + official.path)).status).toBe(410)
  expect((await page.goto(house.site + official.path))?.status()).toBe(410)
  await expect(page.getByText('正文有误，更正后重新公开。')).toBeVisible()
  for (const query of [official.indexNumber, official.words]) {
    expect(await found(house.site, query)).not.toContain(official.indexNumber)
  }
})

test('the search server is away while a record is published: the desk goes on, and it appears by itself', async ({
  house,
  browser,
  page,
}) => {
  test.setTimeout(240_000)
  const official = secondPage()
  const editor = await signIn(browser, house.desk, house.accounts.editor)
  const address = await takeIn(editor, official)

  await house.search.stop()
  const publisher = await signIn(browser, house.desk, house.accounts.publisher)
  await publish(publisher, address)
  expect((await page.goto(`${house.site}/search?q=1`))?.status()).toBe(503)
  await expect(page.getByRole('combobox').first()).toBeVisible()
  const ready = await fetch(`${house.desk}/readyz`)
  expect(ready.status).toBe(503)
  expect((await ready.json()).outbox.waiting).toBeGreaterThan(0)

  await house.search.start()
  await expect
    .poll(async () => (await fetch(house.site + official.path)).status, { timeout: 120_000 })
    .toBe(200)
  expect(await found(house.site, official.indexNumber)).toEqual([official.indexNumber])
})

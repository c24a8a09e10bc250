import type { Browser, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Account } from './house.ts'
import type { OfficialPage } from './pages.ts'

/** Signs a person in at the desk, in a browser of their own. */
export async function signIn(browser: Browser, desk: string, account: Account): Promise<Page> {
  const context = await browser.newContext({ baseURL: desk, viewport: { width: 1440, height: 1000 } })
  const page = await context.newPage()
  await page.goto('/admin/login')
  await page.getByLabel('电子邮件').fill(account.email)
  await page.getByLabel('密码').fill(account.password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { name: /您好/ })).toBeVisible()
  return page
}

/** Takes an official page in at the desk and gives the address of the draft. */
export async function takeIn(page: Page, official: OfficialPage): Promise<string> {
  await page.goto('/admin/intake')
  await page.locator('input[type=file]').setInputFiles(official.file)
  await expect(page.getByText(official.indexNumber)).toBeVisible()
  await page.getByRole('button', { name: '存为草稿' }).click()
  await page.waitForURL(/\/admin\/collections\/(replies|policies|cases)\/[\w-]+/)
  return new URL(page.url()).pathname
}

/** Publishes the draft at an address and waits until the desk says so. */
export async function publish(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.locator('.doc-controls').getByText('已发布')).toBeVisible()
}

/** Withdraws the published record whose edit view is open. */
export async function withdraw(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: '撤回', exact: true }).click()
  await page.getByLabel(/撤回原因/).fill(reason)
  await page.getByRole('button', { name: '确认撤回' }).click()
}

import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../src/test.ts'

const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test('every kind of page is within reach of everybody: on a phone and a desk, light and dark', async ({
  house,
  browser,
}) => {
  test.setTimeout(240_000)
  // A house that has just opened is still sending its sample records to the site.
  const waiting = async () => (await (await fetch(`${house.desk}/readyz`)).json()).outbox.waiting
  await expect.poll(waiting).toBe(0)
  const first = async (kind: string): Promise<string> => {
    const { items } = await (await fetch(`${house.site}/api/v1/records?kind=${kind}`)).json()
    return new URL(items[0].url).pathname
  }
  const pages = [
    '/',
    '/search?q=%E7%94%B5%E6%A2%AF',
    '/search?q=20990001',
    '/replies',
    ...(await Promise.all(['reply', 'policy', 'case'].map(first))),
    '/organisations',
    '/organisations/YX0000016',
    '/proposals/cppcc-9-3-20240117',
    '/nowhere',
  ]
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1440, 'light'],
  ] as const) {
    const context = await browser.newContext({
      baseURL: house.site,
      colorScheme,
      viewport: { width, height: 900 },
    })
    const page = await context.newPage()
    for (const path of pages) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).withTags(level).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${path} at ${width}`,
      ).toEqual([])
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wider, `${path} at ${width} scrolls sideways`).toBeLessThanOrEqual(0)
    }
    await context.close()
  }
})

import type { Page } from '@playwright/test'
import { signIn } from '../src/desk.ts'
import type { House } from '../src/house.ts'
import { expect, test } from '../src/test.ts'

type Node = Record<string, unknown>
type Reply = { id: string; body: { root: Node & { children: Node[] } } }

/** Changes the paragraphs of a public reply as an editor does, and publishes it as another person. */
async function correct(
  { editor, publisher }: { editor: Page; publisher: Page },
  house: House,
  indexNumber: string,
  change: (blocks: Node[]) => Node[],
): Promise<void> {
  const headers = { origin: house.desk }
  const query = new URLSearchParams({ 'where[indexNumber][equals]': indexNumber, draft: 'true' })
  const answer = await editor.request.get(`/api/replies?${query}`, { headers })
  const { docs }: { docs: Reply[] } = await answer.json()
  const [reply] = docs
  if (reply === undefined) throw new Error(`no reply ${indexNumber}`)
  const { root } = reply.body
  const data = {
    body: { root: { ...root, children: change(root.children) } },
    change: { nature: 'correction', note: '补充说明一段。' },
    stage: 'submitted',
  }
  const saved = await editor.request.patch(`/api/replies/${reply.id}?draft=true`, { data, headers })
  expect(saved.status(), await saved.text()).toBe(200)
  const published = await publisher.request.patch(`/api/replies/${reply.id}`, {
    data: { _status: 'published' },
    headers,
  })
  expect(published.status(), await published.text()).toBe(200)
}

const paragraph = (text: string): Node => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
})

test('a link to a paragraph opens that paragraph after corrections, and says so when it is gone', async ({
  house,
  browser,
  page,
}) => {
  test.setTimeout(240_000)
  const waiting = async () => (await (await fetch(`${house.desk}/readyz`)).json()).outbox.waiting
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0)
  const { items } = await (await fetch(`${house.site}/api/v1/records?kind=reply&sort=oldest`)).json()
  const { indexNumber, url }: { indexNumber: string; url: string } = items[0]
  const address = `${house.site}${new URL(url).pathname}`
  const people = {
    editor: await signIn(browser, house.desk, house.accounts.editor),
    publisher: await signIn(browser, house.desk, house.accounts.publisher),
  }
  const data = address.replace('/replies/', '/api/v1/records/reply/')
  const revision = async (): Promise<number> => (await (await fetch(data)).json()).revision
  const target = page.locator('.prose :target')
  /** Opens a link as who comes from elsewhere: another anchor of the same page would not ask the site again. */
  const open = async (anchor: string | null) => {
    await page.goto('about:blank')
    await page.goto(`${address}#${anchor}`)
  }

  await page.goto(address)
  const place = page.locator('.prose p[id]').nth(2)
  const anchor = await place.getAttribute('id')
  const said = await place.textContent()
  const before = await revision()

  const added = '经核实，补充说明如下：本答复所列数据截至答复之日。'
  await correct(people, house, indexNumber, (blocks) => [paragraph(added), ...blocks])
  await expect.poll(revision).toBe(before + 1)
  await open(anchor)
  await expect(target).toHaveText(said ?? '')
  await expect(page.locator('.prose p[id]').nth(2)).not.toHaveId(anchor ?? '')

  // The same by a hit of the search, which quotes the new paragraph.
  const query = encodeURIComponent(added.slice(0, 12))
  const found = await (await fetch(`${house.site}/api/v1/records?q=${query}`)).json()
  const quoted: string = found.items[0].passages[0].anchor
  expect(quoted).toMatch(/^p\d+-1$/)
  await open(quoted)
  await expect(target).toHaveText(added)
  await expect(page.locator('.removed-places')).toHaveCount(0)

  await correct(people, house, indexNumber, (blocks) => blocks.slice(1))
  await expect.poll(revision).toBe(before + 2)
  await open(quoted)
  await expect(page.locator('.removed-places')).toBeInViewport()
  await open(anchor)
  await expect(target).toHaveText(said ?? '')
  await expect(page.locator('.removed-places')).toBeHidden()
})

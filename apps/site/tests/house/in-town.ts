import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriter, noWords } from '@yanlu/search'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll } from 'vitest'
import { town } from '../fixtures/town.ts'
import { startSearch, startSite } from './site.ts'

export const hrefs = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'))

/** A site with the records of the invented town as of a day, for all tests of a file. */
export function inTown(today: string) {
  const folder = mkdtempSync(join(tmpdir(), 'yanlu-town-'))
  let search: Awaited<ReturnType<typeof startSearch>>
  let site: Awaited<ReturnType<typeof startSite>>
  beforeAll(async () => {
    search = await startSearch(folder)
    const writer = createWriter({ url: search.url, key: search.writeKey })
    await writer.ensureIndexes(noWords)
    await writer.rebuild(town(today), noWords)
    site = await startSite({
      MEILISEARCH_URL: search.url,
      MEILISEARCH_READ_KEY: search.readKey,
      SITE_URL: 'https://yanlu.example',
    })
  })
  afterAll(async () => {
    await site.stop()
    await search.stop()
    rmSync(folder, { recursive: true })
  })
  const get = (path: string) => fetch(site.url + path, { redirect: 'manual' })
  return {
    get,
    async visit(path: string): Promise<{ response: Response; page: Document }> {
      const response = await get(path)
      return { response, page: parseHTML(await response.text()).document }
    },
  }
}

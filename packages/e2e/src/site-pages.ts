import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { House } from './house.ts'

/** Every page of the site that a person looks at, in each of its states, with the sample records of a new house. */
export async function sitePages(house: House): Promise<{ all: string[]; main: string[] }> {
  const items = async (query: string): Promise<{ url: string }[]> =>
    (await (await fetch(`${house.site}/api/v1/records?${query}`)).json()).items
  // A house that has just been opened is still filling its index.
  const first = async (query: string): Promise<string> => {
    for (const end = Date.now() + 60_000; Date.now() < end; await sleep(200)) {
      const [item] = await items(query)
      if (item !== undefined) return new URL(item.url).pathname
    }
    throw new Error(`no sample record for ${query}`)
  }
  const [reply, policy, repealed, interpretation, article, corrected] = await Promise.all([
    first('kind=reply'),
    first('kind=policy&validity=in_force'),
    first('kind=policy&validity=repealed&validity=superseded&validity=expired'),
    first(`q=${encodeURIComponent('解读')}&kind=policy`),
    first('kind=case'),
    // Corrected once since it was published.
    first(`q=${encodeURIComponent('飞线')}&kind=reply`),
  ])
  const main = [
    '/',
    '/search?q=%E7%94%B5%E6%A2%AF&validity=in_force',
    reply,
    policy,
    `/history${reply}`,
    `/history${corrected}/r1`,
    '/proposals/cppcc-9-3-20240117',
    '/report?page=%2Faccessibility',
  ]
  return {
    main,
    all: [
      ...main,
      '/search?q=%E7%94%B5%E6%A2%AF',
      '/search?q=YX0000016',
      '/search?q=20990001',
      '/search?q=%E7%94%B5%E6%A2%AF&from=2025-13-01',
      '/search?page=0',
      '/replies',
      '/policies?year=2024',
      '/cases',
      repealed,
      interpretation,
      article,
      '/organisations',
      '/organisations/YX0000016',
      '/proposals',
      '/topics',
      '/calendar',
      '/developers',
      '/data',
      '/accessibility',
      '/d/20990001',
      '/nowhere',
    ],
  }
}

const pages = resolve(import.meta.dirname, '../../../apps/site/src/pages')

/** Page files of the site that none of the addresses reaches, so that a new kind of page cannot be forgotten. */
export function unvisited(addresses: readonly string[]): string[] {
  const visited = addresses.map((address) => address.split('?')[0])
  return readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .filter((file) => {
      const route = `/${file.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '')}`
      const pattern = route
        .replaceAll(/\[\.\.\.\w+\]/g, '.+')
        .replaceAll(/\[\w+\]/g, '[^/]+')
        .replace(/\/$/, '')
      return !visited.some((path) => new RegExp(`^${pattern || '/'}$`).test(path ?? ''))
    })
}

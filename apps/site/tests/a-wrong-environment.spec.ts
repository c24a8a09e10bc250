import { expect, test } from 'vitest'
import { startSite } from './house/site.ts'

test.each([
  ['MEILISEARCH_READ_KEY', ''],
  ['SITE_PORT', 'eighty'],
  ['SITE_PORT', '70000'],
  ['SITE_URL', 'yanlu.example'],
  ['SITE_URL', 'https://yanlu.example/path'],
  ['MEILISEARCH_URL', 'ftp://search'],
])('%s=%s stops the start with a sentence that names it', async (name, value) => {
  const site = await startSite({ [name]: value })
  expect(await site.exit).toBe(1)
  expect(site.output().trim()).toMatch(new RegExp(`^${name} is .*, but it should be: .+\\.$`))
})

test('a key never appears in what is printed', async () => {
  const site = await startSite({ SITE_PORT: '0', MEILISEARCH_READ_KEY: 'very-secret' })
  expect(await site.exit).toBe(1)
  expect(site.output()).not.toContain('very-secret')
})

import { expect, test } from 'vitest'
import { failsAsObject } from './for-machines.ts'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

test.each([
  '/api',
  '/api/v1/none',
  '/feed.atom',
  '/feed.json',
  '/proposals/npc-5-3-1/feed.atom',
  '/calendar.ics',
  '/sitemap.xml',
  '/sitemap/reply-2024-1.xml',
  '/opensearch.xml',
  '/robots.txt',
  '/qr/replies/1/2024-1.svg',
])('%s is for programs, whatever they accept', (path) => {
  for (const accept of [browser, '*/*', undefined]) expect(failsAsObject(path, accept)).toBe(true)
})

test.each(['/d/2024-1', '/data/2024.ndjson', '/files/a/b/c.pdf', '/replies/1/2024-1.txt'])(
  '%s is for both',
  (path) => {
    expect(failsAsObject(path, browser)).toBe(false)
    for (const accept of ['*/*', 'application/json', '', null]) expect(failsAsObject(path, accept)).toBe(true)
  },
)

test.each(['/', '/data', '/apiary', '/feed', '/search', '/proposals/feed.atom/x', '/replies/1/2024-1'])(
  '%s is a page',
  (path) => {
    for (const accept of [browser, '*/*', 'application/json']) expect(failsAsObject(path, accept)).toBe(false)
  },
)

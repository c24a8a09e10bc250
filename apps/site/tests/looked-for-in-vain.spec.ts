import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, inject, test } from 'vitest'
import { startSite } from './house/site.ts'

test('words that nobody finds are told to the desk at the latest when the site stops', async () => {
  const messages: unknown[] = []
  const desk = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    messages.push([request.method, request.url, JSON.parse(Buffer.concat(chunks).toString())])
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(desk, 'listening')
  const address = desk.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const { url, readKey } = inject('search')
  const site = await startSite({
    MEILISEARCH_URL: url,
    MEILISEARCH_READ_KEY: readKey,
    CMS_URL: `http://127.0.0.1:${address.port}`,
  })
  const ask = (path: string, parameters: Record<string, string>) =>
    fetch(`${site.url}${path}?${new URLSearchParams(parameters)}`)
  await ask('/search', { q: '量子飞船' })
  await ask('/api/finder/search', { q: '量子飞船' })
  // Found, filtered, on a later page, a number, a list of one kind: all of these say nothing about what is missing.
  await ask('/search', { q: '电梯' })
  await ask('/search', { q: '量子飞船', kind: 'reply' })
  await ask('/search', { q: '量子飞船', from: '2020-01-01' })
  await ask('/search', { q: '量子飞船', page: '2' })
  await ask('/search', { q: '临府办发〔2023〕13号' })
  await ask('/replies', { q: '量子飞船' })
  expect(messages).toEqual([])
  expect(await site.stop()).toBe(0)
  expect(messages).toEqual([['POST', '/api/unanswered', { queries: [{ q: '量子飞船', count: 2 }] }]])
  desk.close()
})

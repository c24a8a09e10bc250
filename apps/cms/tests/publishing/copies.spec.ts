import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { refreshCopies } from '../../src/publishing/refreshCopies.ts'

const tombstone = {
  id: '010000001_2024-00012',
  kind: 'reply' as const,
  number: '010000001/2024-00012',
  withdrawnOn: '2026-01-01',
  reason: '有误',
  revision: 2,
}
const files = [{ sha256: 'ab'.repeat(32), filename: '附件.docx' }]

test('every address of a withdrawn record is asked for past the caches', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    if (request.headers['cache-control'] === 'no-cache') asked.push(decodeURIComponent(request.url ?? ''))
    response.writeHead(410).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const warnings: string[] = []
  const { port } = server.address() as AddressInfo
  await refreshCopies(`http://127.0.0.1:${port}`, tombstone, files, (message) => warnings.push(message))
  server.close()
  expect(asked.sort()).toEqual(
    [
      '/',
      '/replies',
      '/replies/010000001/2024-00012',
      '/replies/010000001/2024-00012?view=elder',
      '/replies/010000001/2024-00012.txt',
      '/history/replies/010000001/2024-00012',
      '/history/replies/010000001/2024-00012?view=elder',
      `/files/010000001_2024-00012/${'ab'.repeat(32)}/附件.docx`,
    ].sort(),
  )
  expect(warnings).toEqual([])
})

test('that the site is down is told, and the withdrawal goes on', async () => {
  const warnings: string[] = []
  await refreshCopies('http://127.0.0.1:9', tombstone, files, (message) => warnings.push(message))
  expect(warnings).toEqual([expect.stringContaining('8 of 8')])
})

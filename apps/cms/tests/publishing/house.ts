import { noWords } from '@yanlu/search'
import { test as base } from 'vitest'
import { publishingOf } from '../../src/publishing/index.ts'
import { emptyOutbox } from '../../src/publishing/runner.ts'
import { type Desk, openDesk } from '../desk/desk.ts'
import { openSearch, type SearchServer } from '../desk/search.ts'

/** A desk with a real search server behind it. The outbox runs when a test says so. */
export type House = Desk & { search: SearchServer; deliver(): Promise<void> }

// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
export const test = base.extend('house', { scope: 'file' }, async ({}, { onCleanup }): Promise<House> => {
  const search = await openSearch()
  const desk = await openDesk({ searchUrl: search.url, searchKey: search.writeKey })
  await publishingOf(desk.payload).publisher.writer.ensureIndexes(noWords)
  onCleanup(async () => {
    await desk.close()
    await search.close()
  })
  return { ...desk, search, deliver: () => emptyOutbox(desk.payload) }
})

import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { available } from '../connection/client.ts'
import { oneOf } from '../connection/filter-value.ts'
import { fetchDocuments } from './documents.ts'
import { published } from './filter.ts'
import type { CopiedRecord } from './types.ts'

const batch = 500

const stored = z.object({
  id: z.string(),
  revision: z.number(),
  record: z.object({ revisions: z.array(z.object({ revision: z.number() })) }),
})

/** Whether all of these copies may still be read. See {@link Reader.stillPublic}. */
export async function stillPublic(
  client: Meilisearch,
  copies: readonly CopiedRecord[],
  signal: () => AbortSignal,
): Promise<boolean> {
  for (let from = 0; from < copies.length; from += batch) {
    const some = copies.slice(from, from + batch)
    const body = {
      filter: [
        published,
        oneOf(
          'id',
          some.map(({ id }) => id),
        ),
      ],
      fields: ['id', 'revision', 'record.revisions'],
      limit: some.length,
    }
    const documents = await available(() => fetchDocuments(client, 'documents', body, signal()))
    const held = new Map(
      z
        .array(stored)
        .parse(documents)
        .map((document) => [document.id, document]),
    )
    if (!some.every((copy) => hasStayed(copy, held.get(copy.id)))) return false
  }
  return true
}

/** A withdrawal takes a number of its own, so a gap in the published revisions tells of one. */
function hasStayed({ revision }: CopiedRecord, now: z.infer<typeof stored> | undefined): boolean {
  if (now === undefined || now.revision < revision) return false
  const later = new Set(now.record.revisions.map((one) => one.revision).filter((one) => one > revision))
  return later.size === now.revision - revision
}

/** The clocks of who writes the index and who reads it may differ by so much, in milliseconds. */
const tolerance = 600_000
/** More is written at once only by a rebuild, after which only withdrawals are known. */
const mostWritten = 2_000
const mostWithdrawn = 100_000

/** What tells whether a copy made at a moment may still be read. See {@link Reader.standingSince}. */
export async function standingSince(
  client: Meilisearch,
  moment: Date,
  signal: AbortSignal,
): Promise<(copy: CopiedRecord) => boolean> {
  const ask = (filter: string[], fields: string[], limit: number) =>
    fetchDocuments(client, 'documents', { filter, fields, limit }, signal)
  const since = `indexedAt >= ${moment.getTime() - tolerance}`
  const [gone, written] = await Promise.all([
    ask(['state = withdrawn'], ['id'], mostWithdrawn),
    ask([published, since], ['id', 'revision', 'record.revisions'], mostWritten),
  ])
  const withdrawn = new Set(
    z
      .array(stored.pick({ id: true }))
      .parse(gone)
      .map(({ id }) => id),
  )
  const now = new Map(
    z
      .array(stored)
      .parse(written)
      .map((document) => [document.id, document]),
  )
  return (copy) => !withdrawn.has(copy.id) && (!now.has(copy.id) || hasStayed(copy, now.get(copy.id)))
}

import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { available } from '../connection/client.ts'
import { siteIds } from '../projection/site.ts'
import { type IndexName, liveIndexes } from '../settings/indexes.ts'

/** One entry that the index holds, for the comparison with the database. Organisations have revision 0; of the index `site` only the settings come. */
export type HeldEntry = {
  index: IndexName
  id: string
  revision: number
  state: 'public' | 'withdrawn'
}

const page = z.array(
  z.object({ id: z.string(), revision: z.number(), state: z.enum(['public', 'withdrawn']) }),
)
const pageSize = 1000

/** Everything the live indexes hold, in the server's own order. What changes meanwhile may be missed or come twice. */
export async function* heldEntries(client: Meilisearch): AsyncGenerator<HeldEntry> {
  for (const index of ['documents', 'organisations', 'proposals', 'site'] as const) {
    for (let offset = 0; ; offset += pageSize) {
      const { results } = await available(() =>
        client
          .index(liveIndexes[index])
          .getDocuments({ fields: ['id', 'revision', 'state'], limit: pageSize, offset }),
      )
      for (const entry of page.parse(results))
        if (index !== 'site' || entry.id === siteIds.settings) yield { index, ...entry }
      if (results.length < pageSize) break
    }
  }
}

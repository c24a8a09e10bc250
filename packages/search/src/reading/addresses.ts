import { paths, recordKind } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { available } from '../connection/client.ts'
import { fetchDocuments } from './documents.ts'
import { published } from './filter.ts'
import type { RecordAddress, Shelf } from './types.ts'

/** The shelves that have records: one for each kind and year, `null` for records without a day. */
export async function listShelves(client: Meilisearch, signal: AbortSignal): Promise<Shelf[]> {
  const counted = await Promise.all(
    recordKind.options.map(async (kind) => {
      const filter = [published, `kind = ${kind}`]
      const { facetDistribution } = await client
        .index('documents')
        .search('', { filter, facets: ['kind', 'year'], limit: 0 }, { signal })
      const dated = Object.entries(facetDistribution?.year ?? {}).map(
        ([year, records]): Shelf => ({ kind, year: Number(year), records }),
      )
      const all = facetDistribution?.kind?.[kind] ?? 0
      const undated = all - dated.reduce((sum, { records }) => sum + records, 0)
      return undated > 0 ? [...dated, { kind, year: null, records: undated }] : dated
    }),
  )
  return counted.flat()
}

/** Addresses read at a time; each is some hundred bytes. */
const batch = 5_000

const addressed = z.object({
  record: z.object({
    kind: recordKind,
    indexNumber: z.string().nullable(),
    caseNumber: z.string().optional(),
    updatedAt: z.string(),
  }),
})

/** Where the records of a shelf are, in the server's own order: nothing is sorted, and no text is read. */
export async function* addressesOn(
  client: Meilisearch,
  { kind, year }: Pick<Shelf, 'kind' | 'year'>,
  signal: () => AbortSignal,
): AsyncGenerator<RecordAddress> {
  const filter = [published, `kind = ${kind}`, year === null ? 'year IS NULL' : `year = ${year}`]
  const fields = Object.keys(addressed.shape.record.shape).map((field) => `record.${field}`)
  for (let offset = 0; ; offset += batch) {
    const documents = await available(() =>
      fetchDocuments(client, 'documents', { filter, fields, offset, limit: batch }, signal()),
    )
    for (const { record } of z.array(addressed).parse(documents)) {
      const number = record.kind === 'case' ? record.caseNumber : record.indexNumber
      if (number != null) yield { path: paths.record(record.kind, number), updatedAt: record.updatedAt }
    }
    if (documents.length < batch) return
  }
}

const keyed = z.object({ proposal: z.object({ key: z.string() }) })

/** Where the pages of all proposals are, in the server's own order. */
export async function* proposalAddresses(
  client: Meilisearch,
  signal: () => AbortSignal,
): AsyncGenerator<string> {
  for (let offset = 0; ; offset += batch) {
    const documents = await available(() =>
      fetchDocuments(client, 'proposals', { fields: ['proposal.key'], offset, limit: batch }, signal()),
    )
    for (const { proposal } of z.array(keyed).parse(documents)) yield paths.proposal(proposal.key)
    if (documents.length < batch) return
  }
}

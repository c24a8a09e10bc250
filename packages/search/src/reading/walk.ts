import { type PublicRecord, publicRecord, todayInShanghai } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { available, isRefusal } from '../connection/client.ts'
import { filterValue, oneOf } from '../connection/filter-value.ts'
import { dayNumber } from '../projection/dates.ts'
import type { Plan } from '../query/arms.ts'
import { plan } from '../query/plan.ts'
import { understand } from '../query/understand.ts'
import { candidates, orderedHits, planningServer } from './candidates.ts'
import { fetchDocuments } from './documents.ts'
import { chosenFilters, published, spanFilters } from './filter.ts'
import { readKnowledge } from './knowledge.ts'
import { inOrder, rankable, rankFields } from './order.ts'
import type { SearchQuery } from './types.ts'

/** Whole records that are held in memory at a time. */
const batch = 100

type Walk = {
  client: Meilisearch
  plan: Plan
  today: string
  filters: string[]
  signal: () => AbortSignal
}

/** Everything a query finds. See {@link Reader.walk}; `signal` gives the patience for each single request. */
export async function* walkRecords(
  client: Meilisearch,
  { query, order, now }: { query: SearchQuery; order: 'changed' | undefined; now: Date },
  signal: () => AbortSignal,
): AsyncGenerator<PublicRecord> {
  const today = todayInShanghai(now)
  const day = dayNumber(today)
  const found = await available(async () =>
    plan(understand(query.q, await readKnowledge(client, day, signal())), planningServer(client, signal)),
  )
  const filters = [...spanFilters(query), ...Object.values(chosenFilters(query, day))]
  const walk: Walk = { client, plan: found, today, filters, signal }
  const everything = found.recognised.type === 'everything'
  const sort = order ?? (query.sort === 'relevance' && everything ? 'newest' : query.sort)
  for await (const ids of sort === 'relevance' ? ranked(walk) : dated(walk, sort, everything))
    yield* await recordsOf(walk, ids)
}

/** All ids at once, best first: only so is an order by relevance one order. An id is a few bytes. */
async function* ranked({
  client,
  plan: { arms, ranking },
  today,
  filters,
  signal,
}: Walk): AsyncGenerator<string[]> {
  const ask = (limit: number, fields: string[]) =>
    available(() =>
      candidates(client, arms, { filters, facets: [], sort: [], offset: 0, limit, fields }, signal()),
    )
  const { total } = await ask(0, ['id'])
  if (total === 0) return
  const best = ranking === undefined ? [] : (await ask(orderedHits, ['line', ...rankFields])).hits
  const first = ranking === undefined ? [] : inOrder(z.array(rankable).parse(best), ranking, arms, today)
  const all = z.array(z.object({ id: z.string() })).parse((await ask(total, ['id'])).hits)
  const ids = [...first.map(({ line }) => line.id), ...all.slice(first.length).map(({ id }) => id)]
  for (let from = 0; from < ids.length; from += batch) yield ids.slice(from, from + batch)
}

/** An index from before there was `changed` is of one moment until it is built anew. */
const dateOrder = z.object({
  id: z.string(),
  newest: z.number(),
  oldest: z.number(),
  changed: z.number().default(0),
})
const dateFields = Object.keys(dateOrder.shape)

/**
 * Batch after batch behind the last record of the one before, always from the first place: servers before 1.27 lose and
 * repeat records of later places.
 */
async function* dated(
  { client, plan: { arms }, filters, signal }: Walk,
  order: 'newest' | 'oldest' | 'changed',
  everything: boolean,
): AsyncGenerator<string[]> {
  const fields = dateFields
  const [way, beyond] = order === 'oldest' ? ['asc', '>'] : ['desc', '<']
  const sort = [`${order}:${way}`, `id:${way}`]
  for (let last: z.infer<typeof dateOrder> | undefined; ; ) {
    // The server compares texts in small letters, but takes what is compared with as it stands.
    const behind =
      last === undefined
        ? []
        : [
            `${order} ${beyond} ${last[order]} OR (${order} = ${last[order]} AND id ${beyond} ${filterValue(last.id.toLowerCase())})`,
          ]
    const own = [...filters, ...behind]
    const page = await available(async () => {
      if (!everything)
        return (
          await candidates(
            client,
            arms,
            { filters: own, facets: [], sort, offset: 0, limit: batch, fields },
            signal(),
          )
        ).hits
      const filter = [published, ...own.map((one) => `(${one})`)]
      return sorted(client, { filter, sort, limit: batch, fields }, signal())
    })
    const hits = z.array(dateOrder).parse(page)
    if (hits.length > 0) yield hits.map(({ id }) => id)
    last = hits.at(-1)
    if (hits.length < batch) return
  }
}

/** Before 1.28 an index that has never held a record refuses to be sorted: that is a list without records. */
async function sorted(
  client: Meilisearch,
  body: Record<string, unknown>,
  signal: AbortSignal,
): Promise<unknown[]> {
  try {
    return await fetchDocuments(client, 'documents', body, signal)
  } catch (error) {
    if (isRefusal(error, 'invalid_document_sort')) return []
    throw error
  }
}

const held = z.object({ state: z.literal('public'), record: publicRecord })

/** The records of these ids in this order; what was withdrawn meanwhile is left out. Nobody's contact is part of it. */
async function recordsOf({ client, signal }: Walk, ids: readonly string[]): Promise<PublicRecord[]> {
  const documents = await available(() =>
    fetchDocuments(
      client,
      'documents',
      { filter: [published, oneOf('id', ids)], fields: ['state', 'record'], limit: ids.length },
      signal(),
    ),
  )
  const records = new Map(
    z
      .array(held)
      .parse(documents)
      .map(({ record }) => [record.id, { ...record, contact: null }]),
  )
  return ids.flatMap((id) => records.get(id) ?? [])
}

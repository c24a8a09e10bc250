import { type Tombstone, tombstone } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { oneOf } from '../connection/filter-value.ts'
import type { NumberQuery } from '../query/numbers.ts'
import { fetchDocuments } from './documents.ts'
import type { Identifier } from './identifier.ts'
import { isEndOf } from './in-part.ts'

const held = z.object({ tombstone })
const most = 200

/** What is left of the withdrawn records that pass a filter, the last first. */
export async function tombstonesThat(
  client: Meilisearch,
  filter: string,
  signal: AbortSignal,
): Promise<Tombstone[]> {
  const body = { filter: ['state = withdrawn', `(${filter})`], fields: ['tombstone'], limit: most }
  return z
    .array(held)
    .parse(await fetchDocuments(client, 'documents', body, signal))
    .map((document) => document.tombstone)
    .sort((left, right) => right.withdrawnOn.localeCompare(left.withdrawnOn) || (left.id < right.id ? -1 : 1))
}

/** Withdrawn records that bore an identifier as a whole, as their own number or a former one. */
export const withdrawnBearing = async (
  client: Meilisearch,
  { ids, document, former }: Identifier,
  signal: AbortSignal,
): Promise<Tombstone[]> => {
  const filter = [
    oneOf('id', ids),
    oneOf('numberKeys', document === null ? [] : [document]),
    oneOf('formerKeys', former),
  ].join(' OR ')
  return tombstonesThat(client, filter, signal)
}

/** Withdrawn records of a number of which only a part is given, read as `bearersInPart` reads it. */
export async function withdrawnInPart(
  client: Meilisearch,
  { recognised, own, session }: NumberQuery,
  signal: AbortSignal,
): Promise<Tombstone[]> {
  if (own.length === 0 || session !== null) return []
  const found = await tombstonesThat(client, oneOf('numberKeys', own), signal)
  return recognised.type === 'proposalNumber'
    ? found.filter(({ number }) => own.some((digits) => isEndOf(number, digits)))
    : found
}

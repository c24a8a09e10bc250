import { bodyRef, organisation } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { oneOf } from '../connection/filter-value.ts'
import { fetchDocuments, getDocument } from './documents.ts'
import { published } from './filter.ts'
import type { OrganisationSummary } from './types.ts'

const held = z.object({ organisation })
const issued = z.object({ record: z.object({ issuingBody: bodyRef.nullable() }) })

/** One organisation by its code. */
export async function getOrganisation(client: Meilisearch, code: string, signal: AbortSignal) {
  const document = await getDocument(client, 'organisations', code, ['organisation'], signal)
  return document === null ? null : held.parse(document).organisation
}

/** The latest name of each code. Where an organisation is not held yet, the name that one of its records carries. */
export async function bodyNames(
  client: Meilisearch,
  codes: readonly string[],
  held: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const missing = codes.filter((code) => !held.has(code))
  if (missing.length === 0) return held
  const names = new Map(held)
  await Promise.all(
    missing.map(async (code) => {
      const filter = [published, oneOf('bodyCode', [code])]
      const body = { filter, limit: 1, fields: ['record.issuingBody'] }
      const [document] = z.array(issued).parse(await fetchDocuments(client, 'documents', body, signal))
      if (document?.record.issuingBody) names.set(code, document.record.issuingBody.name)
    }),
  )
  return names
}

const batch = 1000

/** All organisations with the number of public records each issued, by name. */
export async function listOrganisations(
  client: Meilisearch,
  signal: AbortSignal,
): Promise<OrganisationSummary[]> {
  const { facetDistribution } = await client
    .index('documents')
    .search('', { filter: published, facets: ['bodyCode'], limit: 0 }, { signal })
  const counts = facetDistribution?.bodyCode ?? {}
  const organisations: OrganisationSummary[] = []
  for (let offset = 0; ; offset += batch) {
    const documents = await fetchDocuments(
      client,
      'organisations',
      { fields: ['organisation'], limit: batch, offset },
      signal,
    )
    for (const { organisation: found } of z.array(held).parse(documents))
      organisations.push({
        code: found.code,
        name: found.name,
        status: found.status,
        records: counts[found.code] ?? 0,
      })
    if (documents.length < batch) break
  }
  return organisations.sort((left, right) => left.name.localeCompare(right.name, 'zh-Hans-CN'))
}

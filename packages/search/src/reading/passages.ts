import { findDocumentNumbers, formatDocumentNumber } from '@yanlu/model'
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { z } from 'zod'
import { filterValue } from '../connection/filter-value.ts'
import type { Plan } from '../query/plan.ts'
import { markTags } from '../settings/mark-tags.ts'
import { highlightPassage } from './highlight.ts'
import type { PassageHit } from './types.ts'

const maxPassages = 3

const passageHit = z.object({
  id: z.string(),
  anchor: z.string(),
  headings: z.array(z.string()),
  _formatted: z.object({ text: z.string() }),
  _rankingScore: z.number(),
})

/** How the text itself spells document numbers that are looked for: 云建房〔202236号 for 云建房〔2022〕36号. */
const spellings = (text: string, terms: readonly string[]): string[] =>
  findDocumentNumbers(text)
    .filter(({ number }) => terms.includes(formatDocumentNumber(number)))
    .map(({ index, length }) => text.slice(index, index + length))

/** The best passages of each record for the query, best first; in the order of `ids`. One request for all. */
export async function bestPassages(
  client: Meilisearch,
  plan: Plan,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<PassageHit[][]> {
  const search = plan.passages
  if (search.type === 'none' || ids.length === 0) return ids.map(() => [])
  const variants: Partial<MultiSearchQuery>[] =
    search.type === 'filter'
      ? [{ q: '' }]
      : [
          { q: search.words, matchingStrategy: 'last' },
          { q: search.words, matchingStrategy: 'frequency' },
        ]
  const queries = ids.flatMap((id) =>
    variants.map((variant) => ({
      ...variant,
      indexUid: 'passages',
      filter: [`documentId = ${filterValue(id)}`, ...(search.type === 'filter' ? [search.filter] : [])],
      limit: maxPassages,
      attributesToRetrieve: ['id', 'anchor', 'headings'],
      attributesToHighlight: ['text'],
      highlightPreTag: markTags.open,
      highlightPostTag: markTags.close,
      showRankingScore: true,
    })),
  )
  const { results } = await client.multiSearch({ queries }, { signal })
  return ids.map((_, position) => {
    const hits = results
      .slice(position * variants.length, (position + 1) * variants.length)
      .flatMap((result) => z.array(passageHit).parse(result.hits))
    const best = new Map<string, z.infer<typeof passageHit>>()
    for (const hit of hits.sort((left, right) => right._rankingScore - left._rankingScore))
      if (!best.has(hit.id)) best.set(hit.id, hit)
    return [...best.values()].slice(0, maxPassages).map((hit) => ({
      anchor: hit.anchor,
      heading: hit.headings.at(-1) ?? null,
      html: highlightPassage(hit._formatted.text, [
        ...plan.terms,
        ...spellings(hit._formatted.text, plan.terms),
      ]),
    }))
  })
}

import { findDocumentNumbers, formatDocumentNumber } from '@yanlu/model'
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { z } from 'zod'
import { filterValue, oneOf } from '../connection/filter-value.ts'
import { writings } from '../projection/figures.ts'
import type { Plan } from '../query/arms.ts'
import { markTags } from '../settings/mark-tags.ts'
import { highlightPassage } from './highlight.ts'
import type { PassageHit } from './types.ts'

const maxPassages = 3
const maxFallbacks = 6

/** One way to find passages inside a record. */
type Variant = Pick<MultiSearchQuery, 'q' | 'matchingStrategy'> & { filter?: string }

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
  if (search.type === 'filter')
    return ranked(client, [{ q: '', filter: search.filter }], plan.terms, ids, signal)
  const found = await ranked(
    client,
    [
      { q: search.words, matchingStrategy: 'last' },
      { q: search.words, matchingStrategy: 'frequency' },
    ],
    plan.terms,
    ids,
    signal,
  )
  // Records that hold no passage with the first or the rarest word of the query show the longest words they do hold.
  const bare = ids.filter((_, position) => found[position]?.length === 0)
  const longest = search.units.toSorted((left, right) => right.length - left.length).slice(0, maxFallbacks)
  if (bare.length === 0 || longest.length === 0) return found
  const variants = longest.map(
    (unit): Variant => (/\d/.test(unit) ? { q: '', filter: oneOf('figures', [unit]) } : { q: `"${unit}"` }),
  )
  const fallback = await ranked(client, variants, plan.terms, bare, signal)
  return ids.map((id, position) => fallback[bare.indexOf(id)] ?? found[position] ?? [])
}

/** The passages of each record that any variant finds and that carry a mark, best first. */
async function ranked(
  client: Meilisearch,
  variants: readonly Variant[],
  terms: readonly string[],
  ids: readonly string[],
  signal: AbortSignal,
): Promise<PassageHit[][]> {
  const queries = ids.flatMap((id) =>
    variants.map(({ filter, ...variant }) => ({
      ...variant,
      indexUid: 'passages',
      filter: [`documentId = ${filterValue(id)}`, ...(filter === undefined ? [] : [filter])],
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
    return [...best.values()]
      .map((hit) => ({
        anchor: hit.anchor,
        heading: hit.headings.at(-1) ?? null,
        html: highlightPassage(hit._formatted.text, [
          ...terms,
          ...spellings(hit._formatted.text, terms),
          ...writings(hit._formatted.text, terms),
        ]),
      }))
      .filter(({ html }) => html.includes('<mark>'))
      .slice(0, maxPassages)
  })
}

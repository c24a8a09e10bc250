import { findDocumentNumbers, formatDocumentNumber } from '@yanlu/model'
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { z } from 'zod'
import { oneOf } from '../connection/filter-value.ts'
import { writings } from '../projection/figures.ts'
import type { Plan } from '../query/arms.ts'
import { markTags } from '../settings/mark-tags.ts'
import { highlightPassage } from './highlight.ts'
import type { PassageHit } from './types.ts'

const maxPassages = 3
const maxFallbacks = 6
/** So many passages of all records together are read at once; a search for each record by itself costs three times. */
const together = 60

/** One way to find passages inside a record. */
type Variant = Pick<MultiSearchQuery, 'q' | 'matchingStrategy'> & { filter?: string }

const passageHit = z.object({
  id: z.string(),
  documentId: z.string(),
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
  const query = ({ filter, ...variant }: Variant, of: readonly string[], limit: number) => ({
    ...variant,
    indexUid: 'passages',
    filter: [oneOf('documentId', of), ...(filter === undefined ? [] : [filter])],
    limit,
    attributesToRetrieve: ['id', 'documentId', 'anchor', 'headings'],
    attributesToHighlight: ['text'],
    highlightPreTag: markTags.open,
    highlightPostTag: markTags.close,
    showRankingScore: true,
  })
  const read = async (queries: ReturnType<typeof query>[]): Promise<z.infer<typeof passageHit>[][]> => {
    if (queries.length === 0) return []
    const { results } = await client.multiSearch({ queries }, { signal })
    return results.map(({ hits }) => z.array(passageHit).parse(hits))
  }
  const first = await read(variants.map((variant) => query(variant, ids, together)))
  // What did not fit is asked for again, for the records that got too little of it.
  const more = variants.flatMap((variant, at) => {
    const hits = first[at] ?? []
    if (hits.length < together) return []
    const held = (id: string) => hits.filter(({ documentId }) => documentId === id).length
    return ids.filter((id) => held(id) < maxPassages).map((id) => query(variant, [id], maxPassages))
  })
  const all = [...first, ...(await read(more))].flat()
  all.sort((left, right) => right._rankingScore - left._rankingScore)
  return ids.map((id) => {
    const shown = new Map<string, PassageHit>()
    for (const hit of all) {
      if (hit.documentId !== id || shown.has(hit.id) || shown.size === maxPassages) continue
      const html = highlightPassage(hit._formatted.text, [
        ...terms,
        ...spellings(hit._formatted.text, terms),
        ...writings(hit._formatted.text, terms),
      ])
      if (html.includes('<mark>'))
        shown.set(hit.id, { anchor: hit.anchor, heading: hit.headings.at(-1) ?? null, html })
    }
    return [...shown.values()]
  })
}

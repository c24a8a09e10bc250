import { topicTable } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { leafValue } from '../projection/topic.ts'
import { type Distribution, plainFacet } from './facets.ts'
import { published } from './filter.ts'
import type { FacetValue, TopicBranch } from './types.ts'

/** The leaves below a top class, in the order of the table, local ones behind. */
export function leavesBelow(top: string, counts: Distribution): FacetValue[] {
  const under = leafValue(top, '')
  const table = topicTable.find((branch) => branch.top === top)?.leaves ?? []
  const order = new Map(table.map((leaf, position) => [leafValue(top, leaf), position]))
  const place = ({ value }: FacetValue) => order.get(value) ?? table.length
  const own = Object.fromEntries(Object.entries(counts).filter(([value]) => value.startsWith(under)))
  return plainFacet(own, (value) => value.slice(under.length)).sort(
    (left, right) => place(left) - place(right),
  )
}

/** Whether a top class is chosen, or a leaf of it. */
export const isChosen = (top: string, topics: readonly string[]): boolean =>
  topics.some((topic) => topic === top || topic.startsWith(leafValue(top, '')))

/**
 * The branches that have records in the order of the national table, each with its leaves in that order and local
 * leaves behind them; then the wordings that the table does not know.
 */
export async function listTopics(client: Meilisearch, signal: AbortSignal): Promise<TopicBranch[]> {
  const { facetDistribution } = await client
    .index('documents')
    .search('', { filter: published, facets: ['topic', 'topicLeaf'], limit: 0 }, { signal })
  const tops = facetDistribution?.topic ?? {}
  const leaves = facetDistribution?.topicLeaf ?? {}
  const known = topicTable.flatMap(({ top }): TopicBranch[] => {
    const count = tops[top] ?? 0
    return count === 0 ? [] : [{ value: top, label: top, count, leaves: leavesBelow(top, leaves) }]
  })
  const inTable = new Set(topicTable.map(({ top }) => top))
  const others = Object.fromEntries(Object.entries(tops).filter(([value]) => !inTable.has(value)))
  return [...known, ...plainFacet(others, (value) => value).map((branch) => ({ ...branch, leaves: [] }))]
}

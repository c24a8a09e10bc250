import { topicTable } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { leafValue } from '../projection/topic.ts'
import { plainFacet } from './facets.ts'
import { published } from './filter.ts'
import type { TopicBranch } from './types.ts'

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
  const known = topicTable.flatMap(({ top, leaves: table }): TopicBranch[] => {
    const count = tops[top] ?? 0
    if (count === 0) return []
    const under = leafValue(top, '')
    const order = new Map(table.map((leaf, position) => [leafValue(top, leaf), position]))
    const place = (value: string) => order.get(value) ?? table.length
    const own = Object.fromEntries(Object.entries(leaves).filter(([value]) => value.startsWith(under)))
    return [
      {
        value: top,
        label: top,
        count,
        leaves: plainFacet(own, (value) => value.slice(under.length)).sort(
          (left, right) => place(left.value) - place(right.value),
        ),
      },
    ]
  })
  const inTable = new Set(topicTable.map(({ top }) => top))
  const others = Object.fromEntries(Object.entries(tops).filter(([value]) => !inTable.has(value)))
  return [...known, ...plainFacet(others, (value) => value).map((branch) => ({ ...branch, leaves: [] }))]
}

import type { OutcomeAxis } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { oneOf } from '../connection/filter-value.ts'
import { published } from './filter.ts'
import type { OutcomeCounts } from './types.ts'

/** The replies of a body by their outcome. See {@link Reader.outcomes}. */
export async function countOutcomes(
  client: Meilisearch,
  code: string,
  signal: AbortSignal,
): Promise<OutcomeCounts> {
  const attribute = 'outcomeAxis'
  const { facetDistribution } = await client
    .index('documents')
    .search('', { filter: [published, oneOf('bodyCode', [code])], facets: [attribute], limit: 0 }, { signal })
  const counts = facetDistribution?.[attribute] ?? {}
  const count = (axis: OutcomeAxis) => counts[axis] ?? 0
  return {
    resolved: count('resolved'),
    in_progress: count('in_progress'),
    planned: count('planned'),
    later: count('later'),
    reference_only: count('reference_only'),
  }
}

import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { dayNumber } from '../projection/dates.ts'
import { publicRecords } from './documents.ts'
import { storedSummary, toSummary } from './summary.ts'
import type { RecordSummary } from './types.ts'

const mostOfEach = 200

/** What was repealed or replaced neither begins nor ends by its term. */
const byTerm = 'kind = policy AND validityBase NOT IN [repealed, superseded]'

/** Policies that come into force or run out between two days. See {@link Reader.calendar}. */
export async function readCalendar(
  client: Meilisearch,
  ask: { from: string; to: string },
  today: string,
  signal: AbortSignal,
): Promise<{ starting: RecordSummary[]; ending: RecordSummary[] }> {
  const between = async (attribute: 'effectiveFrom' | 'effectiveTo'): Promise<RecordSummary[]> => {
    const filter = `${byTerm} AND ${attribute} >= ${dayNumber(ask.from)} AND ${attribute} <= ${dayNumber(ask.to)}`
    const sort = [`${attribute}:asc`, 'id:asc']
    return z
      .array(storedSummary)
      .parse(await publicRecords(client, { filter, sort, limit: mostOfEach }, signal))
      .map((hit) => toSummary(hit, today))
  }
  const [starting, ending] = await Promise.all([between('effectiveFrom'), between('effectiveTo')])
  return { starting, ending }
}

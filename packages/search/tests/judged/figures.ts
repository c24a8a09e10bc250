import type { Reader } from '../../src/index.ts'
import { ask } from '../city/city.ts'
import { corpus, type Name } from './corpus/corpus.ts'
import type { Judged } from './judged.ts'

/** How one query did. For a query that must find nothing, both figures are 1 or 0. */
export type Outcome = Judged & { recall: number; rank: number; total: number; found: Name[]; wrong: Name[] }

const nameOf = new Map((Object.keys(corpus) as Name[]).map((name) => [corpus[name].id, name]))

/** Asks one judged query and measures recall at 10 and the reciprocal rank of the first best record. */
export async function measure(reader: Reader, judged: Judged): Promise<Outcome> {
  const { items, total } = await reader.search(ask(judged.q))
  const found = items.flatMap(({ id }) => nameOf.get(id) ?? [])
  const { right, best = right, also = [] } = judged
  const wrong = found.filter((name) => !right.includes(name) && !also.includes(name))
  if (right.length === 0) {
    const none = total === 0 ? 1 : 0
    return { ...judged, recall: none, rank: none, total, found, wrong }
  }
  const first = found.findIndex((name) => best.includes(name))
  return {
    ...judged,
    recall: right.filter((name) => found.includes(name)).length / Math.min(10, right.length),
    rank: first === -1 ? 0 : 1 / (first + 1),
    total,
    found,
    wrong,
  }
}

/** Averages of some outcomes. */
export const average = (outcomes: readonly Outcome[]) => ({
  queries: outcomes.length,
  recall: outcomes.reduce((sum, { recall }) => sum + recall, 0) / outcomes.length,
  rank: outcomes.reduce((sum, { rank }) => sum + rank, 0) / outcomes.length,
})

/** Outcomes by kind, in the order in which the kinds first come. */
export const byKind = (outcomes: readonly Outcome[]): Map<Judged['kind'], Outcome[]> => {
  const kinds = new Map<Judged['kind'], Outcome[]>()
  for (const outcome of outcomes) kinds.set(outcome.kind, [...(kinds.get(outcome.kind) ?? []), outcome])
  return kinds
}

/** The table of a set: recall at 10 and MRR by kind and overall. */
export function table(title: string, outcomes: readonly Outcome[]): string {
  const line = (name: string, set: readonly Outcome[]) => {
    const { queries, recall, rank } = average(set)
    return `${name.padEnd(18)}${String(queries).padStart(4)}   ${recall.toFixed(3)}   ${rank.toFixed(3)}`
  }
  return [
    `${title.padEnd(18)}   n   R@10    MRR`,
    ...[...byKind(outcomes)].map(([kind, set]) => line(kind, set)),
    line('all', outcomes),
  ].join('\n')
}

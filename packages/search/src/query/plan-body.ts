import { oneOf } from '../connection/filter-value.ts'
import type { Arm, Plan } from './arms.ts'
import type { NamedBody } from './bodies.ts'

const weights = { own: 3, related: 2.5 }

/** What the name of a body and nothing else is answered from: everything it issued under any of its names. */
export function planBody({ codes, related }: NamedBody, words: string): Plan {
  const arms: Arm[] = [{ q: '', filter: oneOf('bodyCode', codes), weight: weights.own }]
  if (related.length > 0) arms.push({ q: '', filter: oneOf('bodyCode', related), weight: weights.related })
  return {
    recognised: { type: 'words' },
    arms,
    passages: { type: 'none' },
    terms: [words],
    ranking: { texts: [], asked: false, negated: [], codes, related },
  }
}

/** The words beside the name of a body are looked for in what it issued first, and then everywhere. */
export function withBody(whole: Plan, rest: Plan, { codes, related }: NamedBody): Plan {
  const filter = oneOf('bodyCode', [...codes, ...related])
  const own = rest.arms.map((arm) => ({
    ...arm,
    filter: arm.filter === undefined ? filter : `(${arm.filter}) AND ${filter}`,
  }))
  return {
    ...whole,
    arms: [...own, ...whole.arms],
    passages: rest.passages,
    terms: [...new Set([...whole.terms, ...rest.terms])],
    ranking: {
      texts: [...(whole.ranking?.texts ?? []), ...(rest.ranking?.texts ?? [])],
      asked: rest.ranking?.asked ?? false,
      negated: rest.ranking?.negated ?? [],
      codes,
      related,
    },
  }
}

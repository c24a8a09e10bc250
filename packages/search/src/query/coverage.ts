import type { Arm } from './arms.ts'

/** A part of the query, what the server is asked for in its place, and how many records hold it. */
export type Unit = { unit: string; sought: string; total: number }

/** The parts that say most; more of them make more arms than they find records. */
const maxKeys = 6
const maxArms = 20

/** How much of the query a record must hold, by weight: of a query of few words most of it. */
const share = { few: 0.6, many: 0.45, question: 0.35 }
const few = 2

/** A part that few records hold says more than one that many hold. */
const weigh = (total: number, records: number): number => Math.log(1 + records / Math.max(total, 1))

/** The smallest sets of parts that together weigh enough. */
function enough(keys: readonly { weight: number }[], least: number): number[][] {
  const found: number[][] = []
  const subsets = Array.from({ length: 2 ** keys.length - 1 }, (_, at) =>
    keys.flatMap((__, key) => ((at + 1) & (1 << key) ? [key] : [])),
  ).sort((left, right) => left.length - right.length)
  for (const subset of subsets) {
    const weight = subset.reduce((sum, key) => sum + (keys[key]?.weight ?? 0), 0)
    if (weight >= least && !found.some((smaller) => smaller.every((key) => subset.includes(key))))
      found.push(subset)
  }
  return found
}

/**
 * Arms for the records that hold enough of a query. Parts that no record holds count against all of them, unless the
 * query is a question: questions use words of their own.
 */
export function coverageArms(
  words: string,
  units: readonly Unit[],
  { records, asked, on }: { records: number; asked: boolean; on: readonly string[] },
): Arm[] {
  const weighed = units
    .map((unit) => ({ ...unit, weight: weigh(unit.total, records) }))
    .filter(({ total }) => total > 0 || !asked)
    .sort((left, right) => right.weight - left.weight)
  const whole = weighed.slice(0, maxKeys)
  const keys = whole.filter(({ total }) => total > 0)
  const sum = whole.reduce((all, { weight }) => all + weight, 0)
  const least = asked ? share.question : whole.length <= few ? share.few : share.many
  return enough(keys, sum * least - 1e-9)
    .slice(0, maxArms)
    .map((subset) => {
      const chosen = subset.flatMap((key) => keys[key] ?? [])
      const weight = chosen.reduce((all, key) => all + key.weight, 0) / sum
      const required = chosen.map(({ sought }) => sought).join(' ')
      const rest = chosen.reduce((text, { unit }) => text.replace(unit, ' '), words)
      // The server never drops a phrase, whatever else it drops.
      return {
        q: `${required} ${rest}`.replace(/\s+/gu, ' ').trim(),
        on,
        strategy: 'last',
        weight: 0.5 + weight / 2,
      }
    })
}

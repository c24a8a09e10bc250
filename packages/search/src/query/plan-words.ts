import { oneOf } from '../connection/filter-value.ts'
import { fallbackAttributes, wordAttributes } from '../settings/settings.ts'
import type { Arm, Plan, Probe } from './arms.ts'
import type { WordQuery } from './understand.ts'
import { pairs, units } from './units.ts'

/** Above this many records with every word, records with only some of the words are left out. */
const enough = 10

const phrase = (text: string, attribute: keyof typeof fallbackAttributes, weight: number): Arm => ({
  q: `"${text}"`,
  on: [fallbackAttributes[attribute]],
  strategy: 'all',
  weight,
})

/** A unit of the query and how many records hold it. */
type Held = { unit: string; total: number }

/** What each unit finds by itself; those that stand nowhere are left out. */
async function heldUnits(found: string[], probe: (arms: Arm[]) => Promise<Probe[]>): Promise<Held[]> {
  if (found.length === 0) return []
  const probes = await probe(
    found.map((unit) => ({ q: `"${unit}"`, on: wordAttributes, strategy: 'all', weight: 1 })),
  )
  return found
    .map((unit, position) => ({ unit, total: probes[position]?.total ?? 0 }))
    .filter(({ total }) => total > 0)
}

/** Words in which one part must stand: the server never drops a phrase, whatever else it drops. */
const requiring = (words: string, unit: string): string => words.replace(unit, () => ` "${unit}" `).trim()

/** The two parts that fewest records hold: one alone may be the one word of a question that does not matter. */
const rarest = (held: readonly Held[]): string[] =>
  held
    .toSorted((left, right) => left.total - right.total)
    .slice(0, 2)
    .map(({ unit }) => unit)

/** What a query of words is answered from. Figures in it are conditions, words rank. */
export async function planWords(words: WordQuery, probe: (arms: Arm[]) => Promise<Probe[]>): Promise<Plan> {
  const on = wordAttributes
  const own = words.numberKeys.length === 0 ? undefined : oneOf('numberKeys', words.numberKeys)
  const held = [...words.figures.map((figure) => oneOf('figures', [figure]))].join(' AND ')
  const filter = held === '' ? undefined : own === undefined ? held : `(${held}) OR ${own}`
  const where = filter === undefined ? {} : { filter }
  const recognised = { type: 'words' } as const
  const last: Arm = { q: words.words, on, strategy: 'last', weight: 1, ...where }
  const fallbacks = [
    ...(words.literal === null ? [] : [phrase(words.literal, 'literal', 2)]),
    ...words.pinyin.map((text) => phrase(text, 'pinyin', 1.5)),
    ...(words.initials === null ? [] : [phrase(words.initials, 'initials', 1.4)]),
  ].map((arm) => ({ ...arm, ...where }))
  const [holding, best, ...found] = await probe([{ q: '', weight: 1, ...where }, last, ...fallbacks])
  if (holding?.total === 0 && words.figures.length > 0)
    return {
      recognised: { type: 'figure', label: words.figures.join('、') },
      arms: [{ q: '', filter: held, weight: 1 }],
      passages: { type: 'none' },
      terms: [],
    }
  const arms: Arm[] = own === undefined ? [] : [{ q: '', filter: own, weight: 3 }]
  // Figures decide which records answer; the words beside them only rank.
  if (filter !== undefined) arms.push({ q: '', filter, weight: 0.1 })
  let parts = await heldUnits(units(words.words), probe)
  const neighbours = pairs(words.words)
  if (parts.length === 0) parts = await heldUnits(neighbours, probe)
  const single = neighbours.length === 0 && units(words.words).length === 0
  arms.push(...(await wordArms(words, parts, single, probe)).map((arm) => ({ ...arm, ...where })))
  // Only the first fall-back that finds anything: what it finds comes first, or it would not be seen.
  const fallback = best?.complete
    ? undefined
    : fallbacks.find((_, position) => (found[position]?.total ?? 0) > 0)
  if (fallback) arms.push(fallback)
  return {
    recognised,
    arms: arms.length === 0 ? [nothing] : arms,
    passages: {
      type: 'words',
      words: words.words,
      units: [...parts.map(({ unit }) => unit), ...words.figures],
    },
    terms: [...words.words.split(' '), ...parts.map(({ unit }) => unit), ...words.figures],
  }
}

/** An arm that no record answers: totals and facets of nothing are still asked for in one way. */
const nothing: Arm = { q: '', filter: 'id IN []', weight: 1 }

/** Records that hold all words where there are enough of them, else those with the first or a rare part. */
async function wordArms(
  { words, clauses }: WordQuery,
  parts: readonly Held[],
  single: boolean,
  probe: (arms: Arm[]) => Promise<Probe[]>,
): Promise<Arm[]> {
  const on = wordAttributes
  const [rare, ...others] = rarest(parts)
  const first = parts[0]?.unit
  if (!single && (rare === undefined || first === undefined)) return []
  const require = (text: string, unit: string | undefined) =>
    unit === undefined ? text : requiring(text, unit)
  const all: Arm = { q: require(words, rare), on, strategy: 'all', weight: 1 }
  const [every] = await probe([all])
  if (every && every.total >= enough) return [all]
  return [
    { q: require(words, first), on, strategy: 'last', weight: 1 },
    ...[rare, ...others].map(
      (unit): Arm => ({ q: require(words, unit), on, strategy: 'frequency', weight: 0.9 }),
    ),
    ...clauses.flatMap((clause): Arm[] => {
      const inClause = parts.find(({ unit }) => clause.includes(unit))?.unit
      return inClause === undefined
        ? []
        : [{ q: requiring(clause, inClause), on, strategy: 'last', weight: 0.95 }]
    }),
  ]
}

import { oneOf } from '../connection/filter-value.ts'
import { pairsIn, soundsOf } from '../projection/pairs.ts'
import { fallbackAttributes, pairAttributes, wordAttributes } from '../settings/settings.ts'
import type { Arm, Ask, Plan } from './arms.ts'
import { coverageArms, type Unit } from './coverage.ts'
import type { WordQuery } from './understand.ts'
import { units } from './units.ts'

/** Above this many records with every word, records with only some of the words are left out. */
const enough = 10

/** An arm that no record answers: totals and facets of nothing are still asked for in one way. */
const nothing: Arm = { q: '', filter: 'id IN []', weight: 1 }

const on = [...wordAttributes, pairAttributes.pairs]
const phrase = (text: string, attribute: keyof typeof fallbackAttributes, weight: number): Arm => ({
  q: `"${text}"`,
  on: [fallbackAttributes[attribute]],
  strategy: 'all',
  weight,
})
const phrases = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(' ')

/** What the server is asked for in place of a unit: all its pairs, so that no cut into words hides it. */
const soughtFor = (unit: string): string =>
  /^\p{Script=Han}{2,}$/u.test(unit)
    ? phrases(pairsIn(unit).filter((pair) => [...pair].length === 2))
    : phrases([unit])

const holding = (unit: string): Arm => ({ q: soughtFor(unit), on, strategy: 'all', weight: 1 })

/** Shorter texts sound like too many others. */
const leastSounding = 3

/** Where all pairs of the query sound alike: characters of the same sound were typed for those of a text. */
function sounding(words: string): Arm[] {
  const han = words.replaceAll(' ', '')
  if (!/^\p{Script=Han}+$/u.test(han) || [...han].length < leastSounding || [...han].length > 12) return []
  const q = phrases(soundsOf(pairsIn(han)))
  return [{ q, on: [pairAttributes.sounds], strategy: 'all', weight: 1.3 }]
}

/** What a query of words is answered from. Figures in it are conditions, words rank. */
export async function planWords(words: WordQuery, ask: Ask): Promise<Plan> {
  const own = words.numberKeys.length === 0 ? undefined : oneOf('numberKeys', words.numberKeys)
  const held = words.figures.map((figure) => oneOf('figures', [figure])).join(' AND ')
  const filter = held === '' ? undefined : own === undefined ? held : `(${held}) OR ${own}`
  const where = filter === undefined ? {} : { filter }
  const fallbacks = [
    ...(words.literal === null ? [] : [phrase(words.literal, 'literal', 2)]),
    ...words.pinyin.map((text) => phrase(text, 'pinyin', 1.5)),
    ...(words.initials === null ? [] : [phrase(words.initials, 'initials', 1.4)]),
    ...sounding(words.words),
  ].map((arm) => ({ ...arm, ...where }))
  const texts = words.variants.map((text) => ({ text, units: units(text, words.dictionary) }))
  const parts = [...new Set(texts.flatMap(({ units: found }) => found))]
  const last: Arm = { q: words.words, on, strategy: 'last', weight: 1, ...where }
  const all = texts.map(({ text }): Arm => ({ q: text, on, strategy: 'all', weight: 1, ...where }))
  const [everything, within, best, ...rest] = await ask([
    { q: '', weight: 1 },
    { q: '', weight: 1, ...where },
    last,
    ...fallbacks,
    ...all,
    ...parts.map(holding),
  ])
  if (within?.total === 0 && words.figures.length > 0)
    return {
      recognised: { type: 'figure', label: words.figures.join('、') },
      arms: [{ q: '', filter: held, weight: 1 }],
      passages: { type: 'none' },
      terms: [],
    }
  const found = rest.slice(0, fallbacks.length)
  const every = rest.slice(fallbacks.length, fallbacks.length + all.length)
  const totals = new Map(
    parts.map((unit, at) => [unit, rest[fallbacks.length + all.length + at]?.total ?? 0] as const),
  )
  const unitOf = (unit: string): Unit => ({ unit, sought: soughtFor(unit), total: totals.get(unit) ?? 0 })
  const records = everything?.total ?? 0
  let arms = texts.flatMap(({ text, units: own }) =>
    coverageArms(text, own.map(unitOf), { records, asked: words.asked, on }),
  )
  const complete = every.reduce((sum, { total }) => sum + total, 0)
  if (complete >= enough || parts.length === 0) arms = all.filter((_, at) => (every[at]?.total ?? 0) > 0)
  // Only the first fall-back that finds anything: what it finds comes first, or it would not be seen.
  const fallback = best?.complete
    ? undefined
    : fallbacks.find((_, position) => (found[position]?.total ?? 0) > 0)
  if (fallback) arms = complete === 0 && !words.asked ? [fallback] : [fallback, ...arms]
  arms.push(
    ...clauseArms(
      words,
      [...totals].filter(([, total]) => total > 0).map(([unit]) => unit),
    ),
  )
  arms = arms.map((arm) => ({ ...arm, ...where }))
  if (own !== undefined) arms.unshift({ q: '', filter: own, weight: 3 })
  // Figures decide which records answer; the words beside them only rank.
  if (filter !== undefined) arms.push({ q: '', filter, weight: 0.1 })
  const shown = [...totals].filter(([, total]) => total > 0).map(([unit]) => unit)
  return {
    recognised: { type: 'words' },
    arms: arms.length === 0 ? [nothing] : arms,
    passages: { type: 'words', words: words.words, units: [...shown, ...words.figures] },
    terms: [...words.words.split(' '), ...shown, ...words.figures],
    ranking: { texts: words.variants, codes: [], related: [] },
  }
}

/** For a query that is longer than what is read: any of its long clauses. */
const clauseArms = ({ clauses }: WordQuery, shown: readonly string[]): Arm[] =>
  clauses.flatMap((clause): Arm[] => {
    const unit = shown.find((word) => clause.includes(word))
    const q = unit === undefined ? '' : `${soughtFor(unit)} ${clause.replace(unit, () => ' ')}`.trim()
    return unit === undefined ? [] : [{ q, on, strategy: 'last', weight: 0.95 }]
  })

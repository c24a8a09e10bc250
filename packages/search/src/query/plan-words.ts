import { oneOf } from '../connection/filter-value.ts'
import { lettersOf, pairsIn } from '../projection/pairs.ts'
import { fallbackAttributes, pairAttributes, wordAttributes } from '../settings/settings.ts'
import type { Arm, Plan, Server } from './arms.ts'
import { coverageArms, type Unit } from './coverage.ts'
import { abbreviatedIn, heardIn, mishearable, soundingArm, spokenIn } from './misheard.ts'
import type { WordQuery } from './understand.ts'
import { units } from './units.ts'

/** Above this many records with every word, records with only some of the words are left out. */
const enough = 10

/** An arm that no record answers: totals and facets of nothing are still asked for in one way. */
const nothing: Arm = { q: '', filter: 'id IN []', weight: 1 }

const on = [...wordAttributes, pairAttributes.pairs]
/** The records in which this stands as it is, in the field of a fall-back. */
export const phrase = (text: string, attribute: keyof typeof fallbackAttributes, weight: number): Arm => ({
  q: `"${text}"`,
  on: [fallbackAttributes[attribute]],
  strategy: 'all',
  weight,
})
const phrases = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(' ')

/** What the server is asked for in place of a unit: all its pairs, so that no cut into words hides it. */
const soughtFor = (unit: string): string =>
  /^\p{Script=Han}{2,}$/u.test(unit)
    ? phrases(
        pairsIn(unit)
          .filter((pair) => [...pair].length === 2)
          .map(lettersOf),
      )
    : phrases([unit])

/** The records that hold a part of a query. */
export const holding = (unit: string): Arm => ({ q: soughtFor(unit), on, strategy: 'all', weight: 1 })

/** What the server says about a query of words: about each fall-back, each wording, each part. */
type Told = {
  records: number
  /** Records that the figures of the query leave. */
  left: number
  fallbacks: number[]
  wordings: number[]
  parts: Map<string, number>
}

/** One wording, and the ways of cutting it into units: with the words of the dictionary whole, and as if it had none. */
type Wording = { text: string; cuts: string[][] }

function cutsOf(text: string, dictionary: readonly string[]): string[][] {
  const [whole, parts] = [units(text, dictionary), units(text, [])]
  // A word of the dictionary may stand nowhere as it is (“飞线”充电): it must not hide what its parts find.
  return whole.join(' ') === parts.join(' ') ? [whole] : [whole, parts]
}

/** A single character begins some pair wherever it stands; the server finds words by their beginning. */
const ofAll = (text: string): Arm => ({
  q: /^\p{Script=Han}$/u.test(text) ? lettersOf(text) : text,
  on,
  strategy: 'all',
  weight: 1,
})

async function tell(
  server: Server,
  asked: { fallbacks: Arm[]; wordings: Wording[]; filter?: string },
): Promise<Told> {
  const { fallbacks, wordings, filter } = asked
  const parts = partsOf(wordings)
  const under = (arm: Arm): Arm => (filter === undefined ? arm : { ...arm, filter })
  const [records = 0, left = 0, ...totals] = await server.totals([
    { q: '', weight: 1 },
    under({ q: '', weight: 1 }),
    ...fallbacks.map(under),
    ...wordings.map(({ text }) => under(ofAll(text))),
    ...parts.map(holding),
  ])
  const behind = fallbacks.length + wordings.length
  return {
    records,
    left,
    fallbacks: totals.slice(0, fallbacks.length),
    wordings: totals.slice(fallbacks.length, behind),
    parts: new Map(parts.map((unit, at) => [unit, totals[behind + at] ?? 0])),
  }
}

const partsOf = (wordings: readonly Wording[]): string[] => [
  ...new Set(wordings.flatMap(({ cuts }) => cuts.flat())),
]

/**
 * What the words may mean where no record holds them side by side; `meantIn` finds in a text what was meant. The server
 * is not `exact` about sounds and initials: of what it finds, only the texts with something meant answer.
 */
type Fallback = { arm: Arm; exact: boolean; meantIn?: (text: string) => string | null }

function fallbacksOf(words: WordQuery, literal: Arm | null): Fallback[] {
  const { initials, pinyin } = words
  const han = mishearable(words.words)
  const found: Fallback[] = literal === null ? [] : [{ arm: literal, exact: true }]
  const typed = words.words.toLowerCase().replace(/[^a-z]/g, '')
  for (const text of pinyin)
    found.push({
      arm: phrase(text, 'pinyin', 1.5),
      exact: true,
      ...(han === null ? { meantIn: (other: string) => spokenIn(other, typed) } : {}),
    })
  if (initials !== null) {
    const letters = initials.replaceAll(' ', '')
    found.push({
      arm: phrase(initials, 'initials', 1.4),
      exact: false,
      meantIn: (text) => abbreviatedIn(text, letters),
    })
  }
  if (han !== null) found.push({ arm: soundingArm(han), exact: false, meantIn: (text) => heardIn(text, han) })
  return found
}

/** What a query of words is answered from. Figures in it are conditions, words rank. */
export async function planWords(words: WordQuery, server: Server): Promise<Plan> {
  const own = words.numberKeys.length === 0 ? undefined : oneOf('numberKeys', words.numberKeys)
  const held = words.figures.map((figure) => oneOf('figures', [figure])).join(' AND ')
  const filter = held === '' ? undefined : own === undefined ? held : `(${held}) OR ${own}`
  const where = filter === undefined ? {} : { filter }
  const wordings = words.variants.map((text) => ({ text, cuts: cutsOf(text, words.dictionary) }))
  const all = wordings.map(({ text }) => ({ ...ofAll(text), ...where }))
  const literal = words.literal === null ? null : phrase(words.literal, 'literal', 2)
  const [best, [literally = 0]] = await Promise.all([
    server.best(all),
    server.totals(literal === null ? [] : [{ ...literal, ...where }]),
  ])
  if (own === undefined && filter === undefined && best.total >= enough)
    return answeredBy(words, literal !== null && !best.complete && literally > 0 ? [literal, ...all] : all, {
      texts: words.variants,
      shown: partsOf(wordings),
    })
  const fallbacks = fallbacksOf(words, literal)
  const told = await tell(server, { fallbacks: fallbacks.map(({ arm }) => arm), wordings, ...where })
  if (told.left === 0 && words.figures.length > 0)
    return {
      recognised: { type: 'figure', label: words.figures.join('、') },
      arms: [{ q: '', filter: held, weight: 1 }],
      passages: { type: 'none' },
      terms: [],
    }
  // Only the first fall-back that finds anything: what it finds comes first, or it would not be seen.
  const found = best.complete ? undefined : fallbacks.find((_, at) => (told.fallbacks[at] ?? 0) > 0)
  const heard = found?.meantIn ? await hear(server, { ...found.arm, ...where }, found.meantIn) : null
  const fallback = found?.exact ? found.arm : heard?.arm
  // Letters that stand nowhere and mean nothing: a figure beside them is not what was asked for.
  const strange = !fallback && told.parts.size > 0 && [...told.parts].every(isNowhere)
  if (strange && filter !== undefined && own === undefined) return nothingFor(words)
  let arms = wordArms(words, wordings, told)
  const missing = (cut: string[]) => cut.some((unit) => told.parts.get(unit) === 0)
  const partMissing = wordings.some(({ cuts }) => cuts.every(missing))
  if (fallback && partMissing && told.wordings.every((total) => total === 0) && !words.asked) arms = []
  if (fallback) arms.unshift(fallback)
  arms = arms.map((arm) => ({ ...where, ...arm }))
  if (own !== undefined) arms.unshift({ q: '', filter: own, weight: 3 })
  // Figures decide which records answer; the words beside them only rank.
  if (filter !== undefined) arms.push({ q: '', filter, weight: 0.1 })
  return answeredBy(words, arms.length === 0 ? [nothing] : arms, {
    texts: [...(heard?.texts ?? []), ...words.variants],
    shown: [...told.parts].filter(([, total]) => total > 0).map(([unit]) => unit),
  })
}

/** The plan of these arms: `texts` are the wordings of the query, `shown` the parts of it that records hold. */
function answeredBy(
  words: WordQuery,
  arms: Arm[],
  { texts, shown }: { texts: string[]; shown: string[] },
): Plan {
  const { figures, wanted } = words
  // Parts of the query are marked wherever they stand, a synonym only as a whole: 老年 of 老年食堂 is not what was asked.
  const parts = shown.filter((part) => words.words.includes(part))
  return {
    recognised: { type: 'words' },
    arms,
    passages: { type: 'words', texts, figures, wanted },
    terms: [...new Set([...texts.flatMap((text) => text.split(' ')), ...parts, ...words.others, ...figures])],
    ranking: { texts, asked: words.asked, negated: words.negated, codes: [], related: [] },
  }
}

const isNowhere = ([unit, total]: [string, number]): boolean =>
  total === 0 && /^\p{Script=Latin}+$/u.test(unit)

const nothingFor = ({ words }: WordQuery): Plan => ({
  recognised: { type: 'words' },
  arms: [nothing],
  passages: { type: 'none' },
  terms: [words],
})

/** Records that hold all words where there are enough of them, else those that hold enough of the words. */
function wordArms(words: WordQuery, wordings: readonly Wording[], told: Told): Arm[] {
  const complete = told.wordings.reduce((sum, total) => sum + total, 0)
  if (complete >= enough || told.parts.size === 0)
    return wordings.filter((_, at) => (told.wordings[at] ?? 0) > 0).map(({ text }) => ofAll(text))
  const unitOf = (unit: string): Unit => ({
    unit,
    sought: soughtFor(unit),
    total: told.parts.get(unit) ?? 0,
  })
  return wordings.flatMap(({ text, cuts }) =>
    cuts.flatMap((cut) =>
      coverageArms(text, cut.map(unitOf), { records: told.records, asked: words.asked, on }),
    ),
  )
}

/** The records in which something stands that the query sounds like or abbreviates, and what it is. */
async function hear(
  server: Server,
  arm: Arm,
  meantIn: (text: string) => string | null,
): Promise<{ arm: Arm; texts: string[] } | null> {
  const heard = (await server.texts(arm)).flatMap(({ id, text }) => {
    const meant = meantIn(text)
    return meant === null ? [] : [{ id, meant }]
  })
  if (heard.length === 0) return null
  return {
    arm: {
      q: '',
      filter: oneOf(
        'id',
        heard.map(({ id }) => id),
      ),
      weight: arm.weight,
    },
    texts: [...new Set(heard.map(({ meant }) => meant))].slice(0, 3),
  }
}

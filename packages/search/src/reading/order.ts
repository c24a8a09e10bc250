import { validityOn } from '@yanlu/model'
import { z } from 'zod'
import { quotable } from '../projection/line.ts'
import type { Arm, Ranking } from '../query/arms.ts'
import { withoutContrary } from '../query/negation.ts'
import { fold, grams, longestShared, mostAsked } from './grams.ts'
import { jsonText, storedSummary } from './summary.ts'

/** What the best hits are put in order by. */
export const rankable = storedSummary.extend({
  quotable: jsonText(quotable),
  newest: z.number(),
  /** Missing where there was one arm. */
  _federation: z.object({ queriesPosition: z.number() }).optional(),
})
export type Rankable = z.infer<typeof rankable>

/** What to ask the server for beside the line of a list. */
export const rankFields = ['quotable', 'newest']

/** What each place of a match is worth, and what else counts. */
const worth = {
  name: 3,
  /** Of what is asked as people talk: the one telling word stands in the text more often than in a title. */
  nameAsked: 2,
  heading: 1.7,
  text: 1,
  phraseInName: 0.5,
  phraseInText: 0.25,
  shareOfTitle: 0.15,
  bodyNamed: 0.4,
  bodyRelated: 0.3,
  /** Of what is no longer in force, unless its own title is asked for. */
  ended: 0.8,
}
/** A title of this length that holds the whole query is what was asked for, in force or not. */
const wholeTitle = 12

const ended = ({ line }: Rankable, today: string): boolean =>
  ['repealed', 'expired', 'lapsed'].includes(validityOn(line.validity, today))

/** Everything that is read of a record, a line for each part. */
export const textOf = ({ line, quotable }: Pick<Rankable, 'line' | 'quotable'>): string =>
  [line.summary ?? '', ...quotable.headings, ...quotable.passages.map(({ text }) => text)].join('\n')

type Places = { hit: Rankable; name: string; headings: string; text: string }

function placesOf(hit: Rankable, negated: readonly string[]): Places {
  const { line, quotable } = hit
  const read = (text: string): string => withoutContrary(fold(text), negated)
  return {
    hit,
    name: read([line.title, line.subject ?? '', ...quotable.credit].join('\n')),
    headings: read(quotable.headings.join('\n')),
    text: read(textOf(hit)),
  }
}

const placeOf = ({ name, headings, text }: Places, gram: string, inName: number): number => {
  if (name.includes(gram)) return inName
  if (headings.includes(gram)) return worth.heading
  return text.includes(gram) ? worth.text : 0
}

/** How much of a wording stands in a text in one piece. */
const shareOf = (wording: string, text: string): number =>
  wording === '' ? 0 : longestShared(wording, text).length / wording.length

/** How much of a wording there is to hold, and how much of it each record holds, in what pieces. */
function held(wording: string, asked: boolean, all: readonly Places[]) {
  const inName = asked ? worth.nameAsked : worth.name
  const sought = grams(wording)
  const weights = sought.map((gram) => {
    const holding = all.filter((places) => placeOf(places, gram, inName) > 0).length
    return holding === 0 ? 0 : Math.log(1 + all.length / holding)
  })
  const compact = wording.replaceAll(' ', '')
  return {
    most: weights.reduce((sum, weight) => sum + weight, 0) * inName,
    records: all.map((places) => {
      const title = grams(fold(places.hit.line.title))
      const shared = title.filter((gram) => sought.includes(gram)).length
      return {
        words: sought.reduce((sum, gram, at) => sum + (weights[at] ?? 0) * placeOf(places, gram, inName), 0),
        pieces:
          worth.phraseInName * shareOf(compact, places.name) +
          worth.phraseInText * shareOf(compact, places.text) +
          (title.length === 0 ? 0 : (worth.shareOfTitle * shared) / title.length),
      }
    }),
  }
}

/**
 * How well each record answers that wording of the query that it answers best. All are measured by the one of which most
 * is held: who holds the only word of 小孩长虫牙 学校 that stands anywhere has not answered it.
 */
function scores(wordings: readonly string[], asked: boolean, all: readonly Places[]): number[] {
  const byWording = wordings.map((wording) => held(wording.slice(0, mostAsked), asked, all))
  const most = Math.max(0, ...byWording.map((one) => one.most)) || 1
  return all.map((_, at) =>
    Math.max(
      0,
      ...byWording.map(({ records }) => (records[at]?.words ?? 0) / most + (records[at]?.pieces ?? 0)),
    ),
  )
}

/**
 * Puts the best of the records that answer in order (behind them the order of the server stands): by how much of the query they hold and where, what is in force
 * before what no longer is, and newer before older. Records of a weightier arm stay before those of a lighter one.
 */
export function inOrder(
  hits: readonly Rankable[],
  ranking: Ranking,
  arms: readonly Arm[],
  today: string,
): Rankable[] {
  const all = hits.map((hit) => placesOf(hit, ranking.negated))
  const wordings = ranking.texts.map(fold)
  const said = scores(wordings, ranking.asked, all)
  const scored = all.map((places, at) => {
    const { hit } = places
    const best = said[at] ?? 0
    const tier = Math.max(0, (arms[hit._federation?.queriesPosition ?? 0]?.weight ?? 1) - 1)
    const code = hit.line.issuingBody?.code ?? ''
    const named = ranking.codes.includes(code)
      ? worth.bodyNamed
      : ranking.related.includes(code)
        ? worth.bodyRelated
        : 0
    const wanted = wordings.some(
      (wording) => wording.length >= wholeTitle && places.name.includes(wording.replaceAll(' ', '')),
    )
    const score =
      (best + tier + named) * (ended(hit, today) && !wanted && wordings.length > 0 ? worth.ended : 1)
    return { at, score: Math.round(score * 1000), newest: hit.newest }
  })
  return scored
    .sort((left, right) => right.score - left.score || right.newest - left.newest || left.at - right.at)
    .flatMap(({ at }) => hits[at] ?? [])
}

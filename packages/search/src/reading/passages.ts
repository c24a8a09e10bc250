import { findDocumentNumbers, formatDocumentNumber } from '@yanlu/model'
import { figuresInText, writings } from '../projection/figures.ts'
import { numbersInText } from '../projection/keys.ts'
import type { Quotable } from '../projection/line.ts'
import type { Plan } from '../query/arms.ts'
import { withoutContrary } from '../query/negation.ts'
import { answersIn } from '../query/wanted.ts'
import { fold, grams, longestShared, mostAsked } from './grams.ts'
import { highlightPassage } from './highlight.ts'
import type { PassageHit } from './types.ts'

const most = 3
/** A passage that says less of the query than this share of what the best one says is no reason to open the record. */
const leastOfBest = 0.5
/** What counts beside the words in a passage. */
const worth = {
  /** Words that stand in its heading only. */
  heading: 0.8,
  /** Words of the title: nearly every passage is about them. */
  titled: 0.35,
  /** The same with synonyms. */
  synonyms: 0.6,
  /** A piece of the query as it stands. */
  phrase: 0.4,
  figure: 1,
  /** A sum where one asks how much, a time where one asks when; and the words where there is none. */
  wanted: 0.7,
  withoutWanted: 0.6,
  /** Paragraphs in which official papers say that they are official papers. */
  formal: 0.5,
}
const FORMAL =
  /收悉|现印发给你们|答复如下|解读如下|现将有关|认真贯彻执行|特此(?:通知|通告|公告|答复)|感谢您对/u

/** How the text itself spells document numbers that are looked for: 云建房〔202236号 for 云建房〔2022〕36号. */
const spellings = (text: string, terms: readonly string[]): string[] =>
  findDocumentNumbers(text)
    .filter(({ number }) => terms.includes(formatDocumentNumber(number)))
    .map(({ index, length }) => text.slice(index, index + length))

/** So many characters of the query in one piece are marked, whether they are a word or not: 残疾人 of 残疾人停车. */
const leastPiece = 3

function marked(
  text: string,
  search: WordsOrNumbers,
  terms: readonly string[],
  negated: readonly string[],
): string {
  const numbers = terms.some((term) => /\d/.test(term))
  const found = [...terms]
  if (numbers) found.push(...spellings(text, terms), ...writings(text, terms))
  if (search.type === 'words') {
    for (const wording of search.texts) {
      const piece = longestShared(wording.slice(0, mostAsked), withoutContrary(text, negated))
      if (piece.length >= leastPiece) found.push(piece)
    }
    if (search.wanted !== null) found.push(...answersIn(text, search.wanted))
  }
  return highlightPassage(text, found, negated)
}

type WordsOrNumbers = Exclude<Plan['passages'], { type: 'none' }>

type Passage = Quotable['passages'][number]

/**
 * The passages of a record that show why it answers, best first; at most three. They are chosen from the text of the
 * record itself, which the search has read to put it in order.
 */
export function bestPassages(
  { passages: search, terms, ranking }: Plan,
  title: string,
  all: readonly Passage[],
): PassageHit[] {
  if (search.type === 'none') return []
  const negated = ranking?.negated ?? []
  const read = (text: string): string => withoutContrary(fold(text), negated)
  const scores = scoresOf(search, read(title), all, read)
  const least = Math.max(...scores) * leastOfBest
  const found: PassageHit[] = []
  const order = [...all.keys()].sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0))
  for (const at of order) {
    const [passage, score = 0] = [all[at], scores[at]]
    if (passage === undefined || score === 0 || score < least || found.length === most) break
    const html = marked(passage.text, search, terms, negated)
    if (html.includes('<mark>')) found.push({ anchor: passage.anchor, heading: passage.heading, html })
  }
  return found
}

/** How well each passage shows it; 0 where it does not. */
function scoresOf(
  search: WordsOrNumbers,
  title: string,
  all: readonly Passage[],
  read: (text: string) => string,
): number[] {
  if (search.type === 'numbers')
    return all.map(({ text }) => (numbersInText(text).some((key) => search.keys.includes(key)) ? 1 : 0))
  const { wanted, figures, texts } = search
  const folded = all.map(({ text, heading }) => ({ text: read(text), heading: read(heading ?? '') }))
  const byWording = texts.map((text) => wordScores(fold(text).slice(0, mostAsked), title, folded))
  return all.map(({ text }, at) => {
    const held = figures.length === 0 ? [] : figuresInText(text).filter((figure) => figures.includes(figure))
    const said = byWording.map((scores, wording) => (scores[at] ?? 0) * (wording === 0 ? 1 : worth.synonyms))
    const words = Math.max(0, ...said)
    const answer = wanted === null ? null : answersIn(text, wanted).length > 0
    const score =
      worth.figure * held.length +
      (answer === null ? words : answer ? words + worth.wanted : words * worth.withoutWanted)
    return FORMAL.test(text) ? score * worth.formal : score
  })
}

/** How much of one wording each passage holds, weighed by how rare it is in the record, and in how long a piece. */
function wordScores(
  wording: string,
  title: string,
  folded: readonly { text: string; heading: string }[],
): number[] {
  const compact = wording.replaceAll(' ', '')
  const asked = grams(wording).flatMap((gram) => {
    const holding = folded.filter(({ text, heading }) => text.includes(gram) || heading.includes(gram)).length
    const rare = Math.log(1 + folded.length / Math.max(1, holding))
    return holding === 0 ? [] : { gram, weight: rare * (title.includes(gram) ? worth.titled : 1) }
  })
  const sum = asked.reduce((total, { weight }) => total + weight, 0) || 1
  return folded.map(({ text, heading }) => {
    const held = asked.reduce(
      (total, { gram, weight }) =>
        total + (text.includes(gram) ? weight : heading.includes(gram) ? worth.heading * weight : 0),
      0,
    )
    if (held === 0) return 0
    const piece = longestShared(compact, text)
    const phrase = piece.length < 2 || title.includes(piece) ? 0 : piece.length / compact.length
    return held / sum + worth.phrase * phrase
  })
}

import {
  type AnchoredBlock,
  findDocumentNumbers,
  formatDocumentNumber,
  type Passage,
  passages,
} from '@yanlu/model'
import { figuresInText, writings } from '../projection/figures.ts'
import { numbersInText } from '../projection/keys.ts'
import type { Plan } from '../query/arms.ts'
import { fold, grams, longestShared, mostAsked, mostCompared } from './grams.ts'
import { highlightPassage } from './highlight.ts'
import type { PassageHit } from './types.ts'

const most = 3
/** A passage that says less of the query than this share of what the best one says is no reason to open the record. */
const leastOfBest = 0.5
/** What else counts beside the words of the query: a piece of it as it stands, its words in the heading, its figures. */
const worth = { phrase: 0.5, heading: 0.3, figure: 1 }

/** How the text itself spells document numbers that are looked for: 云建房〔202236号 for 云建房〔2022〕36号. */
const spellings = (text: string, terms: readonly string[]): string[] =>
  findDocumentNumbers(text)
    .filter(({ number }) => terms.includes(formatDocumentNumber(number)))
    .map(({ index, length }) => text.slice(index, index + length))

const marked = (text: string, terms: readonly string[]): string => {
  const numbers = terms.some((term) => /\d/.test(term))
  return highlightPassage(
    text,
    numbers ? [...terms, ...spellings(text, terms), ...writings(text, terms)] : terms,
  )
}

/** Passages up to {@link mostCompared} characters; a longer one is cut. */
function comparable(all: readonly Passage[]): Passage[] {
  let left = mostCompared
  return all.flatMap((passage) => {
    if (left <= 0) return []
    const text = passage.text.slice(0, left)
    left -= text.length
    return { ...passage, text }
  })
}

/**
 * The passages of a record that show why it answers, best first; at most three. They are chosen from the text of the
 * record itself, which the search has read to put it in order.
 */
export function bestPassages({ passages: search, terms }: Plan, body: AnchoredBlock[]): PassageHit[] {
  if (search.type === 'none') return []
  const all = comparable(passages(body))
  const scores = scoresOf(search, all)
  const least = Math.max(...scores) * leastOfBest
  const found: PassageHit[] = []
  const order = [...all.keys()].sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0))
  for (const at of order) {
    const [passage, score = 0] = [all[at], scores[at]]
    if (passage === undefined || score === 0 || score < least || found.length === most) break
    const html = marked(passage.text, terms)
    if (html.includes('<mark>'))
      found.push({ anchor: passage.anchor, heading: passage.headings.at(-1) ?? null, html })
  }
  return found
}

/** How well each passage shows it; 0 where it does not. */
function scoresOf(search: Exclude<Plan['passages'], { type: 'none' }>, all: readonly Passage[]): number[] {
  if (search.type === 'numbers')
    return all.map(({ text }) => (numbersInText(text).some((key) => search.keys.includes(key)) ? 1 : 0))
  const folded = all.map(({ text, headings }) => ({ text: fold(text), heading: fold(headings.at(-1) ?? '') }))
  const byWording = search.texts
    .map((text) => fold(text).slice(0, mostAsked))
    .map((wording) => {
      const compact = wording.replaceAll(' ', '')
      const asked = grams(wording).map((gram) => {
        const holding = folded.filter(({ text }) => text.includes(gram)).length
        return { gram, weight: Math.log(1 + all.length / Math.max(1, holding)) }
      })
      const sum = asked.reduce((total, { weight }) => total + weight, 0) || 1
      return folded.map(({ text, heading }) => {
        const held = asked.filter(({ gram }) => text.includes(gram))
        if (held.length === 0) return 0
        const headed = asked.filter(({ gram }) => heading.includes(gram))
        const share = (of: typeof asked) => of.reduce((total, { weight }) => total + weight, 0) / sum
        return share(held) + worth.heading * share(headed) + worth.phrase * longestShared(compact, text)
      })
    })
  return all.map(({ text }, at) => {
    const figures = search.figures.length === 0 ? [] : figuresInText(text)
    const held = search.figures.filter((figure) => figures.includes(figure)).length
    return worth.figure * held + Math.max(0, ...byWording.map((scores) => scores[at] ?? 0))
  })
}

import { documentNumberKey, findDocumentNumbers } from '@yanlu/model'
import { digitFigures, writtenFigures } from '../projection/figures.ts'
import { characters } from '../projection/pinyin.ts'
import { type BodyName, findBody, type NamedBody } from './bodies.ts'
import { cleanQuery, plainWords, queryWords } from './clean.ts'
import { negatedIn } from './negation.ts'
import { type NumberQuery, recogniseNumber } from './numbers.ts'
import { initialsPhrase, pinyinPhrases } from './pinyin.ts'
import { isSpoken } from './spoken.ts'
import { othersIn, plainVocabulary, type Vocabulary, variants } from './vocabulary.ts'
import { type Wanted, wantedIn } from './wanted.ts'

/** What a query is read with: the words of the editors and the names of bodies. */
export type Knowledge = { vocabulary: Vocabulary; bodies: readonly BodyName[] }

/** For a query that is read without a server. */
export const noKnowledge: Knowledge = { vocabulary: plainVocabulary, bodies: [] }

/** Words to look for and what to fall back on when no record holds them side by side. */
export type WordQuery = {
  words: string
  /** The words, and the same with synonyms in place of some of them. */
  variants: string[]
  /** The words that stand in the variants for others. */
  others: string[]
  /** Words that are never cut. */
  dictionary: readonly string[]
  /** Whether it is a question or a story: words were left out of it, or it is long. Words of it may stand nowhere. */
  asked: boolean
  /** Words that are only denied: 同意 of 不同意. */
  negated: string[]
  /** What the question is after. */
  wanted: Wanted | null
  /** The body that is named. */
  body: NamedBody | null
  /** What is asked beside the name of the body. */
  rest: WordQuery | null
  /** Numbers that stand among the words: records that bear them come first. */
  numberKeys: string[]
  /** Figures with their units, each of which a text must hold; those of document numbers are not among them. */
  figures: string[]
  /** A phrase of the field `chars`, `null` when the query is too long for it. */
  literal: string | null
  pinyin: string[]
  initials: string | null
}

export type Understanding =
  | { type: 'everything' }
  /** Something was typed, but nothing that can be looked for: signs and symbols. */
  | { type: 'nothing' }
  | { type: 'number'; number: NumberQuery; words: WordQuery }
  | { type: 'words'; words: WordQuery }

const maxLiteralLength = 10
const longQuery = 24

/** A written figure below this is more often part of a word (一个, 三年) than a figure. */
const leastWritten = 10

/** The figures of a query beside its document and proposal numbers. */
function figures(clean: string): string[] {
  // 几十年 is no figure, and no text holds it as one.
  let rest = clean.replace(/第?\d{6,9}号|[几数好][十百千万亿]+/gu, ' ')
  for (const { index, length } of findDocumentNumbers(rest).toReversed())
    rest = `${rest.slice(0, index)} ${rest.slice(index + length)}`
  const found = [
    ...digitFigures(rest),
    ...writtenFigures(rest).filter(
      ({ value, forms }) => value >= leastWritten || /[万亿]/u.test(forms[0] ?? ''),
    ),
  ]
  return [...new Set(found.flatMap(({ forms: [form] }) => form ?? []))].slice(0, 8)
}

/** Reads what somebody typed. Takes any string, never throws, and needs no server. */
export function understand(raw: string, knowledge: Knowledge): Understanding {
  const clean = cleanQuery(raw)
  const words = wordQuery(clean, knowledge)
  if (words.words === '') return { type: raw.trim() === '' ? 'everything' : 'nothing' }
  const number = recogniseNumber(clean)
  return number === null ? { type: 'words', words } : { type: 'number', number, words }
}

function wordQuery(clean: string, { vocabulary, bodies }: Knowledge): WordQuery {
  const text = queryWords(clean, vocabulary.stopWords)
  const literal = characters(text)
  const plain = plainWords(clean)
  const body = findBody(plain, bodies)
  const wordings = variants(text, vocabulary)
  return {
    words: text,
    variants: wordings,
    others: othersIn(wordings, vocabulary),
    dictionary: vocabulary.dictionary,
    asked: text !== plain || plain.length > longQuery || isSpoken(plain),
    negated: negatedIn(plain),
    wanted: wantedIn(plain),
    body,
    rest: body === null || body.rest === '' ? null : wordQuery(body.rest, { vocabulary, bodies: [] }),
    numberKeys: [
      ...findDocumentNumbers(clean).map(({ number }) => documentNumberKey(number)),
      ...[...clean.matchAll(/第?(\d{6,9})号/g)].map(([, digits]) => digits ?? ''),
    ],
    figures: figures(clean),
    literal: literal !== '' && literal.split(' ').length <= maxLiteralLength ? literal : null,
    pinyin: pinyinPhrases(text),
    initials: initialsPhrase(text),
  }
}

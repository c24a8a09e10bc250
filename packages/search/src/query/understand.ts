import { documentNumberKey, findDocumentNumbers } from '@yanlu/model'
import { figureForms } from '../projection/keys.ts'
import { characters } from '../projection/pinyin.ts'
import { clauses, cleanQuery, queryWords } from './clean.ts'
import { type NumberQuery, recogniseNumber } from './numbers.ts'
import { initialsPhrase, pinyinPhrases } from './pinyin.ts'

/** Words to look for and what to fall back on when no record holds them side by side. */
export type WordQuery = {
  words: string
  clauses: string[]
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
  | { type: 'number'; number: NumberQuery; words: WordQuery }
  | { type: 'words'; words: WordQuery }

const maxLiteralLength = 10

/** The figures of a query beside its document and proposal numbers. */
function figures(clean: string): string[] {
  let rest = clean.replace(/第?\d{6,9}号/g, ' ')
  for (const { index, length } of findDocumentNumbers(rest).toReversed())
    rest = `${rest.slice(0, index)} ${rest.slice(index + length)}`
  return [...new Set(figureForms(rest).flatMap(([form]) => form ?? []))].slice(0, 8)
}

/** Reads what somebody typed. Takes any string, never throws, and needs no server. */
export function understand(raw: string): Understanding {
  const clean = cleanQuery(raw)
  const text = queryWords(clean)
  if (text === '') return { type: 'everything' }
  const literal = characters(text)
  const words: WordQuery = {
    words: text,
    clauses: clauses(clean),
    numberKeys: [
      ...findDocumentNumbers(clean).map(({ number }) => documentNumberKey(number)),
      ...[...clean.matchAll(/第?(\d{6,9})号/g)].map(([, digits]) => digits ?? ''),
    ],
    figures: figures(clean),
    literal: literal.split(' ').length <= maxLiteralLength ? literal : null,
    pinyin: pinyinPhrases(text),
    initials: initialsPhrase(text),
  }
  const number = recogniseNumber(clean)
  return number === null ? { type: 'words', words } : { type: 'number', number, words }
}

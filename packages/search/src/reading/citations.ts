import { type PublicRecord, paths, permalinkNumber } from '@yanlu/model'
import { z } from 'zod'
import { filterValue, oneOf } from '../connection/filter-value.ts'
import { documentNumberKeys, titleKey, titleKeys } from '../projection/keys.ts'
import { answered, type Question, recordsThat } from './question.ts'
import { type StoredSummary, storedSummary, toSummary } from './summary.ts'
import type { RecordSummary } from './types.ts'

const documentNumberKey = (number: string | null): string | undefined =>
  number === null ? undefined : documentNumberKeys(number)[0]

const keyed = storedSummary.extend({ titleKeys: z.array(z.string()) })

/**
 * For each citation the one record it can only mean: by its number where it has one, else by its title. Two records of
 * the same title are nobody's.
 */
export function citationsQuestion(
  citations: readonly { title: string | null; number: string | null }[],
  today: string,
): Question<(RecordSummary | null)[]> {
  const wanted = citations.map(({ title, number }) => ({
    number: documentNumberKey(number),
    title: title === null || number !== null ? undefined : titleKey(title) || undefined,
  }))
  const numbers = [...new Set(wanted.flatMap(({ number }) => number ?? []))]
  const titles = [...new Set(wanted.flatMap(({ title }) => title ?? []))]
  const conditions = [
    ...(numbers.length === 0 ? [] : [oneOf('numberKeys', numbers)]),
    ...(titles.length === 0 ? [] : [oneOf('titleKeys', titles)]),
  ]
  if (conditions.length === 0) return answered(citations.map(() => null))
  const only = (matches: StoredSummary[]): RecordSummary | null =>
    matches.length === 1 && matches[0] ? toSummary(matches[0], today) : null
  return {
    queries: [
      recordsThat({ filter: conditions.join(' OR '), sort: ['id:asc'], limit: 1000, fields: ['titleKeys'] }),
    ],
    read: ([hits]) => {
      const found = z.array(keyed).parse(hits)
      return wanted.map(({ number, title }) => {
        if (number !== undefined)
          return only(found.filter(({ line }) => documentNumberKey(line.documentNumber) === number))
        if (title === undefined) return null
        // The whole title counts for more than what a notice issues.
        return (
          only(found.filter(({ titleKeys }) => titleKeys[0] === title)) ??
          only(found.filter(({ titleKeys }) => titleKeys.includes(title)))
        )
      })
    },
  }
}

const maxCiting = 50

/** Records that cite this one by number, or by title where they give no number; newest first. */
export function citedByQuestion(record: PublicRecord, today: string): Question<RecordSummary[]> {
  const number = documentNumberKey(record.documentNumber)
  const filter = [
    oneOf('citedTitles', titleKeys(record.title)),
    ...(number === undefined ? [] : [oneOf('citedKeys', [number])]),
  ].join(' OR ')
  return newest(`(${filter}) AND id != ${filterValue(record.id)}`, today)
}

/** Interpretations of a policy, newest first. */
export const interpretedByQuestion = (record: PublicRecord, today: string): Question<RecordSummary[]> =>
  record.kind === 'policy'
    ? newest(oneOf('interprets', [paths.record(record.kind, permalinkNumber(record))]), today)
    : answered([])

const newest = (filter: string, today: string): Question<RecordSummary[]> => ({
  queries: [recordsThat({ filter, sort: ['newest:desc', 'id:asc'], limit: maxCiting })],
  read: ([hits]) =>
    z
      .array(storedSummary)
      .parse(hits)
      .map((hit) => toSummary(hit, today)),
})

import type { PublicRecord } from '@yanlu/model'
import { z } from 'zod'
import { filterValue } from '../connection/filter-value.ts'
import { matterSearches, sameSubject } from '../query/matter.ts'
import type { Vocabulary } from '../query/vocabulary.ts'
import { published } from './filter.ts'
import { answered, type Question } from './question.ts'
import { storedSummary, toSummary } from './summary.ts'
import type { RecordSummary } from './types.ts'

const mostLookedAt = 100
const most = 20

/** Replies on the same matter, oldest first. See {@link Reader.sameMatter}. */
export function sameMatterQuestion(
  record: PublicRecord,
  today: string,
  vocabulary: Vocabulary,
): Question<RecordSummary[]> {
  if (record.kind !== 'reply' || record.subject === null) return answered([])
  const asked = { subject: record.subject, body: record.issuingBody?.name ?? null }
  return {
    queries: matterSearches(asked, vocabulary).map(({ q, strategy }) => ({
      indexUid: 'documents',
      q,
      attributesToSearchOn: ['subject'],
      matchingStrategy: strategy,
      filter: [published, 'kind = reply', `id != ${filterValue(record.id)}`],
      limit: mostLookedAt,
      attributesToRetrieve: ['line'],
    })),
    read: (answers) => {
      const alike = z
        .array(storedSummary)
        .parse(answers.flat())
        .filter(
          ({ line: { subject, issuingBody } }) =>
            typeof subject === 'string' &&
            sameSubject(asked, { subject, body: issuingBody?.name ?? null }, vocabulary),
        )
      const found = new Map(alike.map((hit) => [hit.line.id, toSummary(hit, today)]))
      return [...found.values()].sort(oldestFirst).slice(0, most)
    },
  }
}

/** By day, what has none last. */
export const oldestFirst = (left: RecordSummary, right: RecordSummary): number =>
  dayOf(left).localeCompare(dayOf(right)) || left.id.localeCompare(right.id)

const dayOf = ({ publishedOn, writtenOn }: RecordSummary): string => publishedOn ?? writtenOn ?? '9999'

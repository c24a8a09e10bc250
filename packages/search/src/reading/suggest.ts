import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { cleanQuery } from '../query/clean.ts'
import { published } from './filter.ts'
import { type Target, targetsOf } from './resolve.ts'
import { storedSummary, summaryFields, toSummary } from './summary.ts'
import type { RecordSummary, Suggestion } from './types.ts'

const most = 8
const maxLength = 60

const recordDetail = ({
  title,
  subject,
  documentNumber,
  indexNumber,
  issuingBody,
}: RecordSummary): string | null =>
  subject !== null && !title.includes(subject) ? subject : (documentNumber ?? issuingBody ?? indexNumber)

const goTo = (target: Target): Suggestion | null => {
  const { path } = target
  switch (target.type) {
    case 'record':
      return { type: 'goTo', label: target.record.title, detail: recordDetail(target.record), path }
    case 'organisation':
      return { type: 'goTo', label: target.name, detail: target.code, path }
    case 'proposal':
      return {
        type: 'goTo',
        label: `${target.proposal.session ?? ''}${target.proposal.number}`,
        detail: target.proposal.subject,
        path,
      }
    case 'withdrawn':
      return null
  }
}

/** Lines below the search box. See {@link Reader.suggest}. */
export async function suggest(
  client: Meilisearch,
  text: string,
  today: string,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const clean = cleanQuery(text.slice(0, maxLength))
  if (clean === '') return []
  const [targets, { hits }] = await Promise.all([
    targetsOf(client, clean, today, signal),
    client.index('documents').search(
      clean,
      {
        filter: published,
        attributesToSearchOn: ['title', 'subject'],
        matchingStrategy: 'all',
        limit: most,
        attributesToRetrieve: summaryFields,
      },
      { signal },
    ),
  ])
  const records = z
    .array(storedSummary)
    .parse(hits)
    .map((hit) => toSummary(hit, today))
    .map(
      (record): Suggestion => ({
        type: 'record',
        label: record.title,
        detail: recordDetail(record),
        path: record.path,
      }),
    )
  const lines = [...targets.flatMap((target) => goTo(target) ?? []), ...records]
  return [...new Map(lines.toReversed().map((line) => [line.path, line])).values()].reverse().slice(0, most)
}

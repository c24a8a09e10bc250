import { type Proposal, parseIndexNumber, proposal } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { oneOf } from '../connection/filter-value.ts'
import { proposalNumberKeys } from '../projection/keys.ts'
import { answering } from '../projection/line.ts'
import type { NumberQuery } from '../query/numbers.ts'
import { fetchDocuments, publicRecords } from './documents.ts'
import { jsonText, storedSummary, toSummary } from './summary.ts'
import type { RecordSummary } from './types.ts'

const most = 200

const stored = storedSummary.extend({ answering: jsonText(answering).nullable() })
type Stored = z.infer<typeof stored>
const held = z.object({ proposal })

/**
 * What bears a number of which only a part is given, or which is written as the search box alone understands it. A
 * number alone is one of a proposal, or from five digits on the last part of an index number: that some paper of another
 * kind counts the same says nothing. A reply is left out where the proposal it answers is there itself.
 */
export async function bearersInPart(
  client: Meilisearch,
  { recognised, own, session }: NumberQuery,
  today: string,
  signal: AbortSignal,
): Promise<{ records: RecordSummary[]; proposals: Proposal[] }> {
  if (own.length === 0) return { records: [], proposals: [] }
  const ofProposal = recognised.type === 'proposalNumber'
  const among = (field: string): string =>
    [oneOf('numberKeys', own), ...(session === null ? [] : [oneOf(field, [session])])].join(' AND ')
  const [records, proposals] = await Promise.all([
    publicRecords(
      client,
      {
        filter: among('sessionKeys'),
        sort: ['newest:desc', 'id:asc'],
        limit: most,
        fields: ['answering'],
      },
      signal,
    ),
    ofProposal
      ? fetchDocuments(
          client,
          'proposals',
          { filter: among('sessionKey'), fields: ['proposal'], limit: most },
          signal,
        )
      : [],
  ])
  const pages = z
    .array(held)
    .parse(proposals)
    .map((hit) => hit.proposal)
  const keys = new Set(pages.map(({ key }) => key))
  const bears = ({ line: { indexNumber }, answering }: Stored): boolean =>
    !ofProposal ||
    answering?.proposals.some(({ number }) =>
      proposalNumberKeys(number ?? '').some((key) => own.includes(key)),
    ) ||
    (session === null && own.some((digits) => isEndOf(indexNumber, digits)))
  return {
    records: z
      .array(stored)
      .parse(records)
      .filter(bears)
      .filter(({ answering }) => !answering?.proposals.some(({ key }) => key !== null && keys.has(key)))
      .map((hit) => toSummary(hit, today)),
    proposals: pages,
  }
}

/** Whether digits are the serial of an index number, or its year and serial. */
export function isEndOf(indexNumber: string | null, digits: string): boolean {
  const number = indexNumber === null ? null : parseIndexNumber(indexNumber)
  if (number === null || digits.length < 5) return false
  return [number.serial, `${number.year}${number.serial}`].includes(digits)
}

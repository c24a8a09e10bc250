import {
  type Organisation,
  type OutlineEntry,
  outline,
  type ProposalRef,
  type PublicRecord,
  permalinkNumber,
  type RecordKind,
  todayInShanghai,
  type ValidityStatus,
  validityOn,
} from '@yanlu/model'
import type { RecordSummary } from '@yanlu/search'
import { movedOr } from './moved.ts'
import { reader } from './reader.ts'
import { Refusal, withdrawn } from './refusal.ts'

/** A proposal a reply answers, with its page where the site has one, and the other replies to it. */
export type AnsweredProposal = { reference: ProposalRef; hasPage: boolean; otherReplies: RecordSummary[] }

/** Everything a record page shows. */
export type OpenedRecord = {
  record: PublicRecord
  number: string
  today: string
  validity: ValidityStatus
  contents: OutlineEntry[]
  /** The issuing body as it is today, where the city keeps a record of it. */
  organisation: Organisation | null
  proposals: AnsweredProposal[]
  /** For each citation in order, the record we hold of it. */
  citations: (RecordSummary | null)[]
  citedBy: RecordSummary[]
}

/** Proposals one reply may answer (并案) with a look-up each; more are named without a link. */
const MOST_PROPOSALS = 10

/**
 * Reads a record by the number of its address.
 *
 * @throws {Refusal} `not_found`, `withdrawn`
 */
export async function publicRecordOf(kind: RecordKind, number: string): Promise<PublicRecord> {
  if (!/^[\w/-]{1,100}$/.test(number)) throw new Refusal('not_found')
  const answer = await reader.record(kind, number)
  if (answer.state === 'withdrawn') throw withdrawn(answer.tombstone)
  if (answer.state === 'unknown') throw new Refusal('not_found')
  return answer.record
}

/**
 * Reads a record and everything its page shows beside it.
 *
 * @throws {Refusal} `not_found`, `withdrawn`
 * @throws {Moved} where the number is a former one
 */
export async function openRecord(kind: RecordKind, number: string): Promise<OpenedRecord> {
  const record = await publicRecordOf(kind, number).catch((error: unknown) => movedOr(error, number))
  const code = record.issuingBody?.code ?? null
  const [organisation, citations, citedBy, proposals] = await Promise.all([
    code === null ? null : reader.organisation(code),
    record.citations.length === 0 ? [] : reader.resolveCitations(record.citations),
    reader.citedBy(record),
    record.kind === 'reply' ? answeredProposals(record.id, record.proposals) : [],
  ])
  const today = todayInShanghai(new Date())
  return {
    record,
    number: permalinkNumber(record),
    today,
    validity: validityOn(record.validity, today),
    contents: outline(record.body),
    organisation,
    proposals,
    citations,
    citedBy,
  }
}

function answeredProposals(replyId: string, references: ProposalRef[]): Promise<AnsweredProposal[]> {
  return Promise.all(
    references.map(async (reference, index) => {
      const known =
        reference.key === null || index >= MOST_PROPOSALS ? null : await reader.proposal(reference.key)
      const otherReplies = known?.replies.filter(({ id }) => id !== replyId) ?? []
      return { reference, hasPage: known !== null, otherReplies }
    }),
  )
}

import {
  type Citation,
  type OutlineEntry,
  outline,
  type ProposalRef,
  type PublicRecord,
  paths,
  permalinkNumber,
  type RecordKind,
  todayInShanghai,
  type ValidityStatus,
  validityOn,
} from '@yanlu/model'
import type { RecordPage, RecordPageAnswer } from '@yanlu/search'
import { movedOr } from './moved.ts'
import { reader } from './reader.ts'
import { Refusal, withdrawn } from './refusal.ts'

/** A proposal a reply answers, with its page where the site has one. */
export type AnsweredProposal = { reference: ProposalRef; hasPage: boolean }

/** Everything a record page shows. */
export type OpenedRecord = Omit<RecordPage, 'proposals'> & {
  /** What the index said; the same object where it said the same before. */
  page: RecordPage
  number: string
  today: string
  validity: ValidityStatus
  contents: OutlineEntry[]
  /** What the record cites, without itself; `citations` are the records behind them, in the same order. */
  cited: Citation[]
  proposals: AnsweredProposal[]
}

const NUMBER = /^[\w/-]{1,100}$/

/**
 * Reads a record by the number of its address.
 *
 * @throws {Refusal} `not_found`, `withdrawn`
 */
export async function publicRecordOf(kind: RecordKind, number: string): Promise<PublicRecord> {
  if (!NUMBER.test(number)) throw new Refusal('not_found')
  const answer = await reader.record(kind, number)
  if (answer.state === 'withdrawn') throw withdrawn(answer.tombstone)
  if (answer.state === 'unknown') throw new Refusal('not_found')
  return answer.record
}

async function recordPageOf(
  kind: RecordKind,
  number: string,
  asked?: Promise<RecordPageAnswer>,
): Promise<RecordPage> {
  if (!NUMBER.test(number)) throw new Refusal('not_found')
  const answer = await (asked ?? reader.recordPage(kind, number))
  if (answer.state === 'withdrawn') throw withdrawn(answer.tombstone)
  if (answer.state === 'unknown') throw new Refusal('not_found')
  return answer
}

/**
 * Reads a record and everything its page shows beside it; `asked` is the answer where the index was asked already.
 *
 * @throws {Refusal} `not_found`, `withdrawn`
 * @throws {Moved} where the number is a former one
 */
export async function openRecord(
  kind: RecordKind,
  number: string,
  asked?: Promise<RecordPageAnswer>,
): Promise<OpenedRecord> {
  const answer = await recordPageOf(kind, number, asked).catch((error: unknown) => movedOr(error, number))
  const { record, proposals } = answer
  const today = todayInShanghai(new Date())
  const own = paths.record(record.kind, permalinkNumber(record))
  // A notice names the measures it brings, which are a part of itself and no citation.
  const cited = record.citations
    .map((citation, index) => ({ citation, held: answer.citations[index] ?? null }))
    .filter(({ held }) => held?.path !== own)
  return {
    ...answer,
    page: answer,
    number: permalinkNumber(record),
    today,
    validity: validityOn(record.validity, today),
    contents: outline(record.body),
    cited: cited.map(({ citation }) => citation),
    citations: cited.map(({ held }) => held),
    proposals:
      record.kind === 'reply'
        ? record.proposals.map((reference) => ({
            reference,
            hasPage: reference.key !== null && proposals.includes(reference.key),
          }))
        : [],
  }
}

import {
  documentNumberKey,
  type Organisation,
  organisation,
  type Proposal,
  parseDocumentNumber,
  parseProposalNumber,
  paths,
  proposal,
  proposalId,
  proposalNumberKey,
  type Tombstone,
} from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { oneOf } from '../connection/filter-value.ts'
import { answering } from '../projection/line.ts'
import { fetchDocuments, getDocument, isId, publicRecords } from './documents.ts'
import { type Identifier, readIdentifier } from './identifier.ts'
import { bearersInPart } from './in-part.ts'
import { jsonText, storedSummary, toSummary } from './summary.ts'
import type { RecordSummary, Resolved } from './types.ts'
import { withdrawnBearing, withdrawnInPart } from './withdrawn.ts'

/** Something that an identifier means. `moved`: the record has another number now. */
export type Target = { path: string; moved: boolean } & (
  | { type: 'record'; record: RecordSummary }
  | { type: 'withdrawn'; tombstone: Tombstone }
  | { type: 'organisation'; code: string; name: string }
  | { type: 'proposal'; proposal: Proposal }
)

const mostBearers = 200

const storedBearer = storedSummary.extend({
  answering: jsonText(answering).nullable(),
  formerKeys: z.array(z.string()),
})
const heldProposal = z.object({ proposal })
const heldOrganisation = z.object({ organisation })

const numberKey = (number: string | null): string | null => {
  const parsed = number === null ? null : parseProposalNumber(number)
  return parsed === null ? null : proposalNumberKey(parsed)
}

/**
 * Everything that bears an identifier now; where nothing does, what bore it before; where nothing did, what the search
 * box finds by it. Never a neighbour.
 */
export async function targetsOf(
  client: Meilisearch,
  raw: string,
  today: string,
  signal: AbortSignal,
): Promise<Target[]> {
  const asked = readIdentifier(raw)
  if (asked.former.length === 0) return []
  const [bearers, withdrawn, organisations, proposals] = await Promise.all([
    recordsBearing(client, asked, signal),
    withdrawnBearing(client, asked, signal),
    asked.organisation === null
      ? null
      : getDocument(client, 'organisations', asked.organisation, ['organisation'], signal),
    proposalsBearing(client, asked, signal),
  ])
  const pages = new Set(proposals.map(({ key }) => key))
  const own = bearers.filter((bearer) => bears(bearer, asked, pages))
  const former = bearers.filter(({ formerKeys }) => formerKeys.some((key) => asked.former.includes(key)))
  const body = organisations === null ? null : heldOrganisation.parse(organisations).organisation
  const now: Target[] = [
    ...own.map((hit) => recordTarget(toSummary(hit, today))),
    ...withdrawn.filter(({ id }) => asked.ids.includes(id)).map((held) => withdrawnTarget(held)),
    ...(body === null ? [] : [organisationTarget(body)]),
    ...proposals.map(proposalTarget),
  ]
  if (now.length > 0) return now
  if (former.length > 0) return former.map((hit) => recordTarget(toSummary(hit, today), true))
  // What was withdrawn gives way to whatever is public under this number, as a whole.
  const buried = withdrawn.filter(({ documentNumber }) => isDocument(documentNumber, asked))
  if (buried.length > 0) return buried.map((held) => withdrawnTarget(held))
  if (withdrawn.length > 0) return withdrawn.map((held) => withdrawnTarget(held, true))
  if (asked.searched === null) return []
  const inPart = await bearersInPart(client, asked.searched, today, signal)
  const found = [
    ...inPart.records.map((record) => recordTarget(record)),
    ...inPart.proposals.map(proposalTarget),
  ]
  if (found.length > 0) return found
  return (await withdrawnInPart(client, asked.searched, signal)).map((held) => withdrawnTarget(held))
}

const withdrawnTarget = (held: Tombstone, moved = false): Target => ({
  type: 'withdrawn',
  path: paths.record(held.kind, held.number),
  moved,
  tombstone: held,
})

const recordTarget = (record: RecordSummary, moved = false): Target => ({
  type: 'record',
  path: record.path,
  moved,
  record,
})
const organisationTarget = ({ code, name }: Organisation): Target => ({
  type: 'organisation',
  path: paths.organisation(code),
  moved: false,
  code,
  name,
})
const proposalTarget = (held: Proposal): Target => ({
  type: 'proposal',
  path: paths.proposal(held.key),
  moved: false,
  proposal: held,
})

/** What an identifier means. See {@link Reader.resolve}. */
export async function resolveIdentifier(
  client: Meilisearch,
  raw: string,
  today: string,
  signal: AbortSignal,
): Promise<Resolved> {
  const targets = await targetsOf(client, raw, today, signal)
  const [only, ...others] = targets
  if (only === undefined) return null
  if (others.length === 0) return { path: only.path, moved: only.moved }
  const records = targets.flatMap((target) => (target.type === 'record' ? [target.record] : []))
  const proposals = targets.flatMap((target) => (target.type === 'proposal' ? [target.proposal] : []))
  const bodies = targets.flatMap((target) =>
    target.type === 'organisation' ? [{ code: target.code, name: target.name }] : [],
  )
  if (proposals.length > 0) {
    const keys = proposals.map(({ key }) => key)
    const ask = { filter: oneOf('proposalKeys', keys), sort: ['newest:desc', 'id:asc'], limit: mostBearers }
    const replies = z.array(storedSummary).parse(await publicRecords(client, ask, signal))
    records.push(...replies.map((hit) => toSummary(hit, today)))
  }
  const withdrawn = targets.flatMap((target) => (target.type === 'withdrawn' ? [target.tombstone] : []))
  const among = [...new Map(records.map((record) => [record.id, record])).values()]
  return { among, proposals, bodies, withdrawn }
}

/** Records that may bear it: the keys of several kinds of numbers stand in one field, so each is looked at again. */
async function recordsBearing(client: Meilisearch, asked: Identifier, signal: AbortSignal) {
  const keys = [
    ...(asked.document === null ? [] : [asked.document]),
    ...(asked.proposal === null ? [] : [asked.proposal.number]),
  ]
  const filter = [
    oneOf('id', asked.ids),
    oneOf('numberKeys', keys),
    oneOf('proposalKeys', asked.proposalKey === null ? [] : [asked.proposalKey]),
    oneOf('formerKeys', asked.former),
  ].join(' OR ')
  const ask = {
    filter,
    sort: ['newest:desc', 'id:asc'],
    limit: mostBearers,
    fields: ['answering', 'formerKeys'],
  }
  return z.array(storedBearer).parse(await publicRecords(client, ask, signal))
}

/** Whether a document number is the one that is asked for. */
function isDocument(number: string | null | undefined, asked: Identifier): boolean {
  const document = number == null ? null : parseDocumentNumber(number)
  return asked.document !== null && document !== null && documentNumberKey(document) === asked.document
}

/** Whether a record bears the number itself; replies to a proposal that has a page are found there. */
function bears(
  { line: record, answering }: z.infer<typeof storedBearer>,
  asked: Identifier,
  pages: ReadonlySet<string>,
): boolean {
  if (asked.ids.includes(record.id)) return true
  if (isDocument(record.documentNumber, asked)) return true
  return (answering?.proposals ?? []).some(
    ({ key, number }) =>
      (key === null || !pages.has(key)) &&
      ((asked.proposalKey !== null && key === asked.proposalKey) ||
        (asked.proposal !== null &&
          numberKey(number) === asked.proposal.number &&
          (asked.proposal.session === null || key?.startsWith(`${asked.proposal.session}-`) === true))),
  )
}

async function proposalsBearing(
  client: Meilisearch,
  asked: Identifier,
  signal: AbortSignal,
): Promise<Proposal[]> {
  const id = asked.proposalKey === null ? '' : proposalId(asked.proposalKey)
  const filter = [
    ...(isId(id) ? [oneOf('id', [id])] : []),
    ...(asked.proposal === null
      ? []
      : [
          `(${oneOf('numberKeys', [asked.proposal.number])}${
            asked.proposal.session === null ? '' : ` AND ${oneOf('sessionKey', [asked.proposal.session])}`
          })`,
        ]),
  ].join(' OR ')
  if (filter === '') return []
  const found = z
    .array(heldProposal)
    .parse(
      await fetchDocuments(client, 'proposals', { filter, fields: ['proposal'], limit: mostBearers }, signal),
    )
  return found
    .map(({ proposal }) => proposal)
    .filter(({ key, number }) => key === asked.proposalKey || numberKey(number) === asked.proposal?.number)
}

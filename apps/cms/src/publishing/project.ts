import {
  type Organisation as PublicOrganisation,
  paths,
  proposalId,
  proposal as proposalSchema,
  publicRecord,
  type RecordKind,
  recordId,
  todayInShanghai,
  tombstone,
} from '@yanlu/model'
import type { Payload } from 'payload'
import { isPublic, wasPublic } from '../gate/stored.ts'
import type { Case, Organisation, Policy, Proposal, Reply } from '../payload-types.ts'
import { publishedText } from '../revisions/history.ts'
import { withdrawalWording } from '../wording/publishing.ts'
import type { IndexedCollection, Projection } from './index-entry.ts'
import { attachmentsOf, canonicalNumber, projectMetadata } from './projectMetadata.ts'
import { answeredKeys, printedNumber, projectReplyFields } from './projectReply.ts'
import { datedNames, idsOf, readByIds } from './related.ts'

/** The kind of the records in a collection. */
export const kindOf = { replies: 'reply', policies: 'policy', cases: 'case' } as const satisfies Record<
  string,
  RecordKind
>
export type RecordCollection = keyof typeof kindOf

/** The permalink number of a record: the index number, for a case the case number. */
export const permalinkOf = (
  collection: RecordCollection,
  doc: { indexNumber?: string | null; caseNumber?: string | null },
): string | null => (collection === 'cases' ? doc.caseNumber : doc.indexNumber) ?? null

const ownFields = async (payload: Payload, collection: RecordCollection, doc: Reply | Policy | Case) => {
  if (collection === 'replies') return projectReplyFields(payload, doc as Reply)
  if (collection === 'policies') {
    const ids = idsOf((doc as Policy).interprets)
    if (ids.length === 0) return { interprets: [] }
    const explained = (await readByIds(payload, 'policies', ids, { trash: true }))
      .filter(({ id, indexNumber }) => indexNumber && id !== doc.id)
      .map((policy) => ({ policy, path: paths.record('policy', policy.indexNumber ?? '') }))
    return {
      interprets: explained
        .filter(({ policy }) => isPublic(policy))
        .map(({ policy: { title }, path }) => ({ title, path })),
      interpretation: {
        withdrawnPaths: explained
          .filter(({ policy }) => !isPublic(policy) && wasPublic(policy))
          .map(({ path }) => path),
      },
    }
  }
  const { caseNumber, source } = doc as Case
  const { media, channel, author, originalTitle, readCount } = source ?? {}
  return {
    caseNumber,
    source: {
      media: media || null,
      channel: channel || null,
      author: author || null,
      originalTitle: originalTitle || null,
      readCount: readCount ?? null,
    },
  }
}

const projectRecord = async (
  payload: Payload,
  collection: RecordCollection,
  doc: Reply | Policy | Case,
): Promise<Projection> => {
  const number = permalinkOf(collection, doc)
  if (number === null || !wasPublic(doc)) return { type: 'nothing' }
  const kind = kindOf[collection]
  const id = recordId(kind, number)
  const attachments = await attachmentsOf(payload, doc)
  const files = attachments.flatMap(({ sha256, filename }) =>
    sha256 && filename ? [{ sha256, filename }] : [],
  )
  if (!isPublic(doc)) {
    const withdrawnOn = doc.withdrawal?.on || todayInShanghai(new Date(doc.updatedAt))
    const reason = doc.withdrawal?.reason || withdrawalWording.noReason
    const revision = doc.revision ?? 1
    const proposals = collection === 'replies' ? await answeredKeys(payload, doc as Reply) : undefined
    return {
      type: 'tombstone',
      tombstone: tombstone.parse({
        id,
        kind,
        number,
        withdrawnOn,
        reason,
        proposals,
        documentNumber: canonicalNumber(doc.documentNumber),
        formerNumbers: doc.formerNumbers ?? [],
        revision,
      }),
      files,
    }
  }
  const metadata = await projectMetadata(payload, doc, attachments)
  const own = await ownFields(payload, collection, doc)
  const { history, body, removedAnchors } = await publishedText(payload, collection, doc)
  const removed = removedAnchors.length > 0 ? { removedAnchors } : {}
  const record = publicRecord.parse({ kind, id, ...metadata, ...own, body, ...removed, revisions: history })
  return { type: 'record', record, history, files }
}

const projectOrganisation = async (payload: Payload, doc: Organisation): Promise<PublicOrganisation> => {
  const refs = async (ids: readonly unknown[] | null | undefined) =>
    (await readByIds(payload, 'organisations', idsOf(ids))).map(({ code, name }) => ({
      code,
      name: name ?? code,
    }))
  return {
    code: doc.code,
    name: doc.name ?? doc.code,
    names: datedNames(doc),
    status: doc.status,
    predecessors: await refs(doc.predecessors),
    successors: await refs(doc.successors),
  }
}

const projectProposal = (doc: Proposal): Projection => {
  if (!doc.key || !wasPublic(doc)) return { type: 'nothing' }
  const id = proposalId(doc.key)
  if (!isPublic(doc)) return { type: 'noProposal', id }
  const { key, assembly, session, number, subject, revision, updatedAt } = doc
  return {
    type: 'proposal',
    proposal: proposalSchema.parse({
      id,
      key,
      assembly,
      session: session || null,
      number: printedNumber(number),
      subject: subject || null,
      revision,
      updatedAt,
    }),
  }
}

/**
 * What the public index should hold for a document, from what is stored as current: drafts over it play no part.
 * Throws a ZodError when a published document does not make a valid public record.
 */
export const project = async (
  payload: Payload,
  collection: IndexedCollection,
  id: string,
): Promise<Projection> => {
  const doc = await payload.findByID({
    collection,
    id,
    draft: false,
    trash: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!doc) return { type: 'nothing' }
  if (collection === 'organisations')
    return { type: 'organisation', organisation: await projectOrganisation(payload, doc as Organisation) }
  if (collection === 'proposals') return projectProposal(doc as Proposal)
  return projectRecord(payload, collection, doc as Reply | Policy | Case)
}

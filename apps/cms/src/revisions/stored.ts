import { createHash } from 'node:crypto'
import { changedParagraph, type RevisionChanges, revisionChanges } from '@yanlu/model'
import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { isPublic, wasPublic } from '../gate/stored.ts'
import type { Case, Policy, Reply, Revision } from '../payload-types.ts'
import { publicText } from '../publishing/publicBody.ts'
import { changedParagraphs } from './changes.ts'

/** Collections whose published revisions are kept. */
export const revisedSlugs = ['replies', 'policies', 'cases'] as const
export type RevisedSlug = (typeof revisedSlugs)[number]

export const isRevised = (slug: string): slug is RevisedSlug =>
  (revisedSlugs as readonly string[]).includes(slug)

type Reading = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>
const within = (req: Reading) => ('context' in req ? { req } : {})

/** The revision that was published last, withdrawn since or not. */
export const lastRevision = async (
  req: Reading,
  collection: RevisedSlug,
  record: string,
): Promise<Revision | null> => {
  const { docs } = await req.payload.find({
    collection: 'revisions',
    where: { and: [{ collection: { equals: collection } }, { record: { equals: record } }] },
    sort: '-revision',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...within(req),
  })
  return docs[0] ?? null
}

/**
 * Keeps the revision that is public now, unless it is kept already. The record itself states what kind of change it was
 * (`publication`, written in the save that published it), so a crash between that save and this one loses nothing: the
 * outbox, a reconcile and a reindex come here again. A record published before revisions were kept states nothing; it
 * begins with the text it had when it was first looked at.
 */
export const keepRevision = async (
  req: Reading,
  collection: RevisedSlug,
  doc: Reply | Policy | Case,
): Promise<void> => {
  if (!isPublic(doc) || !wasPublic(doc)) return
  const revision = doc.revision ?? 0
  const last = await lastRevision(req, collection, doc.id)
  if (last && last.revision >= revision) return
  const text = publicText(doc)
  const stated = doc.publication?.revision === revision ? doc.publication : null
  const data = {
    key: `${collection}/${doc.id}/${revision}`,
    collection,
    record: doc.id,
    number: 'caseNumber' in doc ? (doc.caseNumber ?? '') : (doc.indexNumber ?? ''),
    title: doc.title,
    revision,
    at: stated?.at ?? doc.updatedAt,
    nature: stated?.nature ?? (last ? 'metadata' : 'first'),
    note: stated?.note || null,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    changes: last ? changedParagraphs(last.text, text) : [],
  } as const
  try {
    await req.payload.create({ collection: 'revisions', data, overrideAccess: true, ...within(req) })
  } catch (error) {
    // Somebody else kept it in the meantime: the key is unique.
    if (!(error instanceof ValidationError)) throw error
    const kept = await lastRevision(req, collection, doc.id)
    if (kept?.revision !== revision) throw error
  }
}

const stored = revisionChanges.extend({ changes: z.array(changedParagraph).catch([]) })

/**
 * What the public may read of the history. A withdrawal takes a number of its own, so a gap tells of one, and what was
 * withdrawn does not come back by way of a comparison: the revisions before it keep day, note and hash, and the first
 * one after it shows what it says, not what it replaced.
 */
export const publicHistory = (revisions: readonly RevisionChanges[]): RevisionChanges[] => {
  const returned = revisions.findLastIndex(
    ({ revision }, at) => at > 0 && revision > (revisions[at - 1]?.revision ?? 0) + 1,
  )
  return revisions.map((one, at) => {
    if (at > returned) return one
    if (at < returned) return { ...one, changes: [] }
    return {
      ...one,
      changes: one.changes.flatMap(({ after }) => (after === null ? [] : [{ before: null, after }])),
    }
  })
}

/** Every published revision of a public record, first to last, as the public reads it. Keeps the one that is missing. */
export const historyOf = async (
  payload: Payload,
  collection: RevisedSlug,
  doc: Reply | Policy | Case,
): Promise<RevisionChanges[]> => {
  await keepRevision({ payload }, collection, doc)
  const { docs } = await payload.find({
    collection: 'revisions',
    where: { and: [{ collection: { equals: collection } }, { record: { equals: doc.id } }] },
    select: { revision: true, at: true, nature: true, note: true, sha256: true, changes: true },
    sort: 'revision',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return publicHistory(docs.map((row) => stored.parse({ ...row, note: row.note || null })))
}

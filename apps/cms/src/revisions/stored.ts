import { createHash } from 'node:crypto'
import { type AnchoredBlock, anchoredBlock } from '@yanlu/model'
import { type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { isPublic, wasPublic } from '../gate/stored.ts'
import type { Case, Policy, Reply, Revision } from '../payload-types.ts'
import { publicBody, publicText } from '../publishing/publicBody.ts'
import { carryAnchors } from './anchors.ts'
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

/** The body a row was made of, with its anchors; `null` in a row from before bodies were kept. */
export const bodyOf = (row: Pick<Revision, 'body'>): AnchoredBlock[] | null =>
  row.body ? z.array(anchoredBlock).parse(row.body) : null

/**
 * The body of what is public, each paragraph and heading under the anchor it has had since it was first published. What
 * was kept before there were such anchors was numbered: it keeps its numbers as long as it stands as it is, and where
 * nobody can tell any more what they stood for, none of them is given again.
 */
export const anchoredBody = (last: Revision | null, doc: Reply | Policy | Case): AnchoredBlock[] => {
  const body = publicBody(doc.body)
  if (last === null) return body
  const kept = bodyOf(last) ?? (last.text === publicText(doc) ? body : [])
  return carryAnchors(kept, body, doc.revision ?? 0)
}

/** A row from before bodies were kept gets the one its text was made of, as long as that is the public one. */
const complete = async (req: Reading, row: Revision, doc: Reply | Policy | Case): Promise<void> => {
  if (row.revision !== doc.revision || row.body || row.text !== publicText(doc)) return
  // Past the rule that rows are not changed: what was published is not, and what was not kept is added.
  const data = { body: publicBody(doc.body) }
  await req.payload.db.updateOne({ collection: 'revisions', id: row.id, data, req: {} })
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
  if (last && last.revision >= revision) return complete(req, last, doc)
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
    body: anchoredBody(last, doc),
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

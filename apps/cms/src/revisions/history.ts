import {
  type AnchoredBlock,
  changedParagraph,
  type RevisionChanges,
  recordText,
  revisionChanges,
  type Wording,
} from '@yanlu/model'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Case, Policy, Reply, Revision } from '../payload-types.ts'
import { anchorsIn } from './anchors.ts'
import { anchoredBody, bodyOf, keepRevision, type RevisedSlug } from './stored.ts'

const stored = revisionChanges.extend({ changes: z.array(changedParagraph).catch([]) })

/** The text of a row from before bodies were kept, line by line. */
const linesOf = ({ title, text }: Revision): AnchoredBlock[] =>
  text
    .slice(title.length + 1, -1)
    .split('\n')
    .map((line, at) => ({ type: 'paragraph', anchor: `l${at + 1}`, text: line }))

/** What the hash of a revision covers. A body that does not make the text that was kept is no part of it. */
const wordingOf = (row: Revision): Wording => {
  const wording = { title: row.title, body: bodyOf(row) ?? linesOf(row) }
  // The database turns half a surrogate pair into U+FFFD in a text and keeps it in a body.
  return recordText(wording).toWellFormed() === row.text.toWellFormed()
    ? wording
    : { ...wording, body: linesOf(row) }
}

/**
 * What the public may read of the history. A withdrawal takes a number of its own, so a gap tells of one, and what was
 * withdrawn does not come back by way of a comparison or of an old wording: the revisions before it keep day, note and
 * hash, and the first one after it shows what it says, not what it replaced.
 */
const publicHistory = (rows: readonly Revision[]): RevisionChanges[] => {
  const returned = rows.findLastIndex(
    ({ revision }, at) => at > 0 && revision > (rows[at - 1]?.revision ?? 0) + 1,
  )
  return rows.map((row, at) => {
    const one = stored.parse({ ...row, note: row.note || null })
    if (at < returned) return { ...one, changes: [] }
    const wording = at < rows.length - 1 ? { wording: wordingOf(row) } : {}
    if (at > returned) return { ...one, ...wording }
    const changes = one.changes.flatMap(({ after }) => (after === null ? [] : [{ before: null, after }]))
    return { ...one, ...wording, changes }
  })
}

/** So many anchors that lead nowhere any more are told of, the last ones. */
const MOST_REMOVED = 1000

/** What the public reads of a record beside its metadata. */
export type PublishedText = {
  /** Every published revision, first to last. */
  history: RevisionChanges[]
  /** The public body with the anchors it has kept. */
  body: AnchoredBlock[]
  /** Anchors that earlier revisions had. */
  removedAnchors: string[]
}

/** The text of a public record and how it came about. Keeps the revision that is missing. */
export const publishedText = async (
  payload: Payload,
  collection: RevisedSlug,
  doc: Reply | Policy | Case,
): Promise<PublishedText> => {
  await keepRevision({ payload }, collection, doc)
  const { docs } = await payload.find({
    collection: 'revisions',
    where: {
      and: [
        { collection: { equals: collection } },
        { record: { equals: doc.id } },
        { revision: { less_than_equal: doc.revision ?? 0 } },
      ],
    },
    sort: 'revision',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const body = anchoredBody(docs.at(-1) ?? null, doc)
  const present = new Set(anchorsIn(body))
  const known = new Set(docs.flatMap((row) => anchorsIn(bodyOf(row) ?? [])))
  const removedAnchors = [...known].filter((anchor) => !present.has(anchor)).slice(-MOST_REMOVED)
  return { history: publicHistory(docs), body, removedAnchors }
}

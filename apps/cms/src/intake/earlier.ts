import type { Draft } from '@yanlu/intake'
import { formatDocumentNumber, formatIndexNumber, parseDocumentNumber, parseIndexNumber } from '@yanlu/model'
import type { Where } from 'payload'
import { type Actor, rightsOf } from './actor.ts'
import { type RecordCollection, recordCollections } from './record-collections.ts'

/** A record that came from the same page. */
export type Earlier = {
  collection: RecordCollection
  id: string
  /**
   * `same`: the very content was taken in before, nothing is to be stored. `changed`: the page says something else now.
   * `incomplete`: the process died between the row and its first version; storing again completes it.
   */
  state: 'same' | 'changed' | 'incomplete'
  trashed: boolean
}

/**
 * Finds the record that was made from this page: by the fingerprint of its content in any version, so that going to and
 * fro between two forms of one page changes nothing; else by what tells pages apart ({@link identityOf}).
 */
export async function earlierRecord(
  actor: Actor,
  draft: Draft,
  fingerprint: string,
): Promise<Earlier | null> {
  for (const collection of recordCollections) {
    const found = await byFingerprint(actor, collection, fingerprint)
    if (found !== null) return describe(actor, collection, found.id, found.state)
  }
  for (const { collection, where } of identityOf(draft)) {
    for (const drafts of [false, true]) {
      const { docs } = await actor.payload.find({
        collection,
        where,
        draft: drafts,
        trash: true,
        limit: 1,
        pagination: false,
        depth: 0,
        select: { title: true },
        ...rightsOf(actor),
      })
      const id = docs[0]?.id
      if (id !== undefined) return describe(actor, collection, String(id), 'changed')
    }
  }
  return null
}

async function byFingerprint(
  actor: Actor,
  collection: RecordCollection,
  fingerprint: string,
): Promise<{ id: string; state: 'same' | 'incomplete' } | null> {
  const options = {
    collection,
    trash: true,
    limit: 1,
    pagination: false,
    depth: 0,
    ...rightsOf(actor),
  } as const
  const versions = await actor.payload.findVersions({
    ...options,
    where: { 'version.intake.fingerprint': { equals: fingerprint } },
  })
  const parent = versions.docs[0]?.parent
  if (parent !== undefined) return { id: String(parent), state: 'same' }
  const rows = await actor.payload.find({
    ...options,
    where: { 'intake.fingerprint': { equals: fingerprint } },
    select: { title: true },
  })
  const row = rows.docs[0]
  if (row === undefined) return null
  const { totalDocs } = await actor.payload.countVersions({
    collection,
    where: { parent: { equals: row.id } },
    ...rightsOf(actor),
  })
  return { id: row.id, state: totalDocs === 0 ? 'incomplete' : 'same' }
}

async function describe(
  actor: Actor,
  collection: RecordCollection,
  id: string,
  state: Earlier['state'],
): Promise<Earlier | null> {
  const doc = await actor.payload.findByID({
    collection,
    id,
    trash: true,
    disableErrors: true,
    depth: 0,
    select: { deletedAt: true },
    ...rightsOf(actor),
  })
  return doc === null ? null : { collection, id, state, trashed: Boolean(doc.deletedAt) }
}

/** Where a record of the same page would stand, and how it would be recognised. Empty where nothing tells. */
function identityOf(draft: Draft): { collection: RecordCollection; where: Where }[] {
  const index = parseIndexNumber(draft.indexNumber ?? '')
  if (index !== null) {
    const where = { indexNumber: { equals: formatIndexNumber(index) } }
    return [
      { collection: 'replies', where },
      { collection: 'policies', where },
    ]
  }
  if (draft.kind === 'case') {
    const where = { title: { equals: draft.title }, 'source.media': { equals: draft.source?.media ?? null } }
    return draft.source?.media ? [{ collection: 'cases', where }] : []
  }
  const number = parseDocumentNumber(draft.documentNumber ?? '')
  if (number === null || draft.issuingBody === null) return []
  const where = {
    documentNumber: { equals: formatDocumentNumber(number) },
    issuingBodyStated: { equals: draft.issuingBody },
  }
  return [{ collection: draft.kind === 'reply' ? 'replies' : 'policies', where }]
}

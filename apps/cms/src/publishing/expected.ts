import { proposalId, recordId } from '@yanlu/model'
import type { Payload } from 'payload'
import { isPublic, wasPublic } from '../gate/stored.ts'
import type { Case, Organisation, Proposal, Reply } from '../payload-types.ts'
import type { IndexedCollection } from './index-entry.ts'
import { kindOf, permalinkOf, type RecordCollection } from './project.ts'

/** One document that has, or once had, a place in the index. */
export type Expected = {
  collection: IndexedCollection
  id: string
  index: 'documents' | 'organisations' | 'proposals'
  /** Id in the index. */
  indexId: string
  revision: number
  state: 'public' | 'withdrawn'
}

const PAGE = 500

/** The fields of a stored document that say whether and as what the public sees it. */
type Stored = { id: string } & Partial<
  Pick<Reply, 'indexNumber' | 'revision' | '_status' | 'deletedAt'> &
    Pick<Case, 'caseNumber'> &
    Pick<Proposal, 'key'> &
    Pick<Organisation, 'code'>
>

/** All stored documents of a collection in the order of their ids, so that nothing is skipped while others are saved. */
async function* all(
  payload: Payload,
  collection: IndexedCollection,
  select: Record<string, true>,
): AsyncGenerator<Stored> {
  for (let after = ''; ; ) {
    const { docs } = await payload.find({
      collection,
      where: after === '' ? {} : { id: { greater_than: after } },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      draft: false,
      trash: true,
      depth: 0,
      select,
      overrideAccess: true,
    })
    for (const doc of docs) yield doc
    const last = docs.at(-1)
    if (docs.length < PAGE || !last) return
    after = String(last.id)
  }
}

const shown = { revision: true, _status: true, deletedAt: true } as const

async function* expectedRecords(payload: Payload, collection: RecordCollection): AsyncGenerator<Expected> {
  const number = collection === 'cases' ? 'caseNumber' : 'indexNumber'
  for await (const doc of all(payload, collection, { ...shown, [number]: true })) {
    const permalink = permalinkOf(collection, doc)
    if (!wasPublic(doc) || permalink === null) continue
    yield {
      collection,
      id: doc.id,
      index: 'documents',
      indexId: recordId(kindOf[collection], permalink),
      revision: doc.revision ?? 0,
      state: isPublic(doc) ? 'public' : 'withdrawn',
    }
  }
}

/** Everything the database says the index should hold, in bounded memory. */
export async function* expected(payload: Payload): AsyncGenerator<Expected> {
  for await (const doc of all(payload, 'organisations', { code: true }))
    yield {
      collection: 'organisations',
      id: doc.id,
      index: 'organisations',
      indexId: doc.code ?? '',
      revision: 0,
      state: 'public',
    }
  for await (const doc of all(payload, 'proposals', { ...shown, key: true })) {
    if (!isPublic(doc) || !doc.key || !wasPublic(doc)) continue
    const indexId = proposalId(doc.key)
    yield {
      collection: 'proposals',
      id: doc.id,
      index: 'proposals',
      indexId,
      revision: doc.revision ?? 0,
      state: 'public',
    }
  }
  for (const collection of ['replies', 'policies', 'cases'] as const)
    yield* expectedRecords(payload, collection)
}

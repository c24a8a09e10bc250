import type { Payload, Where } from 'payload'
import type { IndexedCollection } from './index-entry.ts'
import { enqueue } from './outbox.ts'

type Dependency = { collection: IndexedCollection; where: Where }

/** Where a document is shown inside others: a body by its name, a proposal by its subject, a policy that repeals or is explained. */
const dependencies = (collection: IndexedCollection, id: string): Dependency[] => {
  const published = { _status: { equals: 'published' } }
  const showing = (field: string) => ({ and: [published, { [field]: { equals: id } }] })
  const records = ['replies', 'policies', 'cases'] as const
  switch (collection) {
    case 'organisations':
      return [
        ...records.map((slug) => ({ collection: slug, where: showing('issuingBody') })),
        { collection: 'replies', where: showing('leadBody') },
        { collection: 'replies', where: showing('coBodies.organisation') },
        { collection: 'organisations', where: { predecessors: { equals: id } } },
        { collection: 'organisations', where: { successors: { equals: id } } },
      ]
    case 'proposals':
      return [{ collection: 'replies', where: showing('proposals') }]
    case 'policies':
      return [
        ...records.map((slug) => ({ collection: slug, where: showing('validity.by') })),
        { collection: 'policies', where: showing('interprets') },
      ]
    default:
      return []
  }
}

/** Queues every public document that shows the given one; a few hundred at a time, so memory stays bounded. */
export const enqueueAllDependants = async (
  payload: Payload,
  collection: IndexedCollection,
  id: string,
): Promise<void> => {
  for (const dependency of dependencies(collection, id)) {
    let page: number | null = 1
    while (page !== null) {
      const { docs, nextPage }: { docs: { id: string }[]; nextPage?: number | null } = await payload.find({
        collection: dependency.collection,
        where: dependency.where,
        draft: false,
        depth: 0,
        select: { updatedAt: true },
        sort: 'id',
        limit: 200,
        page,
        overrideAccess: true,
      })
      for (const doc of docs) await enqueue(payload, { collection: dependency.collection, id: doc.id })
      page = nextPage ?? null
    }
  }
}

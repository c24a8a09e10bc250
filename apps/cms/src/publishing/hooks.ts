import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { type IndexedCollection, indexedCollections } from './index-entry.ts'
import { enqueue, enqueueDependants, enqueueSite } from './outbox.ts'

const isIndexed = (slug: string): slug is IndexedCollection =>
  (indexedCollections as readonly string[]).includes(slug)

/** Collections without drafts are public as soon as they are saved. */
const concernsPublic = (slug: IndexedCollection, status: unknown, withdrawn: boolean): boolean =>
  slug === 'organisations' || status === 'published' || withdrawn

/**
 * After every change of what is public: one job for the document, one for what shows it. With `req`, so that the jobs
 * stand and fall with the save where the database has transactions. Drafts change nothing public and queue nothing.
 */
export const queueSync: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const slug = collection.slug
  if (!isIndexed(slug) || !concernsPublic(slug, doc._status, Boolean(req.context.withdrawal))) return
  const target = { collection: slug, id: String(doc.id) }
  await enqueue(req.payload, target, req)
  if (slug !== 'replies' && slug !== 'cases') await enqueueDependants(req.payload, target, req)
}

/** A document is gone for good: the index entry goes by its key, because there is nothing left to read. */
export const queueRemoval: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const slug = collection.slug
  if (slug !== 'organisations' && slug !== 'proposals') return
  await enqueue(req.payload, { collection: slug, id: String(doc.id), key: doc.code ?? doc.key ?? null }, req)
}

/** What the site says about itself is public as soon as it is saved. */
export const queueSite: GlobalAfterChangeHook = ({ req }) => enqueueSite(req.payload, req)

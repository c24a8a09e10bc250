import type { PayloadRequest } from 'payload'
import type { Case, Policy, Proposal, Reply } from '../payload-types.ts'

/** Collections whose content is public once published, all behind the same gate. */
export const gatedSlugs = ['replies', 'policies', 'cases', 'proposals'] as const
export type GatedSlug = (typeof gatedSlugs)[number]
export type GatedDoc = Reply | Policy | Case | Proposal

export const isGated = (slug: string): slug is GatedSlug => (gatedSlugs as readonly string[]).includes(slug)

/** Both sides of a record: what is stored as current (public, if published), and the latest draft over it. */
export type Stored = { current: GatedDoc; latest: GatedDoc }

/** Reads both sides, trashed ones too; `null` where there is no such record. */
export const readStored = async (
  req: PayloadRequest,
  collection: GatedSlug,
  id: string,
): Promise<Stored | null> => {
  const read = (draft: boolean) =>
    req.payload.findByID({
      collection,
      id,
      draft,
      trash: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
  const current = await read(false)
  const latest = await read(true)
  return current && latest ? { current, latest } : null
}

/** Whether the public can see it. */
export const isPublic = (doc: { _status?: string | null; deletedAt?: string | null }): boolean =>
  doc._status === 'published' && !doc.deletedAt

/** Whether it has ever been public: it then has a number that the public may hold. */
export const wasPublic = (doc: { revision?: number | null }): boolean => (doc.revision ?? 0) > 0

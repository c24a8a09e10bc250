import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import type { GatedSlug } from '../gate/stored.ts'

/** Stores a draft as the command line, which counts as an administrator without a person. Gives the id. */
export const saveDraft = async <Slug extends GatedSlug>(
  payload: Payload,
  draft: { collection: Slug; id?: string; data: Partial<RequiredDataFromCollectionSlug<Slug>> },
): Promise<string> => {
  const collection: GatedSlug = draft.collection
  const data: Partial<RequiredDataFromCollectionSlug<GatedSlug>> = draft.data
  const options = { collection, data, draft: true, depth: 0, overrideAccess: true } as const
  const doc = draft.id ? await payload.update({ ...options, id: draft.id }) : await payload.create(options)
  return doc.id
}

/**
 * Publishes the latest draft as the command line. Rejects with the sentences the desk shows: ValidationError for a field
 * that cannot go public, Refusal for a rule. Visible as soon as a running desk has emptied its outbox.
 */
export const publish = async (payload: Payload, collection: GatedSlug, id: string): Promise<void> => {
  await payload.update({ collection, id, data: { _status: 'published' }, depth: 0, overrideAccess: true })
}

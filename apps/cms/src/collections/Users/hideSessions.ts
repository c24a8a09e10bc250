import type { CollectionAfterReadHook } from 'payload'

/** Sessions of others are nobody's business. Signing in reads them before there is a person in the request. */
export const hideSessions: CollectionAfterReadHook = ({ doc, req }) => {
  if (!req.user || req.user.id === doc.id) return doc
  const { sessions: _, ...rest } = doc
  return rest
}

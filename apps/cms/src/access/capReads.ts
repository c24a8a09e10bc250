import type { CollectionBeforeOperationHook } from 'payload'

/** The most documents one request may ask for. Payload itself takes `limit=0` as "everything". */
const MOST = 100

/** Caps what a request reads at once; our own code, which says `overrideAccess: true`, is not capped. */
export const capReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (operation !== 'read' || overrideAccess === true || !('limit' in args || 'pagination' in args))
    return args
  const { limit } = args as { limit?: number }
  const capped = limit === undefined || (limit > 0 && limit <= MOST) ? limit : MOST
  return { ...args, limit: capped, pagination: true }
}

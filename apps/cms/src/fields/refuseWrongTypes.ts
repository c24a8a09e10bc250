import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { Refusal } from '../gate/refusal.ts'
import { errors, errorsAbout } from '../wording/errors.ts'
import { wrongTypes } from './wrongType.ts'

/**
 * Parses at the door what somebody wants to write: drafts are saved without validation, and a wrong type would otherwise end
 * in a failure of the database, or lie there and break a page.
 */
export const refuseWrongTypes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Nobody is signed in: the access rules say so in better words.
  if (!req.user && overrideAccess !== true) return args
  const { data } = args as { data?: unknown }
  // A file may come with nothing said about it.
  if (collection.upload && !data) return args
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Refusal(errors.badRequest, 400)
  const wrong = wrongTypes(collection.flattenedFields, data as Record<string, unknown>)
  if (wrong.length === 0) return args
  throw new ValidationError({
    collection: collection.slug,
    errors: wrong.map(({ path, label, expected }) => ({
      path,
      message: errorsAbout.wrongType(label, expected),
    })),
  })
}

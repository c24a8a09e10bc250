import type { CollectionAfterChangeHook } from 'payload'
import { contentOf } from './content.ts'

/**
 * A scheduled publication publishes what was read when it was scheduled. Whoever changes the content afterwards
 * cancels it; otherwise an editor could slip a text past the publisher.
 */
export const cancelSchedules: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !previousDoc || contentOf(doc) === contentOf(previousDoc)) return
  await req.payload.delete({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { processing: { equals: false } },
        { 'input.doc.value': { equals: doc.id } },
        { 'input.doc.relationTo': { equals: collection.slug } },
      ],
    },
    overrideAccess: true,
    req,
  })
}

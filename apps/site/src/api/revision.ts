import { publishedRevision, revisionChanges, wording } from '@yanlu/model'
import { z } from 'zod'

/** One published revision as it read. `text` is what `sha256` covers, as UTF-8. */
export const apiRevision = publishedRevision.extend({
  url: z.url(),
  record: z.url(),
  supersededAt: z.string().nullable(),
  ...wording.shape,
  text: z.string(),
  changes: revisionChanges.shape.changes,
})
export type ApiRevision = z.infer<typeof apiRevision>

import { z } from 'zod'
import { metadata } from './metadata.ts'

/** Policy 政策文件 or notice. */
export const policy = metadata.extend({
  kind: z.literal('policy'),
  /** For an interpretation 政策解读: the public policies it explains, each with its permalink path. */
  interprets: z.array(z.object({ title: z.string(), path: z.string() })),
  /**
   * Present on every interpretation, whatever became of what it explains: the permalink paths of those policies that were
   * withdrawn, of which nothing else may be told.
   */
  interpretation: z.object({ withdrawnPaths: z.array(z.string()) }).optional(),
})
export type Policy = z.infer<typeof policy>

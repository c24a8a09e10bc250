import type { Suggestion } from '@yanlu/search'
import { z } from 'zod'

const suggestion: z.ZodType<Suggestion> = z.object({
  type: z.enum(['goTo', 'record', 'organisation', 'topic', 'proposal']),
  label: z.string(),
  detail: z.string().nullable(),
  path: z.string(),
})

/** What somebody who is typing may mean: at most eight, best first. `path` is an address of this site. */
export const suggestAnswer = z.object({ suggestions: z.array(suggestion) })
export type SuggestAnswer = z.infer<typeof suggestAnswer>

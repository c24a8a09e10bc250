import { z } from 'zod'

/** What editors teach the search. All three may be empty. */
export const searchWords = z.object({
  /** Groups of words that mean the same: `['加装电梯', '加梯']`. */
  synonyms: z.array(z.array(z.string().min(1)).min(2)),
  /** 专业词: words that belong together although a general dictionary would cut them. */
  dictionary: z.array(z.string().min(2)),
  /** 停用词: words that carry no meaning in a question. */
  stopWords: z.array(z.string().min(1)),
})
export type SearchWords = z.infer<typeof searchWords>

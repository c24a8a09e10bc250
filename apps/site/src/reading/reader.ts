import { createReader } from '@yanlu/search'
import { env } from '../env.ts'

/** The one reader of this process. A slow answer is better than none, so it waits longer than a healthy server needs. */
export const reader = createReader({
  url: env.searchUrl,
  key: env.searchKey,
  timeout: { search: 3_000, read: 3_000 },
})

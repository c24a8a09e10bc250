import { createReader } from '@yanlu/search'
import { env } from '../env.ts'

/** The one reader of this process. */
export const reader = createReader({ url: env.searchUrl, key: env.searchKey })

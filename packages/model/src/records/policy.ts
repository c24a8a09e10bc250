import { z } from 'zod'
import { metadata } from './metadata.ts'

/** Policy 政策文件 or notice. */
export const policy = metadata.extend({ kind: z.literal('policy') })
export type Policy = z.infer<typeof policy>

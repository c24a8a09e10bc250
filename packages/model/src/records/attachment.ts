import { z } from 'zod'

/** A file that belongs to a record. `bytes` is its size, `sha256` its content in lower-case hex. */
export const attachment = z.object({
  name: z.string().min(1),
  mime: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Attachment = z.infer<typeof attachment>

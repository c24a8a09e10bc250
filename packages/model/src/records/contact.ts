import { z } from 'zod'

/** Contact block 联系方式 of a reply. It enters a public record only when the editor has allowed it. */
export const contact = z.object({
  unit: z.string().nullable(),
  person: z.string().nullable(),
  phone: z.string().nullable(),
  fax: z.string().nullable(),
})
export type Contact = z.infer<typeof contact>

import { z } from 'zod'

/** Contact block 联系方式 of a reply. It enters a public record only when the editor has allowed it. */
export const contact = z.object({
  unit: z.string().nullable(),
  person: z.string().nullable(),
  phone: z.string().nullable(),
  fax: z.string().nullable(),
})
export type Contact = z.infer<typeof contact>

/** A contact block as the public sees it. */
export const publicContact = contact.extend({
  /** Whether names and numbers are masked (李**, 0571-****1234): the full ones never leave the desk. */
  masked: z.boolean(),
})
export type PublicContact = z.infer<typeof publicContact>

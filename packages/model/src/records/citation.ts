import { z } from 'zod'

/**
 * A document that a record cites: title without the outer 《》, document number in canonical form where one is printed.
 * At least one of the two is there.
 */
export const citation = z.object({ title: z.string().nullable(), number: z.string().nullable() })
export type Citation = z.infer<typeof citation>

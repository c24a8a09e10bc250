import type { Field } from 'payload'
import { nobody } from '../access/nobody.ts'
import { labels } from '../wording/fields.ts'

/**
 * Why a record came back from review, by whom and when; empty unless it did. A reason is written by who sends it back
 * (`gate/keepReturned.ts`), everything else by the gate alone.
 */
export const returnedField = (): Field => ({
  name: 'returned',
  type: 'group',
  label: labels.returned,
  admin: {
    condition: (data: { returned?: { reason?: string | null } }) => Boolean(data.returned?.reason),
    components: { Field: '/desk/ReturnedNotice.tsx#ReturnedNotice' },
  },
  fields: [
    { name: 'reason', type: 'textarea', label: labels.returnedReason },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: labels.returnedBy,
      access: { create: nobody, update: nobody },
    },
    {
      name: 'at',
      type: 'date',
      label: labels.returnedAt,
      access: { create: nobody, update: nobody },
    },
  ],
})

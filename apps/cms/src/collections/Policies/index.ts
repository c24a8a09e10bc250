import { documentNumberField, indexNumberField } from '../../fields/identifiers.ts'
import { recordCollection } from '../../fields/recordCollection.ts'
import { row } from '../../fields/section.ts'
import { gateHooks } from '../../gate/hooks.ts'
import { registerIssuingBody } from '../../intake/organisations/registerOnPublish.ts'
import { checkFormerNumbers } from '../../numbers/checkFormerNumbers.ts'
import { giveIndexNumber } from '../../numbers/giveIndexNumber.ts'
import { collectionWording } from '../../wording/collections.ts'
import { hints, labels } from '../../wording/fields.ts'

/** 政策文件 */
export const Policies = recordCollection({
  slug: 'policies',
  labels: collectionWording.policies,
  numberColumn: 'indexNumber',
  own: [
    row(indexNumberField(), documentNumberField()),
    {
      name: 'interprets',
      type: 'relationship',
      relationTo: 'policies',
      hasMany: true,
      label: labels.interprets,
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      admin: { description: hints.interprets },
    },
  ],
  handling: [],
  hooks: gateHooks({ numbers: [registerIssuingBody, giveIndexNumber, checkFormerNumbers] }),
})

import { documentNumberField, indexNumberField } from '../../fields/identifiers.ts'
import { recordCollection } from '../../fields/recordCollection.ts'
import { row } from '../../fields/section.ts'
import { gateHooks } from '../../gate/hooks.ts'
import { registerIssuingBody } from '../../intake/organisations/registerOnPublish.ts'
import { giveIndexNumber } from '../../numbers/giveIndexNumber.ts'
import { collectionWording } from '../../wording/collections.ts'

/** 政策文件 */
export const Policies = recordCollection({
  slug: 'policies',
  labels: collectionWording.policies,
  numberColumn: 'indexNumber',
  own: [row(indexNumberField(), documentNumberField())],
  handling: [],
  hooks: gateHooks({ numbers: [registerIssuingBody, giveIndexNumber] }),
})

import { replyHandlingFields } from '../../fields/handling.ts'
import { documentNumberField, indexNumberField } from '../../fields/identifiers.ts'
import { recordCollection } from '../../fields/recordCollection.ts'
import { row } from '../../fields/section.ts'
import { gateHooks } from '../../gate/hooks.ts'
import { registerIssuingBody } from '../../intake/organisations/registerOnPublish.ts'
import { checkFormerNumbers } from '../../numbers/checkFormerNumbers.ts'
import { giveIndexNumber } from '../../numbers/giveIndexNumber.ts'
import { guardItsProposals, publishItsProposals } from '../../publishing/publishProposals.ts'
import { collectionWording } from '../../wording/collections.ts'
import { hints, labels } from '../../wording/fields.ts'

/** 建议提案答复 */
export const Replies = recordCollection({
  slug: 'replies',
  labels: collectionWording.replies,
  numberColumn: 'indexNumber',
  own: [
    { name: 'subject', type: 'text', label: labels.subject, admin: { description: hints.subject } },
    row(indexNumberField(), documentNumberField()),
  ],
  handling: replyHandlingFields(),
  hooks: gateHooks({
    numbers: [guardItsProposals, registerIssuingBody, giveIndexNumber, checkFormerNumbers],
    published: [publishItsProposals],
  }),
})

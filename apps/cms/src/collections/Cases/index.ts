import { nobody } from '../../access/nobody.ts'
import { caseSourceFields } from '../../fields/handling.ts'
import { documentNumberField, indexNumberField } from '../../fields/identifiers.ts'
import { recordCollection } from '../../fields/recordCollection.ts'
import { gateHooks } from '../../gate/hooks.ts'
import { checkFormerNumbers } from '../../numbers/checkFormerNumbers.ts'
import { giveCaseNumber } from '../../numbers/giveCaseNumber.ts'
import { collectionWording } from '../../wording/collections.ts'
import { hints, labels } from '../../wording/fields.ts'

/** 典型案例 */
export const Cases = recordCollection({
  slug: 'cases',
  labels: collectionWording.cases,
  numberColumn: 'caseNumber',
  own: [
    {
      name: 'caseNumber',
      type: 'text',
      label: labels.caseNumber,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, description: hints.caseNumber },
    },
    // A press article has neither; the columns stay so that all kinds share one form.
    { ...indexNumberField(), admin: { hidden: true } },
    { ...documentNumberField(), admin: { hidden: true } },
  ],
  handling: caseSourceFields(),
  hooks: gateHooks({ numbers: [giveCaseNumber, checkFormerNumbers] }),
})

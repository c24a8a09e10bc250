import {
  formatDocumentNumber,
  formatIndexNumber,
  parseDocumentNumber,
  parseIndexNumber,
  parseOrganisationCode,
} from '@yanlu/model'
import type { FieldHook, TextField } from 'payload'
import { errors } from '../wording/errors.ts'
import { hints, labels } from '../wording/fields.ts'

/** Stores the canonical form of what was typed; what cannot be read stays, so that the message can name it. */
const canonical =
  (read: (text: string) => string | null): FieldHook =>
  ({ value }) => {
    if (typeof value !== 'string') return value
    const text = value.trim()
    return text === '' ? null : (read(text) ?? text)
  }

const readIndexNumber = (text: string): string | null => {
  const parsed = parseIndexNumber(text)
  return parsed && formatIndexNumber(parsed)
}

/** 索引号. A wrong check digit is only a warning, shown under the field. Uniqueness: `numbers/refuseTakenNumber.ts`. */
export const indexNumberField = (): TextField => ({
  name: 'indexNumber',
  type: 'text',
  label: labels.indexNumber,
  index: true,
  hooks: { beforeValidate: [canonical(readIndexNumber)], beforeDuplicate: [() => null] },
  validate: (value: string | null | undefined) =>
    !value || parseIndexNumber(value) !== null || errors.badIndexNumber,
  admin: {
    description: hints.indexNumber,
    components: { afterInput: ['/desk/CheckDigitHint.tsx#CheckDigitHint'] },
  },
})

/** 发文字号 */
export const documentNumberField = (): TextField => ({
  name: 'documentNumber',
  type: 'text',
  label: labels.documentNumber,
  index: true,
  hooks: {
    beforeValidate: [
      canonical((text) => {
        const parsed = parseDocumentNumber(text)
        return parsed && formatDocumentNumber(parsed)
      }),
    ],
  },
  validate: (value: string | null | undefined) =>
    !value || parseDocumentNumber(value) !== null || errors.badDocumentNumber,
  admin: { description: hints.documentNumber },
})

/** 机构代码. What an organisation is; never changes after the first save. */
export const organisationCodeField = (): TextField => ({
  name: 'code',
  type: 'text',
  label: labels.code,
  required: true,
  unique: true,
  index: true,
  access: { update: () => false },
  hooks: { beforeValidate: [canonical((text) => parseOrganisationCode(text)?.code ?? null)] },
  validate: (value: string | null | undefined) =>
    (value && parseOrganisationCode(value) !== null) || errors.badOrganisationCode,
  admin: { description: hints.code, components: { afterInput: ['/desk/CheckDigitHint.tsx#CheckDigitHint'] } },
})

/** 曾用编号: numbers under which the record was known before. Checked by `numbers/checkFormerNumbers.ts`. */
export const formerNumbersField = (): TextField => ({
  name: 'formerNumbers',
  type: 'text',
  hasMany: true,
  maxRows: 20,
  maxLength: 150,
  label: labels.formerNumbers,
  hooks: { beforeDuplicate: [() => []] },
  admin: { placeholder: hints.typed, description: hints.formerNumbers },
})

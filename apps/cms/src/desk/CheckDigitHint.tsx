'use client'
import { useField } from '@payloadcms/ui'
import { parseIndexNumber, parseOrganisationCode } from '@yanlu/model'
import type { TextFieldClientProps } from 'payload'
import { deskWording } from '../wording/desk.ts'

/** Says when the check digit of an organisation code is wrong: a warning, because live pages carry such codes. */
export const CheckDigitHint = ({ path }: TextFieldClientProps) => {
  const { value } = useField<string | null>({ path })
  const parsed = value ? (parseIndexNumber(value) ?? parseOrganisationCode(value)) : null
  if (!parsed || parsed.checksumOk) return null
  return (
    <p className="desk-hint desk-hint--warning" role="status">
      {deskWording.wrongCheckDigit}
    </p>
  )
}

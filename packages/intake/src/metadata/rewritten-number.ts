import { type DocumentNumber, formatDocumentNumber } from '@yanlu/model'
import { type Finding, finding } from '../findings/finding.ts'

const BRACKETS = /[[\](){}<>〔〕（）［］【】﹝﹞〖〗｛｝〈〉＜＞「」]/gu

/** What an editor must know of a number whose stored form is not the printed one; the shape of brackets is no change. */
export const numberFindings = (number: DocumentNumber): Finding[] => {
  const canonical = formatDocumentNumber(number)
  if (number.repaired) return [finding('document_number_repaired', number.raw, canonical)]
  const isSame = number.raw.trim().replace(BRACKETS, '') === canonical.replace(BRACKETS, '')
  return isSame ? [] : [finding('document_number_rewritten', number.raw, canonical)]
}

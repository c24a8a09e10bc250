import { formatDocumentNumber, formatIndexNumber, parseDocumentNumber, parseIndexNumber } from '@yanlu/model'
import type { CollectionBeforeChangeHook } from 'payload'
import { fieldRefusal } from '../gate/refusal.ts'
import { errorsAbout } from '../wording/errors.ts'
import { otherHolder } from './indexNumbers.ts'

/** The form in which numbers are compared; what is neither an index nor a document number stays as it is. */
const canonical = (text: string): string => {
  const trimmed = text.trim()
  const index = parseIndexNumber(trimmed)
  if (index) return formatIndexNumber(index)
  const document = parseDocumentNumber(trimmed)
  return document ? formatDocumentNumber(document) : trimmed
}

/**
 * 曾用编号: the address of each leads to this record, so none may be a number of another record, now or formerly, drafts
 * and the trash included. The record's own numbers are left out, for they need no detour.
 */
export const checkFormerNumbers: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const stated: string[] = data.formerNumbers ?? []
  if (stated.length === 0) return data
  const own = [data.indexNumber, data.documentNumber, data.caseNumber]
  const numbers = [...new Set(stated.map(canonical))].filter(
    (number) => number !== '' && !own.includes(number),
  )
  const self = { collection: collection.slug, id: originalDoc?.id ? String(originalDoc.id) : null }
  for (const number of numbers) {
    const holder = await otherHolder(req, number, self, ['indexNumber', 'documentNumber', 'caseNumber'])
    if (holder !== null)
      throw fieldRefusal(collection.slug, 'formerNumbers', errorsAbout.formerNumberTaken(number, holder))
  }
  return { ...data, formerNumbers: numbers }
}

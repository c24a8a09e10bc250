import { todayInShanghai } from '@yanlu/model'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { fieldRefusal } from '../gate/refusal.ts'
import { readStored, wasPublic } from '../gate/stored.ts'
import { errors, errorsAbout } from '../wording/errors.ts'
import { claimNumber, lastSerial, NumberTaken } from './claim.ts'
import { claimOf, composeIndexNumber, isIndexed, nameOfHolder, otherHolder } from './indexNumbers.ts'

type Record = {
  indexNumber?: string | null
  issuingBody?: unknown
  writtenOn?: string | null
}

const codeOf = async (req: PayloadRequest, issuingBody: unknown): Promise<string | null> => {
  if (typeof issuingBody !== 'string') return null
  const body = await req.payload.findByID({
    collection: 'organisations',
    id: issuingBody,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return body?.code ?? null
}

/** The next free number of the body in the year of the record. */
const generate = async (
  req: PayloadRequest,
  record: Record,
  self: { collection: string; id: string },
): Promise<string> => {
  const code = await codeOf(req, record.issuingBody)
  if (code === null) throw fieldRefusal(self.collection, 'issuingBody', errorsAbout.issuingBodyNeeded)
  const year = Number((record.writtenOn ?? todayInShanghai(new Date())).slice(0, 4))
  for (let serial = (await lastSerial(req, `index:${code}/${year}`)) + 1; ; serial += 1) {
    const number = composeIndexNumber(code, year, serial)
    if (number === null) throw fieldRefusal(self.collection, 'indexNumber', errors.badIndexNumber)
    if ((await otherHolder(req, number, self)) !== null) continue
    const claim = claimOf(number, `${self.collection}/${self.id}`)
    try {
      if (claim) await claimNumber(req, claim)
      return number
    } catch (error) {
      if (!(error instanceof NumberTaken)) throw error
    }
  }
}

/**
 * 索引号: unique over replies and policies, also against drafts and the trash; never changes once the record was public;
 * made from body and year when it is empty at publication.
 */
export const giveIndexNumber: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const slug = collection.slug
  if (!isIndexed(slug)) return data
  const id = operation === 'update' ? String(originalDoc?.id) : null
  const stored = id === null ? null : await readStored(req, slug, id)
  const fixed =
    stored && wasPublic(stored.current) && 'indexNumber' in stored.current ? stored.current.indexNumber : null
  if (fixed) {
    if (data.indexNumber && data.indexNumber !== fixed)
      throw fieldRefusal(slug, 'indexNumber', errorsAbout.numberFixed(fixed))
    return { ...data, indexNumber: fixed }
  }
  const number: string | null = data.indexNumber || null
  const publishing = data._status === 'published' && !data.deletedAt
  if (number !== null) {
    const holder = await otherHolder(req, number, { collection: slug, id })
    if (holder !== null) throw fieldRefusal(slug, 'indexNumber', errorsAbout.numberTaken(number, holder))
  }
  if (!publishing || id === null) return data
  if (number === null) return { ...data, indexNumber: await generate(req, data, { collection: slug, id }) }
  const claim = claimOf(number, `${slug}/${id}`)
  try {
    if (claim) await claimNumber(req, claim)
  } catch (error) {
    if (!(error instanceof NumberTaken)) throw error
    throw fieldRefusal(
      slug,
      'indexNumber',
      errorsAbout.numberTaken(number, await nameOfHolder(req, error.holder)),
    )
  }
  return data
}

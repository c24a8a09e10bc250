import { formatDocumentNumber, maskContact, parseDocumentNumber, parseTopic, paths } from '@yanlu/model'
import type { Payload } from 'payload'
import type { Attachment, Case, Policy, Reply } from '../payload-types.ts'
import { bodyOn, idOf, idsOf, readByIds } from './related.ts'

const text = (value: string | null | undefined): string | null => (value?.trim() ? value : null)

const validityOf = async (payload: Payload, { validity }: Reply | Policy | Case) => {
  const [by] = await readByIds(payload, 'policies', [idOf(validity.by)])
  const isPublic = by?._status === 'published' && Boolean(by.indexNumber)
  return {
    status: validity.status,
    effectiveFrom: text(validity.effectiveFrom),
    effectiveTo: text(validity.effectiveTo),
    statusDate: text(validity.statusDate),
    basis: text(validity.basis),
    by: isPublic ? { title: by.title, path: paths.record('policy', by.indexNumber ?? '') } : null,
  }
}

/** A document number as the public reads it. */
export const canonicalNumber = (number: string | null | undefined): string | null => {
  const parsed = number ? parseDocumentNumber(number) : null
  return parsed ? formatDocumentNumber(parsed) : text(number)
}

const contactOf = ({ contact }: Reply | Policy | Case) => {
  const display = contact?.display
  if (!contact || (display !== 'shown' && display !== 'masked')) return null
  const { unit, person, phone, fax } = contact
  const full = { unit: text(unit), person: text(person), phone: text(phone), fax: text(fax) }
  if (Object.values(full).every((value) => value === null)) return null
  return display === 'shown' ? { ...full, masked: false } : maskContact(full)
}

/** The day by which a record's bodies are named: when it was written, else when it was published. */
export const dayOf = (doc: { writtenOn?: string | null; publishedOn?: string | null }): string | null =>
  text(doc.writtenOn) ?? text(doc.publishedOn)

export const attachmentsOf = (payload: Payload, doc: Reply | Policy | Case): Promise<Attachment[]> =>
  readByIds(payload, 'attachments', idsOf(doc.attachments))

/** What records of all kinds share beside their text, field by field: nothing reaches the public that is not named here. */
export const projectMetadata = async (
  payload: Payload,
  doc: Reply | Policy | Case,
  attachments: Attachment[],
) => {
  const [issuer] = await readByIds(payload, 'organisations', [idOf(doc.issuingBody)])
  const { disclosure } = doc
  return {
    title: doc.title,
    summary: text(doc.summary),
    indexNumber: text(doc.indexNumber),
    documentNumber: canonicalNumber(doc.documentNumber),
    issuingBody: bodyOn(issuer, doc.issuingBodyStated, dayOf(doc)),
    signedBy: text(doc.signedBy),
    addressees: text(doc.addressees),
    topic: doc.topic?.trim() ? parseTopic(doc.topic) : null,
    genre: text(doc.genre),
    disclosure: disclosure?.mode
      ? { mode: disclosure.mode, extent: disclosure.extent ?? null, reason: text(disclosure.reason) }
      : null,
    validity: await validityOf(payload, doc),
    writtenOn: text(doc.writtenOn),
    publishedOn: text(doc.publishedOn),
    publishedAt: text(doc.publishedAt),
    statedNone: doc.statedNone ?? [],
    formerNumbers: doc.formerNumbers ?? [],
    sourceNote: text(doc.sourceNote),
    citations: (doc.citations ?? [])
      .map(({ title, number }) => ({ title: text(title), number: canonicalNumber(number) }))
      .filter(({ title, number }) => title !== null || number !== null),
    attachments: attachments.map((file) => ({
      name: file.filename ?? '',
      mime: file.mimeType ?? 'application/octet-stream',
      bytes: file.filesize ?? 0,
      sha256: file.sha256 ?? '',
    })),
    contact: contactOf(doc),
    revision: doc.revision ?? 0,
    updatedAt: doc.updatedAt,
  }
}

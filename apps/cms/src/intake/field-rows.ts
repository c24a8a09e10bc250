import type { Draft } from '@yanlu/intake'
import { assemblyLabels } from '@yanlu/model'
import { intakeWording } from '../wording/intake.ts'

/** What a person reads about a draft: its fields in the order of the form; `null` where the page says nothing. */
export type FieldRow = { label: string; value: string | null }

const { labels, kinds, validity } = intakeWording

const joined = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(' ') || null
const listed = (items: readonly string[], by: string): string | null => items.join(by) || null

/** The fields of a draft in plain words, the same at the terminal and at the desk. */
export function fieldRows(draft: Omit<Draft, 'body' | 'format' | 'statedNone' | 'findings'>): FieldRow[] {
  const { proposal, contact, source } = draft
  const row = (label: string, value: string | null): FieldRow => ({ label, value })
  const common = [
    row(labels.kind, kinds[draft.kind]),
    row(labels.title, draft.title),
    row(labels.issuingBody, draft.issuingBody),
    row(labels.topic, draft.topic),
    row(labels.writtenOn, draft.writtenOn),
    row(labels.publishedOn, draft.publishedAt?.slice(0, 16).replace('T', ' ') ?? draft.publishedOn),
  ]
  const official = [
    row(labels.indexNumber, draft.indexNumber),
    row(labels.documentNumber, draft.documentNumber),
    row(labels.genre, draft.genre),
    row(labels.disclosure, draft.disclosure),
    row(labels.validity, draft.validity && validity[draft.validity]),
    row(labels.signedBy, draft.signedBy),
    row(labels.addressees, draft.addressees),
  ]
  const reply = [
    row(
      labels.proposal,
      proposal &&
        joined(assemblyLabels[proposal.assembly], proposal.session, proposal.number, proposal.subject),
    ),
    row(labels.leadBody, draft.leadBody),
    row(labels.coBodies, listed(draft.coBodies, '、')),
    row(
      labels.asks,
      listed(
        draft.asks.map(({ text }, at) => `${at + 1}. ${text}`),
        '\n',
      ),
    ),
    row(labels.contact, contact && joined(contact.unit, contact.person, contact.phone, contact.fax)),
  ]
  const credit = [
    row(labels.media, source?.media ?? null),
    row(labels.channel, source?.channel ?? null),
    row(labels.author, source?.author ?? null),
    row(labels.originalTitle, source?.originalTitle ?? null),
    row(labels.readCount, source?.readCount?.toString() ?? null),
  ]
  return [
    ...common,
    ...(draft.kind === 'case' ? credit : official),
    ...(draft.kind === 'reply' ? reply : []),
    row(
      labels.attachments,
      listed(
        draft.attachments.map(({ name }) => name),
        '、',
      ),
    ),
    row(
      labels.citations,
      listed(
        draft.citations.map(({ title, number }) => joined(title && `《${title}》`, number) ?? ''),
        '\n',
      ),
    ),
  ]
}

import type { Draft } from '@yanlu/intake'
import { type AbsentField, assemblyLabels, missingLabels } from '@yanlu/model'
import { intakeWording } from '../wording/intake.ts'

/** What a person reads about a draft: its fields in the order of the form; `null` where the page says nothing. */
export type FieldRow = { label: string; value: string | null }

const { labels, kinds, validity } = intakeWording

const joined = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(' ') || null

/** The fields of a draft in plain words, the same at the terminal and at the desk. Empty lists are left out. */
export function fieldRows(
  draft: Omit<Draft, 'body' | 'format' | 'statedNone' | 'findings'>,
  statedNone: Draft['statedNone'],
): FieldRow[] {
  const { proposal, contact, source } = draft
  const row = (label: string, value: string | null): FieldRow => ({ label, value })
  const field = (name: AbsentField, value: string | null): FieldRow =>
    row(labels[name], value ?? (statedNone.includes(name) ? missingLabels.none : null))
  const list = (label: string, items: readonly string[], by: string): FieldRow[] =>
    items.length === 0 ? [] : [row(label, items.join(by))]
  const common = [
    row(labels.kind, kinds[draft.kind]),
    row(labels.title, draft.title),
    field('issuingBody', draft.issuingBody),
    field('topic', draft.topic),
    field('writtenOn', draft.writtenOn),
    field('publishedOn', draft.publishedAt?.slice(0, 16).replace('T', ' ') ?? draft.publishedOn),
  ]
  const official = [
    field('indexNumber', draft.indexNumber),
    field('documentNumber', draft.documentNumber),
    field('genre', draft.genre),
    field('disclosure', draft.disclosure),
    field('validity', draft.validity && validity[draft.validity]),
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
    ...list(labels.coBodies, draft.coBodies, '、'),
    ...list(
      labels.asks,
      draft.asks.map(({ text }, at) => `${at + 1}. ${text}`),
      '\n',
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
  const attachments = draft.attachments.map(({ name }) => name)
  const citations = draft.citations.map(({ title, number }) => joined(title && `《${title}》`, number) ?? '')
  return [
    ...common,
    ...(draft.kind === 'case' ? credit : official),
    ...(draft.kind === 'reply' ? reply : []),
    ...list(labels.attachments, attachments, '、'),
    ...list(labels.citations, citations, '\n'),
  ]
}

import type { Draft } from '@yanlu/intake'
import { assemblyLabels } from '@yanlu/model'
import { intakeWording } from '../../wording/intake.ts'

const { labels, kinds, validity, severities, command } = intakeWording

/** What the reader made of one page, for a person at a terminal: the fields that have a value, then the findings. */
export function describeDraft(draft: Draft): string {
  const { proposal, contact, source } = draft
  const join = (...parts: (string | null | undefined)[]): string | null =>
    parts.filter(Boolean).join(' ') || null
  const fields: [string, string | null][] = [
    [labels.kind, kinds[draft.kind]],
    [labels.title, draft.title],
    [labels.indexNumber, draft.indexNumber],
    [labels.documentNumber, draft.documentNumber],
    [labels.issuingBody, draft.issuingBody],
    [labels.signedBy, draft.signedBy],
    [labels.addressees, draft.addressees],
    [labels.topic, draft.topic],
    [labels.genre, draft.genre],
    [labels.disclosure, draft.disclosure],
    [labels.validity, draft.validity === null ? null : validity[draft.validity]],
    [labels.writtenOn, draft.writtenOn],
    [labels.publishedOn, draft.publishedAt ?? draft.publishedOn],
    [
      labels.proposal,
      proposal &&
        join(assemblyLabels[proposal.assembly], proposal.session, proposal.number, proposal.subject),
    ],
    [labels.leadBody, draft.leadBody],
    [labels.coBodies, draft.coBodies.join('、') || null],
    [labels.asks, draft.asks.map(({ text }) => text).join('\n    ') || null],
    [labels.contact, contact && join(contact.unit, contact.person, contact.phone, contact.fax)],
    [labels.source, source && join(source.media, source.channel, source.author, source.originalTitle)],
    [labels.attachments, draft.attachments.map(({ name }) => name).join('、') || null],
    [labels.citations, draft.citations.length > 0 ? String(draft.citations.length) : null],
  ]
  const findings = draft.findings.map(
    ({ severity, message, excerpt }) =>
      `    [${severities[severity]}] ${message}${excerpt === null ? '' : `（${excerpt}）`}`,
  )
  return [
    `■ ${draft.file}`,
    ...fields.flatMap(([label, value]) => (value === null ? [] : [`  ${label}：${value}`])),
    `  ${labels.findings}：${findings.length === 0 ? command.noFindings : ''}`,
    ...findings,
    '',
  ].join('\n')
}

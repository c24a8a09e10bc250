import type { Draft } from '@yanlu/intake'
import { intakeWording } from '../wording/intake.ts'
import { type Actor, rightsOf } from './actor.ts'
import { deskFinding } from './desk-finding.ts'
import { type Earlier, earlierRecord } from './earlier.ts'
import { resolveByName, resolveIssuingBody } from './organisations/resolve.ts'
import { resolveProposals } from './proposals.ts'
import { collectionOfKind, type RecordCollection } from './record-collections.ts'
import { caseData, type Provenance, policyData, type Relations, replyData } from './record-data.ts'

/** What became of a page. `message` is a sentence for the person who took it in. */
export type Saved =
  | { ok: true; outcome: 'created' | 'updated' | 'unchanged'; collection: RecordCollection; id: string }
  | { ok: false; code: 'in_trash' | 'other_kind'; message: string; collection: RecordCollection; id: string }

/**
 * Files a page as a draft. A page that was taken in before is recognised: the same content changes nothing, other
 * content becomes a new draft version of the same record with a finding, and what is public stays as it is.
 *
 * The order makes a crash harmless: organisation, proposal, record. Each step finds what an earlier run has made, and
 * the fingerprint, by which a page counts as done, is written with the record itself.
 */
export async function saveDraft(actor: Actor, draft: Draft, fingerprint: string): Promise<Saved> {
  const earlier = await earlierRecord(actor, draft, fingerprint)
  const refusal = earlier && refuse(earlier, draft)
  if (refusal) return refusal
  if (earlier?.state === 'same')
    return { ok: true, outcome: 'unchanged', collection: earlier.collection, id: earlier.id }
  const { relations, findings } = await relate(actor, draft)
  const changed = earlier?.state === 'changed' ? [deskFinding('source_changed', '', null)] : []
  const files = draft.attachments.map(({ name }) => deskFinding('attachment_to_upload', '', name))
  const provenance = { fingerprint, findings: [...changed, ...draft.findings, ...findings, ...files] }
  const collection = collectionOfKind[draft.kind]
  if (earlier === null) {
    const id = await create(actor, draft, relations, provenance)
    return { ok: true, outcome: 'created', collection, id }
  }
  await update(actor, earlier.id, draft, relations, provenance)
  return { ok: true, outcome: 'updated', collection, id: earlier.id }
}

function refuse(earlier: Earlier, draft: Draft): Saved | null {
  const { collection, id } = earlier
  const { refusals } = intakeWording
  if (earlier.state !== 'same' && earlier.trashed)
    return { ok: false, code: 'in_trash', message: refusals.inTrash, collection, id }
  if (earlier.state !== 'same' && collection !== collectionOfKind[draft.kind])
    return { ok: false, code: 'other_kind', message: refusals.otherKind, collection, id }
  return null
}

/** Bodies and proposals of a page; those that are missing and may be made are made. */
async function relate(actor: Actor, draft: Draft) {
  const { indexNumber, issuingBody: stated } = draft
  const day = draft.writtenOn ?? draft.publishedOn
  const issuingBody = await resolveIssuingBody(actor, { indexNumber, stated, day })
  const leadBody =
    draft.leadBody === null || draft.leadBody === stated
      ? { id: draft.leadBody === null ? null : issuingBody.id, findings: [] }
      : await resolveByName(actor, draft.leadBody, stated)
  const coBodies = []
  for (const name of draft.coBodies) coBodies.push({ name, ...(await resolveByName(actor, name, stated)) })
  const proposals = await resolveProposals(actor, draft.proposal)
  const relations: Relations = {
    issuingBody: issuingBody.id,
    leadBody: leadBody.id,
    coBodies: coBodies.map(({ id, name }) => ({ organisation: id, name })),
    proposals: proposals.ids,
  }
  const findings = [issuingBody, leadBody, ...coBodies, proposals].flatMap((found) => found.findings)
  return { relations, findings }
}

async function create(
  actor: Actor,
  draft: Draft,
  relations: Relations,
  provenance: Provenance,
): Promise<string> {
  const { payload } = actor
  const options = { draft: true, depth: 0, ...rightsOf(actor) } as const
  switch (draft.kind) {
    case 'reply': {
      const data = replyData(draft, relations, provenance)
      return (await payload.create({ ...options, collection: 'replies', data })).id
    }
    case 'policy': {
      const data = policyData(draft, relations, provenance)
      return (await payload.create({ ...options, collection: 'policies', data })).id
    }
    case 'case': {
      const data = caseData(draft, relations, provenance)
      return (await payload.create({ ...options, collection: 'cases', data })).id
    }
  }
}

async function update(
  actor: Actor,
  id: string,
  draft: Draft,
  relations: Relations,
  provenance: Provenance,
): Promise<void> {
  const { payload } = actor
  // A record somebody has open is left alone: their next autosave would undo this one.
  const options = { id, draft: true, depth: 0, overrideLock: false, ...rightsOf(actor) } as const
  switch (draft.kind) {
    case 'reply': {
      const before = await payload.findByID({ ...options, collection: 'replies' })
      const data = replyData(draft, relations, provenance, before.asks ?? [])
      await payload.update({ ...options, collection: 'replies', data })
      return
    }
    case 'policy':
      await payload.update({
        ...options,
        collection: 'policies',
        data: policyData(draft, relations, provenance),
      })
      return
    case 'case':
      await payload.update({ ...options, collection: 'cases', data: caseData(draft, relations, provenance) })
      return
  }
}

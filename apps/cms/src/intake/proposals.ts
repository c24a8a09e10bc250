import type { Draft } from '@yanlu/intake'
import { proposalKey } from '@yanlu/model'
import type { Proposal } from '../payload-types.ts'
import { type Actor, rightsOf } from './actor.ts'
import { deskFinding, type StoredFinding } from './desk-finding.ts'

/** The proposals of a reply that the desk keeps, as ids. */
export type ResolvedProposals = { ids: string[]; findings: StoredFinding[] }

/**
 * Finds the proposal a reply names by its key, or creates it as a draft. A proposal without a number is not kept: two
 * of them could not be told apart.
 */
export async function resolveProposals(actor: Actor, named: Draft['proposal']): Promise<ResolvedProposals> {
  if (named === null) return { ids: [], findings: [] }
  const key = proposalKey(named)
  if (key === null) {
    const findings = named.session === null ? [] : [deskFinding('proposal_not_kept', '', named.session)]
    return { ids: [], findings }
  }
  const known = await proposalWithKey(actor, key)
  if (known?.deletedAt) return { ids: [], findings: [deskFinding('proposal_trashed', key, named.number)] }
  if (known !== null) {
    await addSubject(actor, known, named.subject)
    return { ids: [known.id], findings: [] }
  }
  const { assembly, session, number, subject } = named
  const created = await actor.payload.create({
    collection: 'proposals',
    draft: true,
    data: { assembly, session, number: number ?? '', subject, _status: 'draft' },
    ...rightsOf(actor),
  })
  return { ids: [created.id], findings: [] }
}

type Known = Pick<Proposal, 'id' | 'deletedAt' | '_status'> & { subject?: string | null }

async function proposalWithKey(actor: Actor, key: string): Promise<Known | null> {
  const { docs } = await actor.payload.find({
    collection: 'proposals',
    where: { key: { equals: key } },
    draft: true,
    trash: true,
    limit: 2,
    pagination: false,
    depth: 0,
    ...rightsOf(actor),
  })
  return docs.find((doc) => !doc.deletedAt) ?? docs[0] ?? null
}

/** A later reply may state the subject that an earlier one left out. What is public stays as it is. */
async function addSubject(actor: Actor, known: Known, subject: string | null): Promise<void> {
  if (subject === null || known.subject || known._status === 'published') return
  await actor.payload.update({
    collection: 'proposals',
    id: known.id,
    draft: true,
    data: { subject },
    ...rightsOf(actor),
  })
}

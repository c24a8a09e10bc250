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
  if (known !== null) return useProposal(actor, known, key, named)
  const { assembly, session, number, subject } = named
  try {
    const created = await actor.payload.create({
      collection: 'proposals',
      draft: true,
      data: { assembly, session, number: number ?? '', subject, _status: 'draft' },
      ...rightsOf(actor),
    })
    return { ids: [created.id], findings: [] }
  } catch (error) {
    // There is one proposal per key: somebody else may have made it a moment ago.
    const made = await proposalWithKey(actor, key)
    if (made === null) throw error
    return useProposal(actor, made, key, named)
  }
}

async function useProposal(
  actor: Actor,
  known: Known,
  key: string,
  { number, subject }: NonNullable<Draft['proposal']>,
): Promise<ResolvedProposals> {
  if (known.deletedAt) return { ids: [], findings: [deskFinding('proposal_trashed', key, number)] }
  await addSubject(actor, known, subject)
  return { ids: [known.id], findings: [] }
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

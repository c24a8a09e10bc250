import type { Draft } from '@yanlu/intake'
import { parseDisclosure } from '@yanlu/model'
import { toLexical } from '../body/toLexical.ts'
import type { Case, Policy, Reply } from '../payload-types.ts'
import type { StoredFinding } from './desk-finding.ts'

/** What the desk found out about the bodies and proposals of a page. */
export type Relations = {
  issuingBody: string | null
  leadBody: string | null
  coBodies: { organisation: string | null; name: string }[]
  proposals: string[]
}

/** Where a page came from and what was noticed. */
export type Provenance = { fingerprint: string; findings: StoredFinding[] }

type Shared = Partial<Omit<Policy, 'id' | 'createdAt' | 'updatedAt'>>

/** What all kinds share. Fields that only an editor fills are left out, so that taking a page in again keeps them. */
function sharedData(draft: Draft, relations: Relations, { fingerprint, findings }: Provenance): Shared {
  return {
    title: draft.title,
    titleSource: draft.titleSource,
    issuingBody: relations.issuingBody,
    issuingBodyStated: draft.issuingBody,
    signedBy: draft.signedBy,
    addressees: draft.addressees,
    topic: draft.topic,
    genre: draft.genre,
    disclosure: { mode: parseDisclosure(draft.disclosure ?? '') },
    validity: { status: draft.validity ?? 'unknown' },
    writtenOn: draft.writtenOn,
    publishedOn: draft.publishedOn,
    publishedAt: draft.publishedAt,
    statedNone: draft.statedNone,
    body: toLexical(draft.body),
    citations: draft.citations.map(({ title, number }) => ({ title, number })),
    contact: { ...(draft.contact ?? { unit: null, person: null, phone: null, fax: null }) },
    stage: 'editing',
    intake: { file: draft.file, fingerprint, findings },
    _status: 'draft',
  }
}

/** The data of a policy as Payload takes it. */
export const policyData = (draft: Draft, relations: Relations, provenance: Provenance) => ({
  ...sharedData(draft, relations, provenance),
  indexNumber: draft.indexNumber,
  documentNumber: draft.documentNumber,
})

/** The data of a case as Payload takes it. */
export const caseData = (draft: Draft, relations: Relations, provenance: Provenance): Partial<Case> => ({
  ...sharedData(draft, relations, provenance),
  source: draft.source ?? {},
})

/** The data of a reply as Payload takes it. An ask that stands unchanged keeps the outcome an editor gave it. */
export const replyData = (
  draft: Draft,
  relations: Relations,
  provenance: Provenance,
  asksBefore: NonNullable<Reply['asks']> = [],
): Partial<Reply> => ({
  ...policyData(draft, relations, provenance),
  subject: draft.proposal?.subject ?? null,
  proposals: relations.proposals,
  leadBody: relations.leadBody,
  leadBodyStated: draft.leadBody,
  coBodies: relations.coBodies,
  asks: draft.asks.map(({ text }) => ({
    text,
    outcome: asksBefore.find((ask) => ask.text === text)?.outcome ?? {},
  })),
})

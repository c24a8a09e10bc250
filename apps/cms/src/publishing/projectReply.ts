import { formatProposalNumber, outcomeOf, parseProposalNumber } from '@yanlu/model'
import type { Payload } from 'payload'
import type { Reply } from '../payload-types.ts'
import { dayOf } from './projectMetadata.ts'
import { bodyOn, idOf, idsOf, readByIds } from './related.ts'

const outcome = (value: { scheme?: string | null; code?: string | null } | null | undefined) =>
  value?.scheme && value.code ? outcomeOf(value.scheme, value.code) : null

/** The printed number without 第. */
export const printedNumber = (number: string): string => {
  const parsed = parseProposalNumber(number)
  return parsed ? formatProposalNumber(parsed) : number
}

/** The proposals of a reply as they are public now; one that is not public does not appear. */
const answered = async (payload: Payload, doc: Reply) =>
  (await readByIds(payload, 'proposals', idsOf(doc.proposals))).filter(
    ({ _status }) => _status === 'published',
  )

/** The keys of the public proposals that a reply answers: all that is told of them once it is withdrawn. */
export const answeredKeys = async (payload: Payload, doc: Reply): Promise<string[]> =>
  (await answered(payload, doc)).flatMap(({ key }) => key || [])

/** What only a reply has. */
export const projectReplyFields = async (payload: Payload, doc: Reply) => {
  const proposals = await answered(payload, doc)
  const coBodyIds = (doc.coBodies ?? []).map(({ organisation }) => idOf(organisation))
  const bodies = await readByIds(payload, 'organisations', [idOf(doc.leadBody), ...coBodyIds])
  const organisation = (id: string | null) => bodies.find((body) => body.id === id)
  const day = dayOf(doc)
  return {
    subject: doc.subject?.trim() ? doc.subject : null,
    proposals: proposals.map(({ key, assembly, session, number, subject }) => ({
      key: key || null,
      assembly,
      session: session || null,
      number: number ? printedNumber(number) : null,
      subject: subject || null,
    })),
    leadBody: bodyOn(organisation(idOf(doc.leadBody)), doc.leadBodyStated, day),
    coBodies: (doc.coBodies ?? [])
      .map(({ organisation: id, name }) => bodyOn(organisation(idOf(id)), name, day))
      .filter((body) => body !== null),
    asks: (doc.asks ?? []).map((ask) => ({ text: ask.text, outcome: outcome(ask.outcome) })),
    outcome: outcome(doc.outcome),
  }
}

import type { Payload, Where } from 'payload'
import type { Reply } from '../payload-types.ts'
import { collectionWording } from '../wording/collections.ts'
import { deskWording } from '../wording/desk.ts'

const recordCollections = ['replies', 'policies', 'cases'] as const

/** One line of a list on the first page of the desk. */
export type WaitingRecord = {
  href: string
  kind: string
  title: string
  updatedAt: string
  editor: { id: string; name: string } | null
  findings: number
  withdrawn: boolean
  /** Why it was sent back, by whom and when. */
  returned: { reason: string; by: string | null; at: string } | null
}

const idAndName = (user: unknown): WaitingRecord['editor'] =>
  typeof user === 'object' && user !== null && 'id' in user && 'name' in user
    ? { id: String(user.id), name: String(user.name) }
    : null

const returnedOf = (returned: Partial<Reply>['returned']): WaitingRecord['returned'] =>
  returned?.reason
    ? { reason: returned.reason, by: idAndName(returned.by)?.name ?? null, at: returned.at ?? '' }
    : null

const find = async (payload: Payload, where: Where, limit: number): Promise<WaitingRecord[]> => {
  const found = await Promise.all(
    recordCollections.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        draft: true,
        where,
        sort: '-updatedAt',
        limit,
        depth: 1,
        pagination: false,
        select: {
          title: true,
          updatedAt: true,
          lastEditor: true,
          intake: true,
          withdrawal: true,
          returned: true,
        },
        overrideAccess: true,
      })
      return docs.map((doc) => ({
        href: `/admin/collections/${collection}/${doc.id}`,
        kind: collectionWording[collection].singular,
        title: doc.title || deskWording.untitled,
        updatedAt: doc.updatedAt ?? '',
        editor: idAndName(doc.lastEditor),
        withdrawn: Boolean(doc.withdrawal?.on),
        returned: returnedOf(doc.returned),
        findings: Array.isArray(doc.intake?.findings) ? doc.intake.findings.length : 0,
      }))
    }),
  )
  return found
    .flat()
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, limit)
}

/** Submitted drafts, the latest first. */
export const submittedRecords = (payload: Payload): Promise<WaitingRecord[]> =>
  find(payload, { and: [{ stage: { equals: 'submitted' } }, { _status: { equals: 'draft' } }] }, 12)

/** Drafts that nobody has submitted yet, the latest first. */
export const openDrafts = (payload: Payload): Promise<WaitingRecord[]> =>
  find(payload, { and: [{ stage: { equals: 'editing' } }, { _status: { equals: 'draft' } }] }, 10)

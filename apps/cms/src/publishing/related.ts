import { type BodyRef, type DatedName, nameOn } from '@yanlu/model'
import type { Payload } from 'payload'
import type { Attachment, Organisation, Policy, Proposal } from '../payload-types.ts'

/** Relations at depth 0 are ids; a deleted target leaves nothing. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null
}

export const idsOf = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(idOf).filter((id) => id !== null)

type ById = {
  organisations: Organisation
  attachments: Attachment
  proposals: Proposal
  policies: Policy
}

/**
 * Reads documents by id in the order asked for, as they are stored now: for drafts that is what is public, if it is.
 * Missing ones are left out, and trashed ones unless they are asked for.
 */
export const readByIds = async <Slug extends keyof ById>(
  payload: Payload,
  slug: Slug,
  ids: readonly (string | null)[],
  { trash = false } = {},
): Promise<ById[Slug][]> => {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return []
  const collection: keyof ById = slug
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...new Set(wanted)] } },
    draft: false,
    trash,
    depth: 0,
    limit: wanted.length,
    pagination: false,
    overrideAccess: true,
  })
  const found = new Map((docs as ById[Slug][]).map((doc) => [doc.id, doc]))
  return wanted.map((id) => found.get(id)).filter((doc) => doc !== undefined)
}

export const datedNames = (organisation: Pick<Organisation, 'names'>): DatedName[] =>
  organisation.names.map(({ name, short, from, to }) => ({
    name,
    short: (short ?? []).map(({ value }) => value),
    from: from || null,
    to: to || null,
  }))

/** A body under the name it had on the day; where we keep no record of it, under the name that is printed. */
export const bodyOn = (
  organisation: Organisation | undefined,
  stated: string | null | undefined,
  day: string | null,
): BodyRef | null => {
  if (organisation) {
    const name = nameOn(datedNames(organisation), day) ?? organisation.name
    return name ? { code: organisation.code, name } : null
  }
  return stated ? { code: null, name: stated } : null
}

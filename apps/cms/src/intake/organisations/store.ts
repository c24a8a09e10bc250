import { type DatedName, parseOrganisationCode } from '@yanlu/model'
import type { CollectionSlug, Where } from 'payload'
import type { Organisation } from '../../payload-types.ts'
import { type Actor, rightsOf } from '../actor.ts'
import type { Use } from './names.ts'

/** Names as the collection stores them, in the model's form. */
export const namesOf = ({ names }: Organisation): DatedName[] =>
  names.map(({ name, short, from, to }) => ({
    name,
    short: (short ?? []).map(({ value }) => value),
    from: from ?? null,
    to: to ?? null,
  }))

/** The inverse of {@link namesOf}. */
export const storedNames = (names: readonly DatedName[]): Organisation['names'] =>
  names.map(({ name, short, from, to }) => ({ name, short: short.map((value) => ({ value })), from, to }))

const find = async (actor: Actor, where: Where): Promise<Organisation[]> => {
  const { docs } = await actor.payload.find({
    collection: 'organisations',
    where,
    depth: 0,
    limit: 20,
    pagination: false,
    ...rightsOf(actor),
  })
  return docs
}

/**
 * The organisation with a code. The 18 characters of GB 32100 hold the 9 of GB 11714 (places 9 to 17), so both codes
 * of one body find it.
 */
export async function organisationWithCode(actor: Actor, code: string): Promise<Organisation | null> {
  const inner = code.length === 18 ? code.slice(8, 17) : code
  const candidates = await find(actor, { or: [{ code: { equals: code } }, { code: { contains: inner } }] })
  const exact = candidates.find((candidate) => candidate.code === code)
  const sameBody = candidates.find(
    (candidate) =>
      parseOrganisationCode(candidate.code) !== null &&
      candidate.code.length !== code.length &&
      (candidate.code.length === 9 ? candidate.code : candidate.code.slice(8, 17)) === inner,
  )
  return exact ?? sameBody ?? null
}

/** Organisations that have or had one of these full or short names. */
export const organisationsNamed = (actor: Actor, names: readonly string[]): Promise<Organisation[]> =>
  find(actor, {
    or: [{ 'names.name': { in: [...names] } }, { 'names.short.value': { in: [...names] } }],
  })

const issuing = ['replies', 'policies'] as const satisfies CollectionSlug[]

/** From when to when the records of a body print this name, by 成文日期, else 发布日期; `null` where none does. */
export async function daysInUse(actor: Actor, organisation: string, entry: DatedName): Promise<Use | null> {
  const printed: Where = {
    issuingBody: { equals: organisation },
    issuingBodyStated: { in: [entry.name, ...entry.short] },
  }
  const written: Where = { and: [printed, { writtenOn: { exists: true } }] }
  const onlyPublished: Where = {
    and: [printed, { writtenOn: { exists: false } }, { publishedOn: { exists: true } }],
  }
  const days: string[] = []
  for (const collection of issuing) {
    for (const [field, where] of [['writtenOn', written] as const, ['publishedOn', onlyPublished] as const]) {
      for (const sort of [field, `-${field}`]) {
        const { docs } = await actor.payload.find({
          collection,
          where,
          sort,
          limit: 1,
          pagination: false,
          depth: 0,
          select: { writtenOn: true, publishedOn: true },
          ...rightsOf(actor),
        })
        const day = docs[0]?.[field]
        if (day) days.push(day)
      }
    }
  }
  days.sort()
  const [first] = days
  const last = days.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

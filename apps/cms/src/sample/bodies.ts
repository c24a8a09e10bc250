import type { Payload } from 'payload'
import { type SampleOrganisation, sampleOrganisations } from './organisations.ts'

const create = async (payload: Payload, { code, names, status }: SampleOrganisation): Promise<string> => {
  const where = { code: { equals: code } }
  const found = await payload.find({
    collection: 'organisations',
    where,
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  if (found.docs[0]) return found.docs[0].id
  const data = {
    code,
    names: names.map(({ short, ...name }) => ({ ...name, short: short.map((value) => ({ value })) })),
    status,
  }
  return (await payload.create({ collection: 'organisations', data, depth: 0, overrideAccess: true })).id
}

/** Makes the sample bodies that are missing and links predecessors with successors. */
export const createOrganisations = async (payload: Payload): Promise<void> => {
  const ids = new Map<string, string>()
  for (const body of sampleOrganisations) ids.set(body.code, await create(payload, body))
  const idsOf = (codes: readonly string[]): string[] => codes.flatMap((code) => ids.get(code) ?? [])
  for (const { code, predecessors, successors } of sampleOrganisations) {
    const id = ids.get(code)
    if (id === undefined || predecessors.length + successors.length === 0) continue
    const data = { predecessors: idsOf(predecessors), successors: idsOf(successors) }
    await payload.update({ collection: 'organisations', id, data, depth: 0, overrideAccess: true })
  }
}

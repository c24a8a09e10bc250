import { latestName } from '@yanlu/model'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, Where } from 'payload'
import { Refusal } from '../../gate/refusal.ts'
import type { Organisation } from '../../payload-types.ts'
import { datedNames } from '../../publishing/related.ts'
import { errorsAbout } from '../../wording/errors.ts'

/** The name in use now follows from the dated names. */
export const deriveName: CollectionBeforeChangeHook<Organisation> = ({ data, originalDoc }) => {
  const names = data.names ?? originalDoc?.names
  return names ? { ...data, name: latestName(datedNames({ names })) } : data
}

/** A body that a record names stays, whoever asks. */
export const refuseWhileNamed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const naming = (fields: string[]): Where => ({ or: fields.map((field) => ({ [field]: { equals: id } })) })
  for (const [collection, fields] of [
    ['replies', ['issuingBody', 'leadBody', 'coBodies.organisation']],
    ['policies', ['issuingBody']],
    ['cases', ['issuingBody']],
  ] as const) {
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection,
        where: naming([...fields]),
        draft,
        trash: true,
        depth: 0,
        limit: 1,
        pagination: false,
        overrideAccess: true,
        req,
      })
      if (docs[0]) throw new Refusal(errorsAbout.organisationInUse(docs[0].title ?? ''), 409)
    }
  }
}

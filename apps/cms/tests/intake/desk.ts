import type { Payload } from 'payload'
import type { Actor } from '../../src/intake/actor.ts'
import type { Desk } from '../desk/desk.ts'

/** Takes everything out of a desk but its people. */
export async function emptyDesk({ payload }: { payload: Payload }): Promise<void> {
  const collections = Object.values(payload.collections).map(({ config }) => config)
  for (const { slug, versions } of collections.filter((config) => config.slug !== 'users')) {
    await payload.db.deleteMany({ collection: slug, where: {} })
    if (versions) await payload.db.deleteVersions({ collection: slug, where: {} })
  }
}

/** The administrator at the command line. */
export const adminOf = ({ payload }: Desk): Actor => ({ payload, user: null })

/** The desk's editor, signed in. */
export async function editorOf({ payload, people }: Desk): Promise<Actor> {
  const user = await payload.findByID({ collection: 'users', id: people.editor.id, overrideAccess: true })
  return { payload, user: { ...user, collection: 'users' } }
}

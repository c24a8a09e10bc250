import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

/** Where a contact stands: in the record, and in every version of it. */
const places = ({ payload: { db } }: MigrateUpArgs | MigrateDownArgs) =>
  ['replies', 'policies', 'cases'].flatMap((slug) => [
    { documents: db.collections[slug]?.collection, at: 'contact' },
    { documents: db.versions[slug]?.collection, at: 'version.contact' },
  ])

const inSession = ({ session }: MigrateUpArgs | MigrateDownArgs) => (session ? { session } : {})

// The checkbox `contact.publish` becomes `contact.display`: ticked is shown, everything else stays hidden. A record that has
// been saved since it became so has `display` already, and that stands.
export async function up(args: MigrateUpArgs): Promise<void> {
  for (const { documents, at } of places(args)) {
    const move = (publish: boolean, display: string) =>
      documents?.updateMany(
        { [`${at}.publish`]: publish, [`${at}.display`]: { $exists: false } },
        { $set: { [`${at}.display`]: display } },
        inSession(args),
      )
    await move(true, 'shown')
    await move(false, 'hidden')
    await documents?.updateMany(
      { [`${at}.publish`]: { $exists: true } },
      { $unset: { [`${at}.publish`]: '' } },
      inSession(args),
    )
  }
}

export async function down(args: MigrateDownArgs): Promise<void> {
  for (const { documents, at } of places(args)) {
    await documents?.updateMany(
      { [`${at}.display`]: 'shown' },
      { $set: { [`${at}.publish`]: true } },
      inSession(args),
    )
    await documents?.updateMany({}, { $unset: { [`${at}.display`]: '' } }, inSession(args))
  }
}

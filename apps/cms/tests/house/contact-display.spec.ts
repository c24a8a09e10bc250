import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import type { sql } from '@payloadcms/db-sqlite'
import { expect } from 'vitest'
import { migrations as mongoMigrations } from '../../src/migrations/mongo/index.ts'
import { migrations as sqliteMigrations } from '../../src/migrations/sqlite/index.ts'
import { onMongo } from '../desk/database.ts'
import { type Desk, test } from '../desk/desk.ts'
import { current, published } from '../desk/records.ts'

/** Goes back to the checkbox `contact.publish` and forward again. */
const throughTheCheckbox = async ({ payload }: Desk): Promise<void> => {
  if (onMongo) {
    const migration = mongoMigrations.find(({ name }) => name.endsWith('_contact_display'))
    const args = { payload, req: { payload } } as MigrateUpArgs & MigrateDownArgs
    await migration?.down(args)
    await migration?.up(args)
    return
  }
  const migration = sqliteMigrations.find(({ name }) => name.endsWith('_contact'))
  const db = { run: (query: ReturnType<typeof sql>) => payload.db.drizzle.run(query) }
  const args = { db, payload, req: { payload } } as Parameters<NonNullable<typeof migration>['up']>[0]
  await migration?.down(args)
  await migration?.up(args)
}

test('a contact that was ticked for publication stays shown, every other stays hidden', async ({ desk }) => {
  const shown = await published(desk, 'replies', { contact: { phone: '0599-0001206', display: 'shown' } })
  const masked = await published(desk, 'replies', { contact: { phone: '0599-0001207', display: 'masked' } })
  const silent = await published(desk, 'replies', { contact: { phone: '0599-0001208' } })
  await throughTheCheckbox(desk)
  expect(await current(desk, 'replies', shown)).toMatchObject({
    contact: { display: 'shown', phone: '0599-0001206' },
  })
  for (const id of [masked, silent])
    expect(await current(desk, 'replies', id)).not.toMatchObject({ contact: { display: 'shown' } })
  const { docs } = await desk.payload.findVersions({
    collection: 'replies',
    where: { parent: { equals: shown } },
    depth: 0,
    overrideAccess: true,
  })
  expect(docs.map(({ version }) => version.contact?.display)).toContain('shown')
})

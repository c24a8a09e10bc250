import type { sql } from '@payloadcms/db-sqlite'
import { expect } from 'vitest'
import { migrations } from '../../src/migrations/sqlite/index.ts'
import { onMongo } from '../desk/database.ts'
import { test } from '../desk/desk.ts'
import { current, published } from '../desk/records.ts'

const migration = migrations.find(({ name }) => name.endsWith('_contact'))

if (onMongo) console.info('not run on MongoDB: it has no schema to migrate')

test.skipIf(onMongo)(
  'a contact that was ticked for publication stays shown, every other stays hidden',
  async ({ desk }) => {
    const shown = await published(desk, 'replies', { contact: { phone: '0599-0001206', display: 'shown' } })
    const masked = await published(desk, 'replies', { contact: { phone: '0599-0001207', display: 'masked' } })
    const silent = await published(desk, 'replies', { contact: { phone: '0599-0001208' } })
    const { payload } = desk
    const db = { run: (query: ReturnType<typeof sql>) => payload.db.drizzle.run(query) }
    const run = async (direction: 'up' | 'down') => {
      const args = { db, payload, req: { payload } }
      await migration?.[direction](args as Parameters<NonNullable<typeof migration>['up']>[0])
    }
    await run('down')
    await run('up')
    const displayOf = async (id: string) =>
      (await current(desk, 'replies', id)) as { contact?: { display?: string } }
    expect(await displayOf(shown)).toMatchObject({ contact: { display: 'shown', phone: '0599-0001206' } })
    expect(await displayOf(masked)).toMatchObject({ contact: { display: 'hidden' } })
    expect(await displayOf(silent)).toMatchObject({ contact: { display: 'hidden' } })
  },
)

import type { Payload } from 'payload'
import { createAccounts } from './accounts.ts'
import { createOrganisations } from './bodies.ts'
import { correctRecords } from './correcting.ts'
import { filePages } from './filing.ts'
import { fillRecords } from './filling.ts'
import { publishRecords } from './publishing.ts'
import { describeSite } from './site.ts'

/** What a start found and did. */
export type Seeding = 'filled' | 'completed' | 'already_filled' | 'not_empty'

/** Key in the database's own key-value store. Beside the data, so that it is copied and lost with it. */
const MARK = 'sample'

const isEmpty = async (payload: Payload): Promise<boolean> => {
  for (const collection of ['organisations', 'replies', 'policies', 'cases', 'proposals', 'users'] as const) {
    const { totalDocs } = await payload.count({ collection, trash: true, overrideAccess: true })
    if (totalDocs > 0) return false
  }
  return true
}

/**
 * Fills an empty database with the sample city. Empty means: no accounts, bodies, proposals or records, not even in the
 * trash, so a database that somebody works with never gets sample accounts.
 *
 * The mark `begun` is set before anything is written and `done` at the end. A start that finds `begun` goes through all
 * steps again; each finds what the earlier run has made and does only what is missing. Nothing happens after `done`.
 */
export const seedSample = async ({
  payload,
  dataDir,
}: {
  payload: Payload
  dataDir: string
}): Promise<Seeding> => {
  const mark = await payload.kv.get<'begun' | 'done'>(MARK)
  if (mark === 'done') return 'already_filled'
  if (mark === null && !(await isEmpty(payload))) return 'not_empty'
  await payload.kv.set(MARK, 'begun')
  const { editor, publisher } = await createAccounts(payload, dataDir)
  await createOrganisations(payload)
  const filed = await filePages({ payload, user: editor })
  await fillRecords({ payload, user: editor }, filed)
  await publishRecords({ payload, user: publisher }, filed)
  await correctRecords({ payload, user: editor }, { payload, user: publisher }, filed)
  await describeSite(payload)
  await payload.kv.set(MARK, 'done')
  return mark === null ? 'filled' : 'completed'
}

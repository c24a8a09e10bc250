import type { TaskConfig } from 'payload'
import { reconcile } from './reconcile.ts'
import type { Publisher } from './sync.ts'

export const nightlyQueue = 'nightly'

/** Every night at 3:30 of the server's clock the index is compared with the database. */
export const reconcileNightly = (publisher: Publisher): TaskConfig<'reconcileNightly'> => ({
  slug: 'reconcileNightly',
  schedule: [{ cron: '0 30 3 * * *', queue: nightlyQueue }],
  handler: async ({ req }) => {
    await reconcile(req.payload, publisher)
    return { output: {} }
  },
})

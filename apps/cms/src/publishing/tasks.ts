import type { TaskConfig } from 'payload'
import { enqueueAllDependants } from './dependants.ts'
import { type IndexedCollection, indexedCollections } from './index-entry.ts'
import type { OutageWatch } from './outage.ts'
import { projectSite } from './projectSite.ts'
import { type Publisher, sync } from './sync.ts'

/** 2 s, 4 s … 17 minutes; then `rearm.ts` starts the job over. A job never ends undone. */
const retries = { attempts: 9, backoff: { type: 'exponential', delay: 2000 } } as const

const inputSchema: TaskConfig<'syncSearch'>['inputSchema'] = [
  { name: 'collection', type: 'select', options: [...indexedCollections], required: true },
  { name: 'id', type: 'text', required: true },
]

type Target = { collection: IndexedCollection; id: string }

/** A fault of the server, or of this one write? Only the first stops the others. */
const noticing = async (
  { writer }: Publisher,
  outage: OutageWatch,
  write: () => Promise<void>,
): Promise<void> => {
  try {
    await write()
  } catch (error) {
    if (!(await writer.healthy())) outage.began()
    throw error
  }
}

/** The outbox job: one waiting per document; a later save replaces it. */
export const syncSearch = (publisher: Publisher, outage: OutageWatch): TaskConfig<'syncSearch'> => ({
  slug: 'syncSearch',
  retries,
  concurrency: {
    key: ({ input }) => `search:${input.collection}:${input.id}`,
    exclusive: true,
    supersedes: true,
  },
  inputSchema: [...inputSchema, { name: 'key', type: 'text' }],
  handler: async ({ input, req }) => {
    await noticing(publisher, outage, () => sync(req.payload, publisher, input))
    return { output: {} }
  },
})

/** The settings of the site, whatever they are when the job runs. */
export const syncSite = (publisher: Publisher, outage: OutageWatch): TaskConfig<'syncSite'> => ({
  slug: 'syncSite',
  retries,
  concurrency: { key: () => 'search:site', exclusive: true, supersedes: true },
  handler: async ({ req }) => {
    const settings = await projectSite(req.payload)
    if (settings) await noticing(publisher, outage, () => publisher.writer.putSite(settings))
    return { output: {} }
  },
})

/** A name changed: everything that shows it is projected again. */
export const syncDependants = (): TaskConfig<'syncDependants'> => ({
  slug: 'syncDependants',
  retries,
  concurrency: {
    key: ({ input }) => `dependants:${input.collection}:${input.id}`,
    exclusive: true,
    supersedes: true,
  },
  inputSchema,
  handler: async ({ input, req }) => {
    const { collection, id }: Target = input
    await enqueueAllDependants(req.payload, collection, id)
    return { output: {} }
  },
})

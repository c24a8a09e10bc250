import { createWriter } from '@yanlu/search'
import type { JobsConfig, Payload } from 'payload'
import { nobody } from '../access/nobody.ts'
import type { Env } from '../env.ts'
import { nightlyQueue, reconcileNightly } from './nightly.ts'
import { type OutageWatch, outageWatch } from './outage.ts'
import { rebuildIndex } from './rebuild.ts'
import { startRunner } from './runner.ts'
import type { Publisher } from './sync.ts'
import { syncDependants, syncSearch, syncSite } from './tasks.ts'

/** The way from the desk to the public index for one environment. */
export type Publishing = { publisher: Publisher; outage: OutageWatch; jobs: JobsConfig }

export const publishing = (env: Env, uploads: string): Publishing => {
  const writer = createWriter({ url: env.searchUrl, key: env.searchKey })
  const publisher = { writer, folders: { uploads, published: env.publicFilesDir }, siteUrl: env.siteUrl }
  const outage = outageWatch()
  return {
    publisher,
    outage,
    jobs: {
      tasks: [
        syncSearch(publisher, outage),
        syncSite(publisher, outage),
        syncDependants(),
        reconcileNightly(publisher),
        rebuildIndex(publisher),
      ],
      access: { run: nobody, queue: nobody, cancel: nobody },
      deleteJobOnComplete: true,
      enableConcurrencyControl: true,
      // The outbox has its own runner.
      autoRun: env.runJobs ? [{ queue: nightlyQueue, cron: '* * * * *' }] : [],
    },
  }
}

/** Where {@link startOutbox} and the commands find the publishing of a running Payload. */
export const publishingOf = (payload: Payload): Publishing => payload.config.custom.publishing as Publishing

/** Begins to empty the outbox; gives the function that stops it. */
export const startOutbox = (payload: Payload): (() => void) => {
  const { publisher, outage } = publishingOf(payload)
  return startRunner(payload, publisher, outage)
}

import { getPayload } from 'payload'
import { EnvError, processEnv } from './env.ts'
import { startOutbox } from './publishing/index.ts'

/** Opens the database, starts the nightly clock and the outbox. A wrong variable ends the process. */
export const openDesk = async (): Promise<void> => {
  try {
    const { runJobs } = processEnv()
    const { default: config } = await import('./payload.config.ts')
    const payload = await getPayload({ config, cron: true })
    if (runJobs) startOutbox(payload)
  } catch (error) {
    console.error(error instanceof EnvError ? error.message : error)
    process.exit(1)
  }
}

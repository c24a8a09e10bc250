import { buildConfig, getPayload } from 'payload'
import { configure } from '../configure.ts'
import { EnvError, processEnv } from '../env.ts'
import { accountsFile } from './accounts.ts'
import { type Seeding, seedSample } from './seed.ts'

/** One line for whoever watches the start; nothing where nothing was done. */
const reports: Readonly<Record<Seeding, string | null>> = {
  filled: 'filled the empty database with sample records; passwords are in',
  completed: 'completed the sample records of an earlier start; passwords are in',
  already_filled: null,
  not_empty: null,
}

const main = async (): Promise<void> => {
  const env = processEnv()
  const config = configure({ ...env, runJobs: false })
  const payload = await getPayload({
    config: buildConfig({ ...config, logger: { options: { level: 'error' } } }),
  })
  const report = reports[await seedSample({ payload, dataDir: env.dataDir })]
  if (report !== null) console.log(`${report} ${accountsFile(env.dataDir)}`)
  await payload.destroy()
}

/** `pnpm --filter @yanlu/cms sample`: creates the schema where there is none, fills an empty database, and ends. */
await main().catch((error: unknown) => {
  console.error(error instanceof EnvError ? error.message : error)
  process.exit(1)
})
process.exit(0)

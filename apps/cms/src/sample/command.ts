import { buildConfig, getPayload } from 'payload'
import { configure } from '../configure.ts'
import { processEnv } from '../env.ts'
import { accountsFile } from './accounts.ts'
import { type Seeding, seedSample } from './seed.ts'

/** One line for whoever watches the start; nothing where nothing was done. */
const reports: Readonly<Record<Seeding, string | null>> = {
  filled: 'filled the empty database with sample records; passwords are in',
  completed: 'completed the sample records of an earlier start; passwords are in',
  already_filled: null,
  not_empty: null,
}

/** `pnpm --filter @yanlu/cms sample`: creates the schema where there is none, fills an empty database, and ends. */
const env = processEnv()
const payload = await getPayload({
  config: buildConfig({ ...configure({ ...env, runJobs: false }), logger: { options: { level: 'error' } } }),
})
const report = reports[await seedSample({ payload, dataDir: env.dataDir })]
if (report !== null) console.log(`${report} ${accountsFile(env.dataDir)}`)
await payload.destroy()
process.exit(0)

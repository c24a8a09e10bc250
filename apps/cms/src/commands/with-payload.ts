import { buildConfig, getPayload, type Payload } from 'payload'
import { configure } from '../configure.ts'
import { EnvError, processEnv } from '../env.ts'
import { publishingOf } from '../publishing/index.ts'
import type { Publisher } from '../publishing/sync.ts'

/**
 * Runs one piece of work on the database of this environment as the command line, which counts as an administrator.
 * It queues but never runs jobs: that is the desk's own business. Prints what the work gives as one line of JSON; ends
 * with code 1 and one sentence when it fails.
 */
export const withPayload = async (
  work: (payload: Payload, publisher: Publisher) => Promise<object>,
): Promise<void> => {
  try {
    const payload = await getPayload({ config: buildConfig(configure(processEnv())) })
    const result = await work(payload, publishingOf(payload).publisher)
    console.log(JSON.stringify(result))
    await payload.destroy()
    process.exit('failed' in result && Number(result.failed) > 0 ? 1 : 0)
  } catch (error) {
    console.error(error instanceof EnvError ? error.message : error)
    process.exit(1)
  }
}

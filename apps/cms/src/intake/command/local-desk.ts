import { buildConfig, getPayload } from 'payload'
import { configure } from '../../configure.ts'
import { processEnv } from '../../env.ts'
import { intakeWording } from '../../wording/intake.ts'
import type { Actor } from '../actor.ts'
import { saveDraft } from '../save.ts'
import { publishTaken } from './publish.ts'
import type { Desk, Taken } from './run.ts'
import { sentenceOf } from './sentence.ts'

const { command } = intakeWording

/**
 * The desk in this process, beside a running one: both write to one database, and the running one alone runs the jobs.
 * Its log goes to stderr, because stdout belongs to the output of the command.
 */
export async function openLocalDesk(): Promise<Desk> {
  const config = configure({ ...processEnv(), runJobs: false })
  const payload = await getPayload({
    config: buildConfig({
      ...config,
      logger: { options: { level: 'error' }, destination: process.stderr },
    }),
  })
  const administrator: Actor = { payload, user: null }
  return {
    async take(draft, fingerprint, publish): Promise<Taken> {
      const nothing: Taken = { saved: false, published: false, reason: null }
      try {
        const filed = await saveDraft(administrator, draft, fingerprint)
        if (!filed.ok) return { ...nothing, reason: command.notSaved(filed.message) }
        const saved = filed.outcome !== 'unchanged'
        if (!publish) return { ...nothing, saved }
        const { published, refusal } = await publishTaken(administrator, filed, fingerprint)
        return { saved, published, reason: refusal && command.notPublished(refusal) }
      } catch (error) {
        payload.logger.error({ msg: `taking in ${draft.file} failed`, err: error })
        return { ...nothing, reason: command.notSaved(sentenceOf(error)) }
      }
    },
    close: () => payload.destroy(),
  }
}

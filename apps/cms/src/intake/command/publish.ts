import { publish } from '../../publishing/publish.ts'
import { intakeWording } from '../../wording/intake.ts'
import { type Actor, rightsOf } from '../actor.ts'
import type { RecordCollection } from '../record-collections.ts'
import { sentenceOf } from './sentence.ts'

const { refusals } = intakeWording

/** Whether the record was published just now, and why not: no refusal where it is public as it stands. */
export type Publication = { published: boolean; refusal: string | null }

/**
 * Publishes a record as it was taken in, for the administrator at the command line. What a person has worked on since,
 * what was withdrawn and what another page has replaced is left to the desk: publishing it unseen would be a mistake.
 */
export async function publishTaken(
  actor: Actor,
  { collection, id }: { collection: RecordCollection; id: string },
  fingerprint: string,
): Promise<Publication> {
  const read = (draft: boolean) =>
    actor.payload.findByID({ collection, id, draft, trash: true, depth: 0, ...rightsOf(actor) })
  const refuse = (refusal: string): Publication => ({ published: false, refusal })
  const current = await read(false)
  const latest = await read(true)
  if (current.deletedAt) return refuse(refusals.inTrashUnpublished)
  if (current.withdrawal?.on) return refuse(refusals.withdrawn)
  if (latest.intake?.fingerprint !== fingerprint) return refuse(refusals.newerDraft)
  if (latest._status === 'published') return { published: false, refusal: null }
  if (latest.lastEditor) return refuse(refusals.edited)
  try {
    await publish(actor.payload, collection, id)
    return { published: true, refusal: null }
  } catch (error) {
    return refuse(sentenceOf(error))
  }
}

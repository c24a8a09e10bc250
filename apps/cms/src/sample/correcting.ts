import { type Actor, rightsOf } from '../intake/actor.ts'
import type { FiledRecord } from './filing.ts'

/** Puts right what a public sample record says wrong, as an editor does: a draft with the reason, handed in again. */
const correct = async (editor: Actor, { record, collection, id }: FiledRecord): Promise<boolean> => {
  const { correction } = record
  const options = { collection, id, depth: 0, ...rightsOf(editor) } as const
  const doc = await editor.payload.findByID({ ...options, draft: true })
  if (correction === undefined || doc.revision !== 1) return false
  const { wrong, right, nature, note } = correction
  // The words stand in one piece of text, so replacing them in the stored tree is what typing over them does.
  const body = JSON.parse(JSON.stringify(doc.body).replace(wrong, right)) as typeof doc.body
  const data = { body, change: { nature, note }, stage: 'submitted' as const }
  await editor.payload.update({ ...options, draft: true, data })
  return true
}

/** Corrects the sample records that are to have a second revision. */
export const correctRecords = async (
  editor: Actor,
  publisher: Actor,
  filed: readonly FiledRecord[],
): Promise<void> => {
  for (const entry of filed) {
    if (!(await correct(editor, entry))) continue
    const { collection, id } = entry
    const options = { collection, id, depth: 0, ...rightsOf(publisher) } as const
    await publisher.payload.update({ ...options, data: { _status: 'published' } })
  }
}

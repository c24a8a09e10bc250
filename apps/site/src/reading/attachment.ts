import type { Attachment, PublicRecord } from '@yanlu/model'
import { publicRecordOf } from './record-page.ts'
import { Refusal } from './refusal.ts'

/**
 * The attachment behind a file address, as long as its record is public and lists it.
 *
 * @throws {Refusal} `not_found`, `withdrawn`
 */
export async function attachmentOf(recordId: string, sha256: string, name: string): Promise<Attachment> {
  const record = await recordById(recordId)
  const attachment = record.attachments.find((file) => file.sha256 === sha256 && file.name === name)
  if (attachment === undefined) throw new Refusal('not_found')
  return attachment
}

/** An id is made from the permalink number and says whether it is a case, not whether it is a reply or a policy. */
async function recordById(id: string): Promise<PublicRecord> {
  if (id.startsWith('case_')) return publicRecordOf('case', id.slice('case_'.length))
  const number = id.replace('_', '/')
  try {
    return await publicRecordOf('reply', number)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not_found') return publicRecordOf('policy', number)
    throw error
  }
}

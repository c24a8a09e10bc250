import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Draft, readPage } from '@yanlu/intake'
import type { Actor } from '../intake/actor.ts'
import { fingerprintOf } from '../intake/fingerprint.ts'
import type { RecordCollection } from '../intake/record-collections.ts'
import { saveDraft } from '../intake/save.ts'
import { pagesFolder } from './pages.ts'
import { type SampleRecord, sampleRecords } from './records.ts'

/** A sample record and where it stands in the database. */
export type FiledRecord = { record: SampleRecord; draft: Draft; collection: RecordCollection; id: string }

/** Takes the sample pages in the way an editor does. A page that is filed already stays as it is. */
export const filePages = async (editor: Actor): Promise<FiledRecord[]> => {
  const filed: FiledRecord[] = []
  for (const record of sampleRecords) {
    const content = await readFile(join(pagesFolder, record.page))
    const read = await readPage({ file: record.page, content })
    if (!read.ok) throw new Error(`sample page ${record.page} cannot be read: ${read.code}`)
    const saved = await saveDraft(editor, read.draft, fingerprintOf(content))
    if (!saved.ok) throw new Error(`sample page ${record.page} cannot be filed: ${saved.code}`)
    filed.push({ record, draft: read.draft, collection: saved.collection, id: saved.id })
  }
  return filed
}

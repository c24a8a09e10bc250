import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Actor, rightsOf } from '../intake/actor.ts'
import type { Case, Policy, Reply } from '../payload-types.ts'
import type { FiledRecord } from './filing.ts'
import { filesFolder } from './pages.ts'
import type { SampleRecord } from './records.ts'

const uploadOnce = async (editor: Actor, name: string): Promise<string> => {
  const { payload } = editor
  const where = { filename: { equals: name } }
  const found = await payload.find({
    collection: 'attachments',
    where,
    depth: 0,
    limit: 1,
    ...rightsOf(editor),
  })
  if (found.docs[0]) return found.docs[0].id
  const data = await readFile(join(filesFolder, name))
  const file = { name, data, mimetype: 'text/plain', size: data.length }
  return (await payload.create({ collection: 'attachments', data: {}, file, ...rightsOf(editor) })).id
}

/** What an editor adds to a page of any kind. */
const additions = (
  doc: Reply | Policy | Case,
  record: SampleRecord,
  attachments: string[],
  by: string | null,
) => {
  const { by: _number, ...validity } = record.validity ?? {}
  return {
    summary: record.summary,
    validity: { ...doc.validity, ...validity, by },
    contact: { ...doc.contact, display: record.contact ?? ('hidden' as const) },
    attachments,
    stage: 'submitted' as const,
  }
}

const fill = async (editor: Actor, filed: FiledRecord, by: string | null): Promise<void> => {
  const { record, collection, id } = filed
  const options = { id, draft: true, depth: 0, ...rightsOf(editor) } as const
  const doc = await editor.payload.findByID({ ...options, collection })
  // Whatever went public stays as it is; a record still in the making is brought to its final words.
  if (doc._status === 'published' || (doc.revision ?? 0) > 0) return
  const attachments: string[] = []
  for (const name of record.attachments ?? []) attachments.push(await uploadOnce(editor, name))
  const data = additions(doc, record, attachments, by)
  if (collection !== 'replies') {
    await editor.payload.update({ ...options, collection, data })
    return
  }
  const reply = await editor.payload.findByID({ ...options, collection })
  const asks = (reply.asks ?? []).map((ask, at) => ({ ...ask, outcome: record.askOutcomes?.[at] ?? {} }))
  await editor.payload.update({
    ...options,
    collection,
    data: { ...data, asks, outcome: record.outcome ?? {} },
  })
}

/** Adds what the pages do not say and hands every record in for publication. */
export const fillRecords = async (editor: Actor, filed: readonly FiledRecord[]): Promise<void> => {
  for (const entry of filed) {
    const successor = entry.record.validity?.by
    const by = filed.find(({ draft }) => successor !== undefined && draft.indexNumber === successor)
    await fill(editor, entry, by?.id ?? null)
  }
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Actor, rightsOf } from '../intake/actor.ts'
import type { Case, Policy, Reply } from '../payload-types.ts'
import { dayOf } from './days.ts'
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
  const { by: _number, effectiveFrom, effectiveTo, ...validity } = record.validity ?? {}
  const now = new Date()
  return {
    summary: record.summary,
    validity: {
      ...doc.validity,
      ...validity,
      effectiveFrom: dayOf(effectiveFrom, now) ?? null,
      effectiveTo: dayOf(effectiveTo, now) ?? null,
      by,
    },
    formerNumbers: [...(record.formerNumbers ?? [])],
    contact: { ...doc.contact, display: record.contact ?? ('hidden' as const) },
    attachments,
    stage: 'submitted' as const,
  }
}

const fill = async (
  editor: Actor,
  filed: FiledRecord,
  idOf: (number: string | undefined) => string | null,
): Promise<void> => {
  const { record, collection, id } = filed
  const options = { id, draft: true, depth: 0, ...rightsOf(editor) } as const
  const doc = await editor.payload.findByID({ ...options, collection })
  // Whatever went public stays as it is; a record still in the making is brought to its final words.
  if (doc._status === 'published' || (doc.revision ?? 0) > 0) return
  const attachments: string[] = []
  for (const name of record.attachments ?? []) attachments.push(await uploadOnce(editor, name))
  const data = additions(doc, record, attachments, idOf(record.validity?.by))
  if (collection === 'cases') {
    await editor.payload.update({ ...options, collection, data })
    return
  }
  if (collection === 'policies') {
    const interprets = (record.interprets ?? []).flatMap((number) => idOf(number) ?? [])
    await editor.payload.update({ ...options, collection, data: { ...data, interprets } })
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
  const ids = new Map(filed.map(({ draft, id }) => [draft.indexNumber ?? '', id]))
  const idOf = (number: string | undefined) => ids.get(number ?? '-') ?? null
  for (const entry of filed) await fill(editor, entry, idOf)
}

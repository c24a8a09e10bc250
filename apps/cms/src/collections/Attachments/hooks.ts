import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { Refusal } from '../../gate/refusal.ts'
import { errors, errorsAbout } from '../../wording/errors.ts'

/** A file never changes, on no route: not by an update, not by an upload that overwrites its namesake. */
export const refuseReplacement: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (operation === 'update' && overrideAccess !== true) throw new Refusal(errors.attachmentFixed)
  return 'overwriteExistingFiles' in args ? { ...args, overwriteExistingFiles: false } : args
}

/** Writes the hash of the content, by which the site serves the file. */
export const hashContent: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data
  const content = req.file.tempFilePath ? await readFile(req.file.tempFilePath) : req.file.data
  return { ...data, sha256: createHash('sha256').update(content).digest('hex') }
}

/** A file that a record uses, as current or in its latest draft, is not deleted. */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['replies', 'policies', 'cases'] as const) {
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection,
        where: { attachments: { in: [String(id)] } },
        draft,
        trash: true,
        depth: 0,
        limit: 1,
        pagination: false,
        overrideAccess: true,
        req,
      })
      if (docs[0]) throw new Refusal(errorsAbout.attachmentInUse(docs[0].title ?? ''), 409)
    }
  }
}

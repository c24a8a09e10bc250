import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { PublicFile } from './index-entry.ts'

/** Where uploads lie, and where the site reads the files of published records. */
export type FileFolders = { uploads: string; published: string }

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * Puts the files of a published record where the site serves them, named by their content. Throws when an upload is
 * not what its record says it is.
 */
export const showFiles = async (folders: FileFolders, files: readonly PublicFile[]): Promise<void> => {
  await mkdir(folders.published, { recursive: true })
  for (const { sha256, filename } of files) {
    const target = join(folders.published, sha256)
    if (await exists(target)) continue
    const content = await readFile(join(folders.uploads, filename))
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      throw new Error(`attachment ${filename} does not have the content it was uploaded with`)
    // Written beside and moved, so that the site never reads half a file.
    const beside = `${target}.${process.pid}.part`
    await writeFile(beside, content)
    await rename(beside, target)
  }
}

const stillShown = async (payload: Payload, sha256: string): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: 'attachments',
    where: { sha256: { equals: sha256 } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const ids = docs.map(({ id }) => id)
  if (ids.length === 0) return false
  for (const collection of ['replies', 'policies', 'cases'] as const) {
    const { totalDocs } = await payload.count({
      collection,
      where: { and: [{ _status: { equals: 'published' } }, { attachments: { in: ids } }] },
      overrideAccess: true,
    })
    if (totalDocs > 0) return true
  }
  return false
}

/** Takes the files of a withdrawn record away, unless another published record shows the same file. */
export const hideFiles = async (
  payload: Payload,
  folders: FileFolders,
  files: readonly PublicFile[],
): Promise<void> => {
  for (const { sha256 } of files) {
    if (!(await stillShown(payload, sha256))) await rm(join(folders.published, sha256), { force: true })
  }
}

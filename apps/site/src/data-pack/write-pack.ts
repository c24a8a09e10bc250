import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublicRecord } from '@yanlu/model'
import type { PackedFile, WrittenManifest } from '../api/manifest.ts'
import { toApiRecord } from '../api/to-record.ts'

/** The folder of the complete pack in use, beside the packs themselves. */
export const CURRENT = 'current'
const UNFINISHED = '.part'
/** The name of the list beside a file that says which records it holds at which revisions; it is never served. */
export const copiesOf = (name: string): string => name.replace(/ndjson$/, 'ids')
/** Characters gathered before a file is written to. */
const PIECE = 262_144

type OpenFile = {
  handle: FileHandle
  hash: Hash
  held: string
  copies: FileHandle
  ids: string
  entry: PackedFile
}

/**
 * Writes a data pack beside the one in use and puts it in its place in one step; where anything fails, the last complete
 * pack stays. The one before stays, too, for downloads that have begun. Memory does not grow with the number of records.
 */
export async function writePack(
  folder: string,
  records: AsyncIterable<PublicRecord>,
  facts: Pick<WrittenManifest, 'title' | 'asOf' | 'licence' | 'schema'>,
): Promise<WrittenManifest> {
  await mkdir(folder, { recursive: true })
  const name = facts.asOf.replace(/[^0-9TZ]/g, '')
  const unfinished = join(folder, `${name}${UNFINISHED}`)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished)
  try {
    const files = await writeYears(unfinished, records)
    const total = files.reduce((sum, file) => sum + file.records, 0)
    const manifest: WrittenManifest = { ...facts, records: total, files }
    const written = await open(join(unfinished, 'manifest.json'), 'wx')
    await written.writeFile(`${JSON.stringify(manifest, null, 2)}\n`)
    await written.sync()
    await written.close()
    await rename(unfinished, join(folder, name))
    await switchTo(folder, name)
    return manifest
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

async function writeYears(folder: string, records: AsyncIterable<PublicRecord>): Promise<PackedFile[]> {
  const years = new Map<string, OpenFile>()
  try {
    for await (const record of records) {
      const year = (record.publishedOn ?? record.writtenOn)?.slice(0, 4) ?? 'undated'
      const file = years.get(year) ?? (await openYear(folder, year))
      years.set(year, file)
      file.entry.records += 1
      file.held += `${JSON.stringify(toApiRecord(record))}\n`
      file.ids += `${record.id} ${record.revision}\n`
      if (file.held.length >= PIECE) await flush(file)
    }
    for (const file of years.values()) {
      await flush(file)
      await file.handle.sync()
      await file.copies.sync()
      file.entry.sha256 = file.hash.digest('hex')
    }
  } finally {
    await Promise.all([...years.values()].flatMap(({ handle, copies }) => [handle.close(), copies.close()]))
  }
  return [...years.values()].map(({ entry }) => entry).sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
}

async function openYear(folder: string, year: string): Promise<OpenFile> {
  const name = `${year}.ndjson`
  return {
    handle: await open(join(folder, name), 'wx'),
    hash: createHash('sha256'),
    held: '',
    copies: await open(join(folder, copiesOf(name)), 'wx'),
    ids: '',
    entry: { name, year: year === 'undated' ? null : Number(year), records: 0, bytes: 0, sha256: '' },
  }
}

async function flush(file: OpenFile): Promise<void> {
  const bytes = Buffer.from(file.held)
  file.held = ''
  file.hash.update(bytes)
  file.entry.bytes += bytes.length
  await file.handle.writeFile(bytes)
  await file.copies.writeFile(file.ids)
  file.ids = ''
}

/** A link that is replaced by renaming is never missing, not for a moment. */
async function switchTo(folder: string, name: string): Promise<void> {
  const current = join(folder, CURRENT)
  const before = await readlink(current).catch(() => null)
  await rm(`${current}${UNFINISHED}`, { force: true })
  await symlink(name, `${current}${UNFINISHED}`)
  await rename(`${current}${UNFINISHED}`, current)
  const kept = [CURRENT, name, before]
  const packs = (await readdir(folder)).filter((one) => /^\d{8}T\d+Z/.test(one) && !kept.includes(one))
  await Promise.all(packs.map((one) => rm(join(folder, one), { recursive: true })))
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CopiedRecord, SearchUnavailable } from '@yanlu/search'
import { type Manifest, type WrittenManifest, writtenManifest } from '../api/manifest.ts'
import { CURRENT, copiesOf } from '../data-pack/write-pack.ts'
import { env } from '../env.ts'
import { reader } from './reader.ts'
import { Refusal } from './refusal.ts'

/** Where a file of the pack in use lies. */
export const packedPath = (name: string): string => join(env.dataPackDir, CURRENT, name)

/** What is in the pack in use; `null` before the first one. */
export async function currentPack(): Promise<WrittenManifest | null> {
  try {
    return writtenManifest.parse(JSON.parse(await readFile(packedPath('manifest.json'), 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * The pack in use as it is shown: with every file it says whether that can be had, which {@link vouchFor} has the last word
 * about. While the search server is down nobody knows, and no file can.
 */
export async function listedPack(): Promise<Manifest | null> {
  const pack = await currentPack()
  if (pack === null) return null
  const stands = await reader.standingSince(new Date(pack.asOf)).catch((error: unknown) => {
    if (error instanceof SearchUnavailable) return () => false
    throw error
  })
  const files = await Promise.all(
    pack.files.map(async (file) => ({
      ...file,
      available: (await copiesIn(file.name).catch(() => null))?.every(stands) ?? false,
    })),
  )
  return { ...pack, files }
}

/** The records in a file at the revisions it holds. */
async function copiesIn(name: string): Promise<CopiedRecord[]> {
  const list = await readFile(packedPath(copiesOf(name)), 'utf8')
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .map(([id = '', revision]) => ({ id, revision: Number(revision) }))
}

/**
 * Lets a file of the pack pass while everything in it is public; what was withdrawn since it was written is gone at once,
 * and with it the file, until the next pack. A file without its list cannot be vouched for.
 *
 * @throws {Refusal} `file_outdated`
 */
export async function vouchFor(name: string): Promise<void> {
  const copies = await copiesIn(name).catch((error: NodeJS.ErrnoException) => {
    console.error(`site: no list of the records in ${name}: ${error.message}`)
    throw new Refusal('file_outdated')
  })
  if (!(await reader.stillPublic(copies))) throw new Refusal('file_outdated')
}

/** A nightly pack is never so old, in milliseconds; then something is wrong, and readers are told. */
const OLD = 36 * 3_600_000

export const isOld = ({ asOf }: WrittenManifest): boolean => Date.now() - Date.parse(asOf) > OLD

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, manifest } from '../api/manifest.ts'
import { CURRENT, copiesOf } from '../data-pack/write-pack.ts'
import { env } from '../env.ts'
import { reader } from './reader.ts'
import { Refusal } from './refusal.ts'

/** Where a file of the pack in use lies. */
export const packedPath = (name: string): string => join(env.dataPackDir, CURRENT, name)

/** What is in the pack in use; `null` before the first one. */
export async function currentPack(): Promise<Manifest | null> {
  try {
    return manifest.parse(JSON.parse(await readFile(packedPath('manifest.json'), 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * Lets a file of the pack pass while everything in it is public; what was withdrawn since it was written is gone at once,
 * and with it the file, until the next pack. A file without its list cannot be vouched for.
 *
 * @throws {Refusal} `file_outdated`
 */
export async function vouchFor(name: string): Promise<void> {
  const list = await readFile(packedPath(copiesOf(name)), 'utf8').catch((error: NodeJS.ErrnoException) => {
    console.error(`site: no list of the records in ${name}: ${error.message}`)
    throw new Refusal('file_outdated')
  })
  const copies = list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .map(([id = '', revision]) => ({ id, revision: Number(revision) }))
  if (!(await reader.stillPublic(copies))) throw new Refusal('file_outdated')
}

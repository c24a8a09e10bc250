import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, manifest } from '../api/manifest.ts'
import { CURRENT } from '../data-pack/write-pack.ts'
import { env } from '../env.ts'

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

import type { WrittenManifest } from '../api/manifest.ts'
import { env } from '../env.ts'
import { readParameters } from '../query/parameters.ts'
import { publicAddress } from '../query/public-address.ts'
import { reader } from '../reading/reader.ts'
import { siteSettings } from '../reading/site-settings.ts'
import { dataPackWording as wording } from '../wording/data-pack.ts'
import { alone } from './alone.ts'
import { writePack } from './write-pack.ts'

/** Writes all public records into a new data pack and says so in the log; `false` where that failed, and why in the log. */
export async function makePack(): Promise<boolean> {
  try {
    const written = await alone(env.dataPackDir, write)
    if (written === null) throw new Error('another process is writing one')
    const { records, files } = written
    console.info(`data pack: ${records} records in ${files.length} files in ${env.dataPackDir}`)
    return true
  } catch (error) {
    console.error(
      `data pack: not written, the last one stays: ${error instanceof Error ? error.message : error}`,
    )
    return false
  }
}

async function write(): Promise<WrittenManifest> {
  const { name } = await siteSettings()
  return writePack(env.dataPackDir, reader.walk(readParameters('')), {
    title: wording.title(name),
    asOf: new Date().toISOString(),
    licence: wording.licence,
    schema: publicAddress('/api/v1/openapi.json#/components/schemas/Record'),
  })
}

import { env } from '../env.ts'
import { readParameters } from '../query/parameters.ts'
import { publicAddress } from '../query/public-address.ts'
import { reader } from '../reading/reader.ts'
import { siteSettings } from '../reading/site-settings.ts'
import { dataPackWording as wording } from '../wording/data-pack.ts'
import { writePack } from './write-pack.ts'

/** `pnpm datapack`: writes all public records into the data pack, for a nightly job. It ends with 1 where it fails. */
try {
  const { name } = await siteSettings()
  const { records, files } = await writePack(env.dataPackDir, reader.walk(readParameters('')), {
    title: wording.title(name),
    asOf: new Date().toISOString(),
    licence: wording.licence,
    schema: publicAddress('/api/v1/openapi.json#/components/schemas/Record'),
  })
  console.info(`data pack: ${records} records in ${files.length} files in ${env.dataPackDir}`)
} catch (error) {
  console.error(
    `data pack: not written, the last one stays: ${error instanceof Error ? error.message : error}`,
  )
  process.exitCode = 1
}

import { todayInShanghai } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { download } from '../../../answers/download-stream.ts'
import { exportFormat, exportFormats } from '../../../exports/formats.ts'
import { readMachineParameters, unpagedNames } from '../../../query/parameters.ts'
import { reader } from '../../../reading/reader.ts'
import { Refusal } from '../../../reading/refusal.ts'
import { siteSettings } from '../../../reading/site-settings.ts'
import { exportWording } from '../../../wording/exports.ts'

/** Everything a search finds, as a file that is written while it is read. */
export const GET: APIRoute = async ({ params, url }) => {
  const format = exportFormat.safeParse(params.format)
  if (!format.success) throw new Refusal('not_found')
  const { type, write } = exportFormats[format.data]
  const pieces = write(reader.walk(readMachineParameters(url.search, unpagedNames)))
  const { name } = await siteSettings()
  return download(pieces, type, exportWording.name(name, todayInShanghai(new Date()), format.data))
}

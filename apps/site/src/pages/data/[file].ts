import type { APIRoute } from 'astro'
import { caching } from '../../answers/caching.ts'
import { sendFile } from '../../answers/send-file.ts'
import { currentPack, packedPath, vouchFor } from '../../reading/data-pack.ts'
import { Refusal } from '../../reading/refusal.ts'

/** The manifest of the data pack, and the files it names. */
export const GET: APIRoute = async ({ params, request }) => {
  const pack = await currentPack()
  if (pack !== null && params.file === 'manifest.json')
    return Response.json(pack, { headers: { 'cache-control': caching.list } })
  const file = pack?.files.find(({ name }) => name === params.file)
  if (file === undefined) throw new Refusal('not_found')
  const { name, sha256 } = file
  await vouchFor(name)
  const type = 'application/x-ndjson; charset=utf-8'
  return sendFile(packedPath(name), { name, type, sha256, caching: caching.unshared }, request)
}

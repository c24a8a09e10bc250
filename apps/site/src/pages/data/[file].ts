import type { APIRoute } from 'astro'
import { caching } from '../../answers/caching.ts'
import { sendFile } from '../../answers/send-file.ts'
import { currentPack, listedPack, packedPath, vouchFor } from '../../reading/data-pack.ts'
import { Refusal } from '../../reading/refusal.ts'

/** The manifest of the data pack, and the files it names. */
export const GET: APIRoute = async ({ params, request }) => {
  if (params.file === 'manifest.json') {
    const pack = await listedPack()
    if (pack === null) throw new Refusal('not_found')
    // No copy of it may be given while the site fails: it says what can be had now.
    return Response.json(pack, { headers: { 'cache-control': caching.search } })
  }
  const file = (await currentPack())?.files.find(({ name }) => name === params.file)
  if (file === undefined) throw new Refusal('not_found')
  const { name, sha256 } = file
  await vouchFor(name)
  const type = 'application/x-ndjson; charset=utf-8'
  return sendFile(packedPath(name), { name, type, sha256, caching: caching.unshared }, request)
}

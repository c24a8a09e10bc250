import type { RecordAddress } from '@yanlu/search'
import type { APIRoute } from 'astro'
import { caching } from '../../answers/caching.ts'
import { reader } from '../../reading/reader.ts'
import { Refusal } from '../../reading/refusal.ts'
import { MOST, readShard, sitemap } from '../../sitemap/sitemap.ts'

/** The records of one kind and year. */
export const GET: APIRoute = async ({ params }) => {
  const shard = readShard(params.shard ?? '')
  if (shard === null) throw new Refusal('not_found')
  const first = (shard.part - 1) * MOST
  const found: RecordAddress[] = []
  let place = 0
  for await (const address of reader.addresses(shard)) {
    place += 1
    if (place > first) found.push(address)
    if (found.length === MOST) break
  }
  if (found.length === 0) throw new Refusal('not_found')
  return new Response(sitemap(found), {
    headers: { 'content-type': 'application/xml', 'cache-control': caching.sitemap },
  })
}

import type { APIRoute } from 'astro'
import { caching } from '../../answers/caching.ts'
import { reader } from '../../reading/reader.ts'
import { Refusal } from '../../reading/refusal.ts'
import { type Address, partOf, readProposalShard, readShard, sitemap } from '../../sitemap/sitemap.ts'

/** The records of one kind and year, or the pages of proposals. */
export const GET: APIRoute = async ({ params }) => {
  const found = await addressesOf(params.shard ?? '')
  if (found.length === 0) throw new Refusal('not_found')
  return new Response(sitemap(found), {
    headers: { 'content-type': 'application/xml', 'cache-control': caching.sitemap },
  })
}

async function addressesOf(name: string): Promise<Address[]> {
  const part = readProposalShard(name)
  // What changes on the page of a proposal are the replies to it, and nobody keeps when.
  if (part !== null) return (await partOf(reader.proposalAddresses(), part)).map((path) => ({ path }))
  const shard = readShard(name)
  if (shard === null) throw new Refusal('not_found')
  return partOf(reader.addresses(shard), shard.part)
}

import { absolute, paths } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { toString as qrCode } from 'qrcode'
import { caching } from '../../answers/caching.ts'
import { env } from '../../env.ts'
import { recordPlace } from '../../query/record-place.ts'
import { Refusal } from '../../reading/refusal.ts'

/**
 * QR code of a permalink. It says nothing about the record and asks nobody: the same address always has the same code,
 * and no other address than one of a record can be asked for.
 */
export const GET: APIRoute = async ({ params }) => {
  const place = recordPlace((params.path ?? '').replace(/\.svg$/, ''))
  if (place === null || !params.path?.endsWith('.svg')) throw new Refusal('not_found')
  const address = absolute(env.siteUrl, paths.record(place.kind, place.number))
  const svg = await qrCode(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': caching.lasting },
  })
}

import type { APIRoute } from 'astro'
import { downloadOf } from '../../../../answers/download.ts'
import { lastSegment } from '../../../../query/last-segment.ts'
import { attachmentOf } from '../../../../reading/attachment.ts'

export const GET: APIRoute = async ({ params, request }) => {
  const { record = '', hash = '' } = params
  return downloadOf(await attachmentOf(record, hash, lastSegment(request)), request)
}

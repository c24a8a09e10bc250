import type { APIRoute } from 'astro'
import { downloadOf } from '../../../../answers/download.ts'
import { attachmentOf } from '../../../../reading/attachment.ts'

export const GET: APIRoute = async ({ params, request }) => {
  const { record = '', hash = '', name = '' } = params
  return downloadOf(await attachmentOf(record, hash, name), request)
}

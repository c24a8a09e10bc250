import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Attachment } from '@yanlu/model'
import { env } from '../env.ts'
import { Refusal } from '../reading/refusal.ts'
import { caching } from './caching.ts'
import { disposition } from './disposition.ts'
import { matches } from './finish.ts'

/** Types a browser could run as a page of this site if it ever ignored the download header. */
const ACTIVE = /html|xml|svg|javascript|ecmascript/i

/**
 * Sends a file as a download, never inline. A record's file never changes under its hash, but it must go when the record
 * goes: it is kept as short as a record page.
 *
 * @throws {Refusal} `file_unavailable` when the record lists a file that is not in the folder of public files.
 */
export async function downloadOf({ name, mime, sha256 }: Attachment, request: Request): Promise<Response> {
  const etag = `"${sha256}"`
  const headers = new Headers({
    'content-type':
      ACTIVE.test(mime) || !/^[\w.+-]+\/[\w.+-]+$/.test(mime) ? 'application/octet-stream' : mime,
    'content-disposition': disposition(name),
    'cache-control': caching.record,
    etag,
  })
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const file = await open(join(env.filesDir, sha256)).catch((error: NodeJS.ErrnoException) => {
    console.error(`site: cannot read the attachment ${sha256}: ${error.message}`)
    throw new Refusal('file_unavailable')
  })
  headers.set('content-length', String((await file.stat()).size))
  if (request.method === 'HEAD') {
    await file.close()
    return new Response(null, { headers })
  }
  return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>, { headers })
}

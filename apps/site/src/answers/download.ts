import { join } from 'node:path'
import type { Attachment } from '@yanlu/model'
import { env } from '../env.ts'
import { caching } from './caching.ts'
import { sendFile } from './send-file.ts'

/** Types a browser could run as a page of this site if it ever ignored the download header. */
const ACTIVE = /html|xml|svg|javascript|ecmascript/i

/**
 * Sends an attachment. A record's file never changes under its hash, but it must go when the record goes: it is kept as
 * short as a record page.
 *
 * @throws {Refusal} `file_unavailable` when the record lists a file that is not in the folder of public files.
 */
export function downloadOf({ name, mime, sha256 }: Attachment, request: Request): Promise<Response> {
  const type = ACTIVE.test(mime) || !/^[\w.+-]+\/[\w.+-]+$/.test(mime) ? 'application/octet-stream' : mime
  return sendFile(join(env.filesDir, sha256), { name, type, sha256, caching: caching.record }, request)
}

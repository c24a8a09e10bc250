import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Refusal } from '../reading/refusal.ts'
import { disposition } from './disposition.ts'
import { matches } from './finish.ts'

type Span = { start: number; end: number }

/**
 * The part of a file of `size` bytes that a request asks for (RFC 9110, 14): one range; several are answered with the
 * whole file. `null` is the whole file, `'none'` a part that is not there.
 */
export function askedPart(range: string | null, size: number): Span | 'none' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (from === '' && to === '') return null
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start >= size || end < start ? 'none' : { start, end }
}

/**
 * Sends a file as a download, never inline, whole or in part: a broken download goes on where it stopped.
 *
 * @throws {Refusal} `file_unavailable` when it is not on the disk.
 */
export async function sendFile(
  path: string,
  file: { name: string; type: string; sha256: string; caching: string },
  request: Request,
): Promise<Response> {
  const etag = `"${file.sha256}"`
  const headers = new Headers({
    'content-type': file.type,
    'content-disposition': disposition(file.name),
    'cache-control': file.caching,
    'accept-ranges': 'bytes',
    etag,
  })
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    console.error(`site: cannot read the file ${file.sha256}: ${error.message}`)
    throw new Refusal('file_unavailable')
  })
  const { size } = await handle.stat()
  const same = [null, etag].includes(request.headers.get('if-range'))
  const part = same ? askedPart(request.headers.get('range'), size) : null
  if (part === 'none') {
    await handle.close()
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = part ?? { start: 0, end: size - 1 }
  headers.set('content-length', String(end - start + 1))
  if (part !== null) headers.set('content-range', `bytes ${start}-${end}/${size}`)
  const stream = size === 0 ? null : handle.createReadStream({ start, end })
  if (stream === null) await handle.close()
  return new Response(stream === null ? null : (Readable.toWeb(stream) as ReadableStream<Uint8Array>), {
    status: part === null ? 200 : 206,
    headers,
  })
}

import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { securityHeaders } from '../answers/security-headers.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

type Asset = { headers: Record<string, string>; plain: Buffer; gzipped: Buffer }

/**
 * The files the build put into `folder`, read and compressed once: a handful of styles and scripts with a hash in their
 * name. A file type without an entry in the table above stops the start rather than being served as something else.
 */
export function readAssets(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!statSync(file).isFile()) continue
    const type = types[extname(name)]
    if (type === undefined) throw new Error(`no content type is known for the built file ${name}`)
    const path = `/${name.replaceAll('\\', '/')}`
    const plain = readFileSync(file)
    const cache = path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
    const headers = {
      ...securityHeaders,
      'content-type': type,
      'cache-control': cache,
      vary: 'Accept-Encoding',
    }
    assets.set(path, { plain, gzipped: gzipSync(plain, { level: 9 }), headers })
  }
  return assets
}

/** Sends an asset. */
export function sendAsset(asset: Asset, request: IncomingMessage, response: ServerResponse): void {
  const zip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const bytes = zip ? asset.gzipped : asset.plain
  response.writeHead(200, {
    ...asset.headers,
    'content-length': bytes.length,
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

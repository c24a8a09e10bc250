import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOpen } from '../answers/open-path.ts'
import { openHeaders, securityHeaders } from '../answers/security-headers.ts'

/** Whether a browser asks, for a page of another site, if that may read one of the open addresses. */
export const isPreflight = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' &&
  isOpen(url.split('?', 1)[0] ?? '') &&
  /^(?:GET|HEAD)$/.test(headers['access-control-request-method'] ?? '')

/** Says that it may; which headers it sends (`If-None-Match`, `Range`) does not matter to us. */
export function allow(response: ServerResponse): void {
  response.writeHead(204, {
    ...securityHeaders,
    ...openHeaders,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
    'cache-control': 'no-store',
  })
  response.end()
}

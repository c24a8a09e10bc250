import { createHash } from 'node:crypto'

/** What tells the content of a source from any other: SHA-256 in lower-case hex. Text counts as its UTF-8 bytes. */
export const fingerprintOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')

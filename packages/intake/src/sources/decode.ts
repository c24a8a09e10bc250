const BYTE_ORDER_MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const decodeStrictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/**
 * Decodes a page: by its byte order mark, else as UTF-8, else as GB18030 (which covers GBK and GB2312, the encodings
 * of older government sites). What a page declares about itself is not needed, because GBK text is not valid UTF-8.
 * Gives null when no encoding fits or the bytes are no text at all.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, position) => bytes[position] === byte))
  if (marked) return decodeStrictly(bytes, marked[0])
  if (bytes.includes(0)) return null
  return decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'gb18030')
}

const ENTRY = [0x50, 0x4b, 0x01, 0x02] as const
const SIZE_OFFSET = 24
const ENTRY_LENGTH = 46

/**
 * Bytes a zip says it unpacks to: the sum over its central directory (APPNOTE 4.3.12). Checked before unpacking, so a
 * small Word file cannot fill the memory.
 */
export const unpackedSize = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = bytes.indexOf(ENTRY[0]); at >= 0; at = bytes.indexOf(ENTRY[0], at + 1)) {
    if (at + ENTRY_LENGTH > bytes.length) break
    if (ENTRY.every((byte, position) => bytes[at + position] === byte))
      total += view.getUint32(at + SIZE_OFFSET, true)
  }
  return total
}

import { decodeText } from './decode.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import type { Source } from './line.ts'
import { isTooNested } from './nesting.ts'
import { readText } from './text.ts'
import { unpackedSize } from './zip-size.ts'

/** Why a file cannot be read. */
export type SourceFailure = 'too_large' | 'format_unsupported' | 'encoding_unknown' | 'too_nested' | 'damaged'

/** Bytes; an official page with its attachments inside stays far below. */
const MAX_BYTES = 16 * 1024 * 1024
/** Bytes of a Word file once unpacked. */
const MAX_UNPACKED = 128 * 1024 * 1024
const MAGIC = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  ole: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
} as const
/** What begins like a web page is one, whatever it is called; other tags count only where the name says nothing. */
const BEGINS_AS_HTML = /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i
const MAY_BE_HTML = /^\s*<(?:\?xml|!--|(?:meta|div|p|table|article|section|h[1-6]|ul|span)[\s>])/i

/** How a PDF or a Word file begins whose bytes somebody decoded as text. */
const FOREIGN = ['%PDF-', 'PK\u0003\u0004']

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, position) => bytes[position] === byte)

/** Control characters that no encoding of text writes, besides tab, line ends and escape. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b))

const isHtml = (text: string, file: string): boolean => {
  const start = text.slice(0, 500)
  if (/\.(?:x?html?|shtml)$/i.test(file) || BEGINS_AS_HTML.test(start)) return true
  return !/\.(?:txt|md)$/i.test(file) && MAY_BE_HTML.test(start)
}

const readWords = (text: string, file: string): Source | { failure: SourceFailure } => {
  if (FOREIGN.some((start) => text.startsWith(start))) return { failure: 'format_unsupported' }
  if (!isHtml(text, file)) return readText(text)
  return isTooNested(text) ? { failure: 'too_nested' } : readHtml(text)
}

/** Reads a file by what it contains, not by what it is called; the name only parts HTML from text. */
export const readSource = async (
  file: string,
  content: Uint8Array | string,
): Promise<Source | { failure: SourceFailure }> => {
  if (content.length > MAX_BYTES) return { failure: 'too_large' }
  if (typeof content === 'string') return readWords(content, file)
  if (startsWith(content, MAGIC.ole) || startsWith(content, MAGIC.pdf))
    return { failure: 'format_unsupported' }
  if (startsWith(content, MAGIC.zip)) {
    if (unpackedSize(content) > MAX_UNPACKED) return { failure: 'too_large' }
    // mammoth throws plain errors of many kinds for a damaged or foreign zip; the caller names the file.
    return readDocx(content).catch(() => ({ failure: 'damaged' as const }))
  }
  const text = decodeText(content)
  if (text !== null) return readWords(text, file)
  if (/\.docx$/i.test(file)) return { failure: 'damaged' }
  return { failure: isBinary(content) ? 'format_unsupported' : 'encoding_unknown' }
}

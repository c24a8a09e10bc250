import { decodeText } from './decode.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import type { Source } from './line.ts'
import { isTooNested } from './nesting.ts'
import { readText } from './text.ts'

/** Why a file cannot be read. */
export type SourceFailure = 'too_large' | 'format_unsupported' | 'encoding_unknown' | 'too_nested' | 'damaged'

/** Bytes; an official page with its attachments inside stays far below. */
const MAX_BYTES = 16 * 1024 * 1024
const MAGIC = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  ole: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
} as const
const LOOKS_LIKE_HTML =
  /^\s*(?:<!doctype html|<\?xml|<html|<head|<body|<!--|<(?:meta|div|p|table|article|h1)[\s>])/i

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, position) => bytes[position] === byte)

const isHtml = (text: string, file: string): boolean =>
  /\.(?:x?html?|shtml)$/i.test(file) ||
  (!/\.(?:txt|md)$/i.test(file) && LOOKS_LIKE_HTML.test(text.slice(0, 500)))

const readWords = (text: string, file: string): Source | { failure: SourceFailure } => {
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
    // mammoth throws plain errors of many kinds for a damaged or foreign zip; the caller names the file.
    return readDocx(content).catch(() => ({ failure: 'damaged' as const }))
  }
  const text = decodeText(content)
  return text === null ? { failure: 'encoding_unknown' } : readWords(text, file)
}

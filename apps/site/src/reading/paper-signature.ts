import { type AnchoredBlock, bodyText, foldCompact, type PublicRecord } from '@yanlu/model'

const FIGURE = '[\\d〇零○一二三四五六七八九十]'
const DAY = new RegExp(`${FIGURE}{4}年${FIGURE}{1,3}月${FIGURE}{1,3}日$`, 'u')
/** Lines at the end of a text that may be its signature. */
const LAST = 4
const LONGEST_NAME = 50

/** Who signed a paper and on what day, as far as its text does not end with it. */
export type Signed = { by: string | null; on: string | null }

/**
 * The foot of a printed reply whose text was published without its signature: body and day as the metadata state them.
 * `null` where nothing is missing, or nothing is known.
 */
export function paperSignature(record: PublicRecord, letter: readonly AnchoredBlock[]): Signed | null {
  if (record.kind !== 'reply' || record.signedBy !== null) return null
  const lines = bodyText([...letter])
    .split('\n')
    .map(foldCompact)
    .filter((line) => line !== '')
    .slice(-LAST)
  const short = lines.filter((line) => line.length <= LONGEST_NAME && !/[。;；!！?？:：]$/u.test(line))
  if (short.some((line) => DAY.test(line))) return null
  const name = record.issuingBody?.name ?? null
  const named = name !== null && short.some((line) => line.includes(foldCompact(name)))
  const signed = { by: named ? null : name, on: record.writtenOn }
  return signed.by === null && signed.on === null ? null : signed
}

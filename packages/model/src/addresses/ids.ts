import type { RecordKind } from '../records/kind.ts'

/**
 * Ids in the public index may hold only `A–Z a–z 0–9 - _` (Meilisearch, under 512 bytes), so they are derived from the
 * permanent numbers: a page is one read by id.
 */

/** `010884970/2024-20601` → `010884970_2024-20601`; a case number `2022-0001` → `case_2022-0001`. */
export function recordId(kind: RecordKind, number: string): string {
  return kind === 'case' ? `case_${number}` : number.replace('/', '_')
}

/** Writes every character but letters, digits and `-` as `_` + code point in hex + `_`, so that keys never collide. */
export function proposalId(key: string): string {
  return key.replace(/[^A-Za-z0-9-]/gu, (char) => `_${(char.codePointAt(0) ?? 0).toString(16)}_`)
}

/**
 * Reads official pages (text, HTML, .docx) into structured drafts. Nothing is invented: what the page does not say is
 * null, and every derived or repaired value has a finding.
 */
export { type Draft, type DraftJson, draftSchema, printJson, toJson } from './draft.ts'
export type { Finding } from './findings/finding.ts'
export { type FindingCode, findingTable, type Severity } from './findings/messages.ts'
export { type ReadFailure, type ReadResult, readPage } from './read-page.ts'
export type { SectionRow } from './structure/sections.ts'

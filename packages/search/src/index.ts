/**
 * The public read model on Meilisearch: one writer for the CMS, one reader for the site, and between them the
 * projection of public records and the understanding of what people type.
 */

export type { Connection } from './connection/client.ts'
export { SearchUnavailable } from './connection/client.ts'
export { type IndexEntry, projectEntry } from './projection/entries.ts'
export { projectionVersion } from './projection/version.ts'
export { createReader, type ReaderTimeouts } from './reading/reader.ts'
export { pageSize } from './reading/search.ts'
export type * from './reading/types.ts'
export { noWords } from './settings/words.ts'
export type { HeldEntry } from './writing/held.ts'
export { RebuildMismatch, type RebuildReport } from './writing/rebuild.ts'
export { SearchWriteFailed } from './writing/tasks.ts'
export { createWriter, type Writer } from './writing/writer.ts'

/**
 * The shared language of the house: records, metadata, identifiers, code tables, dates, URLs.
 * Pure functions and zod schemas, no I/O.
 */
export * from './addresses/index.ts'
export * from './body/index.ts'
export * from './codes/index.ts'
export * from './dates/index.ts'
export * from './identifiers/index.ts'
export * from './records/index.ts'
export * from './text/index.ts'

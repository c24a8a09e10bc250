export * from './ids.ts'
export * from './paths.ts'

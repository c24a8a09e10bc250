export * from './anchor.ts'
export * from './body.ts'
export * from './heading.ts'
export * from './nest.ts'

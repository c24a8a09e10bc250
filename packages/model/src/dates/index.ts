export * from './date-only.ts'
export * from './date-time.ts'
export * from './undelimited-date.ts'

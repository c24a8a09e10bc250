export * from './chinese-numerals.ts'
export * from './fold.ts'
export * from './titles-in-text.ts'

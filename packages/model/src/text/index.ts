export * from './chinese-numerals.ts'
export * from './fold.ts'

import type { Judged } from './judged.ts'
import { everyday } from './queries-everyday.ts'
import { misspelt } from './queries-misspelt.ts'
import { numbers } from './queries-numbers.ts'
import { questions } from './queries-questions.ts'
import { titles } from './queries-titles.ts'
import { words } from './queries-words.ts'

/** The judged set. */
export const queries: Judged[] = [...numbers, ...titles, ...words, ...questions, ...everyday, ...misspelt]

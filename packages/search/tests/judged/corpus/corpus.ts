import type { IndexEntry } from '../../../src/index.ts'
import * as city from '../../city/records.ts'
import { cases } from './cases.ts'
import { housing } from './housing.ts'
import { lifts } from './lifts.ts'
import { organisations } from './organisations.ts'
import { schools } from './schools.ts'
import { streets } from './streets.ts'
import { traffic } from './traffic.ts'
import { welfare } from './welfare.ts'

const { records: _, ...named } = city

/** Every record that a judged query may expect, by name: those of the city, and near misses of all of them. */
export const corpus = {
  ...named,
  ...lifts,
  ...housing,
  ...traffic,
  ...welfare,
  ...schools,
  ...streets,
  ...cases,
}
export type Name = keyof typeof corpus

/** The corpus as the CMS would hand it to a rebuild. */
export async function* judgedCity(): AsyncGenerator<IndexEntry> {
  for (const record of Object.values(corpus)) yield { type: 'record', record, history: [] }
  for (const organisation of organisations) yield { type: 'organisation', organisation }
}

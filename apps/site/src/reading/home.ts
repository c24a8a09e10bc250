import { type RecordKind, recordKind } from '@yanlu/model'
import type { Facets, SearchHit, SearchQuery } from '@yanlu/search'
import { reader } from './reader.ts'

const everything: SearchQuery = {
  q: '',
  kind: [],
  body: [],
  topic: [],
  validity: [],
  year: [],
  from: null,
  to: null,
  sort: 'newest',
  page: 1,
}
/** How many new records of a kind the home page shows. */
const NEW = 5

export type Home = { newest: { kind: RecordKind; records: SearchHit[]; total: number }[]; facets: Facets }

/** What is new of each kind, and what there is by topic and body. */
export async function openHome(): Promise<Home> {
  const [all, ...kinds] = await Promise.all([
    reader.search(everything),
    ...recordKind.options.map((kind) => reader.search({ ...everything, kind: [kind] })),
  ])
  const newest = recordKind.options.map((kind, index) => ({
    kind,
    records: kinds[index]?.items.slice(0, NEW) ?? [],
    total: kinds[index]?.total ?? 0,
  }))
  return { newest, facets: all.facets }
}

/** The newest records of one body over all its names, with the number of each kind. */
export const recordsOfBody = (code: string) => reader.search({ ...everything, body: [code] })

import type { Organisation, Proposal } from '@yanlu/model'
import { proposalId } from '@yanlu/model'
import type { IndexEntry, SearchQuery } from '../../src/index.ts'
import { bodies } from './build.ts'
import { records } from './records.ts'

const org = (
  code: string,
  names: { name: string; from: string | null; to: string | null }[],
): Organisation => ({
  code,
  name: names.at(-1)?.name ?? '',
  names: names.map((name) => ({ ...name, short: [] })),
  status: names.length > 1 ? 'renamed' : 'active',
  predecessors: [],
  successors: [],
})

export const organisations: Organisation[] = [
  org(bodies.housing.code, [
    { name: bodies.housingBefore.name, from: null, to: '2022-12-31' },
    { name: bodies.housing.name, from: '2023-01-01', to: null },
  ]),
  org(bodies.civil.code, [{ name: bodies.civil.name, from: null, to: null }]),
  org(bodies.transport.code, [{ name: bodies.transport.name, from: null, to: null }]),
]

export const busProposal: Proposal = {
  id: proposalId('cppcc-15-2-107'),
  key: 'cppcc-15-2-107',
  assembly: 'cppcc',
  session: '市政协十五届二次会议',
  number: '107号',
  subject: '优化通勤公交线路',
  revision: 1,
  updatedAt: '2025-05-01T00:00:00.000Z',
}

/** Everything the invented city publishes, as the CMS would hand it to a rebuild. */
export async function* everything(): AsyncGenerator<IndexEntry> {
  for (const record of records) yield { type: 'record', record, history: [] }
  for (const organisation of organisations) yield { type: 'organisation', organisation }
  yield { type: 'proposal', proposal: busProposal }
}

/** A query with nothing chosen. */
export const ask = (q: string, rest: Partial<SearchQuery> = {}): SearchQuery => ({
  q,
  kind: [],
  body: [],
  topic: [],
  validity: [],
  year: [],
  from: null,
  to: null,
  sort: 'relevance',
  page: 1,
  ...rest,
})

import { z } from 'zod'
import { createReader, type SearchQuery } from '../src/index.ts'
import type { Session } from './desk.ts'
import { milliseconds, percentile, type Row, row, timed } from './figures.ts'
import { queries } from './generated.ts'
import type { Search } from './house.ts'

const everything: Omit<SearchQuery, 'q'> = {
  kind: [],
  body: [],
  topic: [],
  validity: [],
  year: [],
  from: null,
  to: null,
  sort: 'relevance',
  page: 1,
}

/** The ten first records whose title or text holds every word: what the REST interface of the CMS offers. */
const likeQuery = (q: string): string => {
  const where = new URLSearchParams({ depth: '0', limit: '10', sort: '-publishedOn' })
  where.set('where[or][0][title][like]', q)
  where.set('where[or][1][body][like]', q)
  return `/api/policies?${where}`
}

/** Rounds of three times all queries before ours are measured. */
const warming = 8

const both = (times: readonly number[]): string =>
  `p50 ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(percentile(times, 0.95))}`

/** Search through the site's interface and through the CMS's own, the same queries, one at a time. */
export async function measureSearch(search: Search, site: string, desk: Session): Promise<Row[]> {
  const api = async (q: string): Promise<number> => {
    const answer = await fetch(`${site}/api/v1/records?q=${encodeURIComponent(q)}`)
    if (!answer.ok) throw new Error(`the site answered ${answer.status} to ${q}`)
    return z.object({ total: z.number() }).parse(await answer.json()).total
  }
  const like = async (q: string): Promise<number> => {
    const { totalDocs } = await desk.call(z.object({ totalDocs: z.number() }), 'GET', likeQuery(q))
    return totalDocs
  }
  const found = await Promise.all(queries.slice(0, 5).map(async (q) => [await api(q), await like(q)]))
  // Both have just started: their code is compiled and their files are read while they answer. That takes a thousand
  // requests of ours; of theirs, a second each, far less.
  const thrice = [...queries, ...queries, ...queries]
  for (let round = 0; round < warming; round++) await timed(thrice, api)
  await timed(queries, like)
  const ours = await timed(thrice, api)
  const theirs = await timed(queries, like)
  const reader = createReader({
    url: search.url,
    key: search.keys.read,
    timeout: { search: 30_000, read: 30_000 },
  })
  const inReader = (q: string) => reader.search({ ...everything, q })
  await timed(thrice, inReader)
  const inside = await timed(thrice, inReader)
  const typed = queries.flatMap((q) => [q.slice(3, 5), q.slice(3, 7)])
  for (const text of typed.slice(0, 4)) await reader.suggest(text)
  const suggesting = await timed(typed, (text) => reader.suggest(text))
  const ratio = percentile(theirs, 0.95) / percentile(ours, 0.95)
  return [
    row('search, the site over HTTP', both(ours)),
    row('search, the reader alone', both(inside)),
    row('suggestions, the reader alone', both(suggesting)),
    row('CMS, REST like on title and text', both(theirs)),
    row('found by both, five queries', found.map(([one, other]) => `${one}/${other}`).join(' ')),
    row('search p95 against like p95', `1/${ratio.toFixed(0)}`, '≤ 1/50', ratio >= 50),
  ]
}

import { type Organisation, organisation, proposal } from '@yanlu/model'
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { z } from 'zod'
import { characters } from '../projection/pinyin.ts'
import { orEmpty } from '../reading/candidates.ts'
import { published } from '../reading/filter.ts'
import { targetsOf } from '../reading/resolve.ts'
import { storedSummary, toSummary } from '../reading/summary.ts'
import type { RecordSummary, Suggestion } from '../reading/types.ts'
import { fallbackAttributes } from '../settings/settings.ts'
import {
  beginsWith,
  goToLine,
  organisationLine,
  proposalLine,
  recordLine,
  sharedTopicLine,
  type Topic,
  topicLines,
  withoutOrdinal,
} from './lines.ts'
import { rank } from './rank.ts'
import { quoted, readTyped, type Typed } from './typed.ts'

/** Lines that are given, and how many of each kind may stand before the records. */
const most = 8
const mostOf = { goTo: 3, organisation: 2, topic: 2, proposal: 2 }
/** Records that stand before the topic that most of them share. */
const beforeShared = 3
/** Hits that are looked at for each way of reading the text. */
const lookedAt = 20

/** Lines below the search box, best first. See {@link Reader.suggest}. */
export async function suggest(
  client: Meilisearch,
  text: string,
  today: string,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const typed = readTyped(text)
  if (typed === null) return []
  // Every identifier has a figure in it.
  const identifier = /\d/.test(typed.text)
  const [targets, found] = await Promise.all([
    identifier ? targetsOf(client, typed.text, today, signal) : [],
    look(client, typed, signal),
  ])
  const goTo = targets.flatMap((target) => goToLine(target) ?? []).slice(0, mostOf.goTo)
  const named = topicLines(found.topics, typed).slice(0, mostOf.topic)
  // A record whose title says it stands before one with a heading that does.
  const records = [...new Map(found.records.map((hit) => [hit.line.id, hit])).values()]
    .map((hit) => toSummary(hit, today))
    .map((record, at) => ({ record, says: says(record, typed), at }))
    .sort((left, right) => right.says - left.says || left.at - right.at)
    .map(({ record }) => recordLine(record))
  const bodies = found.organisations
    .map((one) => ({ one, called: isCalled(one, typed) }))
    .sort((left, right) => right.called - left.called)
    .map(({ one }) => one)
  const lines = [
    ...goTo,
    ...bodies.map((one) => organisationLine(one, typed)).slice(0, mostOf.organisation),
    ...named,
    ...found.proposals.map(proposalLine).slice(0, mostOf.proposal),
    ...records.slice(0, beforeShared),
    ...(named.length > 0 ? [] : sharedTopicLine(found.shared)),
    ...records.slice(beforeShared),
  ]
  const first = new Map<string, Suggestion>()
  for (const line of lines) if (!first.has(line.path)) first.set(line.path, line)
  return [...first.values()].slice(0, most)
}

const says = ({ title, subject }: RecordSummary, typed: Typed): number =>
  Math.max(rank(title, typed), rank(subject ?? '', typed))

const isCalled = ({ name, names }: Organisation, typed: Typed): number =>
  Math.max(
    ...[name, ...names.flatMap((dated) => [dated.name, ...dated.short])].map((one) => rank(one, typed)),
  )

/** The ways in which records may be meant, most telling first. */
function recordQueries(typed: Typed): MultiSearchQuery[] {
  const phrase = (q: string, attribute: keyof typeof fallbackAttributes): MultiSearchQuery => ({
    indexUid: 'documents',
    q,
    attributesToSearchOn: [fallbackAttributes[attribute]],
    matchingStrategy: 'all',
  })
  const words: MultiSearchQuery = {
    indexUid: 'documents',
    q: typed.text,
    attributesToSearchOn: ['title', 'subject'],
    matchingStrategy: 'all',
  }
  return [
    ...(typed.literal === null ? [] : [phrase(typed.literal, 'literal')]),
    words,
    ...typed.pinyin.map((q) => phrase(q, 'pinyin')),
    ...(typed.initials === null ? [] : [phrase(typed.initials, 'initials')]),
  ].map((query) => ({
    ...query,
    filter: published,
    limit: lookedAt,
    attributesToRetrieve: ['line'],
    facets: ['topicLeaf'],
  }))
}

/** The fields of bodies and proposals hold nothing but characters, syllables and first letters, each a word. */
const nameQuery = (q: string, indexUid: string, field: string): MultiSearchQuery => ({
  indexUid,
  q,
  matchingStrategy: 'all',
  limit: lookedAt,
  attributesToRetrieve: [field],
})

const tops = (counts: Record<string, number>): Topic[] =>
  Object.entries(counts).map(([value, count]) => ({ value, top: null, label: value, count }))
const leaves = (counts: Record<string, number>): Topic[] =>
  Object.entries(counts).map(([value, count]) => {
    const [top = '', label = value] = value.split('\\')
    return { value, top, label, count }
  })

/** Everything in one request. An index without records suggests nothing: a site without proposals asks without them. */
async function look(client: Meilisearch, typed: Typed, signal: AbortSignal) {
  const queries = {
    records: recordQueries(typed),
    organisations: [typed.literal, ...typed.pinyin, typed.initials]
      .filter((q) => q !== null)
      .map((q) => nameQuery(q, 'organisations', 'organisation')),
    proposals: [
      {
        ...nameQuery(quoted(characters(withoutOrdinal(typed.letters))), 'proposals', 'proposal'),
        attributesToSearchOn: [fallbackAttributes.literal],
      },
    ],
    topics: [
      { indexUid: 'documents', q: '', filter: published, facets: ['topic', 'topicLeaf'], limit: 0 },
    ] satisfies MultiSearchQuery[],
  }
  const send = () => client.multiSearch({ queries: Object.values(queries).flat() }, { signal })
  let answer = await orEmpty<Awaited<ReturnType<typeof send>> | null>(send(), null)
  if (answer === null) {
    queries.proposals = []
    answer = await orEmpty(send(), { results: [] })
  }
  const { results } = answer
  const counts = Object.values(queries).map(({ length }) => length)
  const part = (at: number) => {
    const start = counts.slice(0, at).reduce((sum, count) => sum + count, 0)
    return results.slice(start, start + (counts[at] ?? 0))
  }
  const hits = (at: number): unknown[] => part(at).flatMap((result) => result.hits)
  const facets = part(3)[0]?.facetDistribution ?? {}
  const telling = part(0).find((result) => result.hits.length > 0)
  return {
    records: z.array(storedSummary).parse(hits(0)),
    organisations: z
      .array(z.object({ organisation }))
      .parse(hits(1))
      .map((hit) => hit.organisation),
    proposals: z
      .array(z.object({ proposal }))
      .parse(hits(2))
      .map((hit) => hit.proposal)
      .filter((one) => beginsWith(one, typed)),
    shared: {
      topics: leaves(telling?.facetDistribution?.topicLeaf ?? {}),
      records: telling?.estimatedTotalHits ?? 0,
    },
    topics: [...tops(facets.topic ?? {}), ...leaves(facets.topicLeaf ?? {})],
  }
}

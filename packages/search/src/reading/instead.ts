import { todayInShanghai } from '@yanlu/model'
import type { Meilisearch } from 'meilisearch'
import { dayNumber } from '../projection/dates.ts'
import type { Server } from '../query/arms.ts'
import { corrected } from '../query/corrected.ts'
import { holding } from '../query/plan-words.ts'
import { understand, type WordQuery } from '../query/understand.ts'
import { units } from '../query/units.ts'
import { planningServer } from './candidates.ts'
import { withKnowledge } from './knowledge.ts'
import { searchRecords } from './search.ts'
import type { Instead, SearchQuery } from './types.ts'

/** Words that are asked about, and queries that are tried. */
const most = { words: 8, corrected: 3, tried: 6, fewer: 3 }

/** What of a text these parts cover, in pieces. */
function covered(text: string, parts: readonly string[]): string {
  const kept = new Array<boolean>(text.length).fill(false)
  for (const part of parts) {
    const at = text.indexOf(part)
    if (at >= 0) kept.fill(true, at, at + part.length)
  }
  return [...text.matchAll(/./gsu)]
    .map(({ 0: character, index }) => (kept[index] ? character : ' '))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

type Way = Pick<Instead, 'q' | 'how'>

/** Queries that come near one that finds nothing, likeliest first; whether they find anything is not known yet. */
async function waysOf({ words }: WordQuery, server: Server): Promise<Way[]> {
  const parts = units(words, []).slice(0, most.words)
  const totals = await server.totals(parts.map(holding))
  const missing = parts.filter((_, at) => totals[at] === 0)
  const meant = await Promise.all(
    missing.slice(0, most.corrected).map(async (word) => ({ word, meant: await corrected(word, server) })),
  )
  const right = meant.reduce(
    (text, { word, meant }) => (meant === null ? text : text.replace(word, meant)),
    words,
  )
  // What few records hold says most.
  const held = parts
    .map((part, at) => ({ part, total: totals[at] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((left, right) => left.total - right.total)
    .map(({ part }) => part)
  const without =
    held.length > 2 ? held.map((part) => held.filter((other) => other !== part)).toReversed() : []
  const fewer = [
    covered(words, held),
    ...meant.flatMap(({ meant }) => meant ?? []),
    ...without.map((left) => covered(words, left)),
    ...held,
  ]
  return [
    ...(right === words ? [] : [{ q: right, how: 'corrected' as const }]),
    ...fewer.filter((q) => q !== '').map((q) => ({ q, how: 'fewer' as const })),
  ]
}

/**
 * What may be asked instead of words that find nothing, each with what it finds under the same filters. Of an identifier
 * there is nothing: a number beside the one that was asked for is another matter. See {@link Reader.instead}.
 */
export async function insteadOf(
  client: Meilisearch,
  query: SearchQuery,
  now: Date,
  signal: AbortSignal,
): Promise<Instead[]> {
  const day = dayNumber(todayInShanghai(now))
  const ways = await withKnowledge(client, day, signal, async (known) => {
    const understood = understand(query.q, known)
    const words =
      understood.type === 'words' || (understood.type === 'number' && understood.number.doubtful)
        ? understood.words
        : null
    return words === null
      ? []
      : waysOf(
          words,
          planningServer(client, () => signal),
        )
  })
  const distinct = ways.filter(
    ({ q }, at) => q !== query.q && ways.findIndex((other) => other.q === q) === at,
  )
  const found = await Promise.all(
    distinct.slice(0, most.tried).map(async (way) => {
      const { total } = await searchRecords(client, { ...query, q: way.q, page: 1 }, now, signal)
      return { ...way, total }
    }),
  )
  // A part of what is offered already says nothing more where it finds as much.
  const some = found.filter(
    ({ q, total }, at) =>
      total > 0 && !found.slice(0, at).some((other) => other.total === total && other.q.includes(q)),
  )
  return [
    ...some.filter(({ how }) => how === 'corrected'),
    ...some.filter(({ how }) => how === 'fewer').slice(0, most.fewer),
  ]
}

import { proposalId } from '@yanlu/model'
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { z } from 'zod'
import { titleKey } from '../projection/keys.ts'
import { characters } from '../projection/pinyin.ts'
import { cleanQuery, queryWords } from '../query/clean.ts'
import { units } from '../query/units.ts'
import { type Vocabulary, variants } from '../query/vocabulary.ts'
import { fallbackAttributes } from '../settings/settings.ts'
import { orEmpty } from './candidates.ts'
import { isId } from './documents.ts'
import { published } from './filter.ts'
import { storedSummary } from './summary.ts'

/** More proposals, and replies to them, nobody leafs through. */
const most = 1000

const foundProposal = z.object({ id: z.string() })
const foundReply = storedSummary.extend({ proposalKeys: z.array(z.string()) })

/** The parts of a wording that a subject must hold, each as it stands: its words, and figures with what they count. */
function partsOf(wording: string, dictionary: readonly string[]): string[] {
  return wording.split(' ').flatMap((word) => {
    const parts = [...units(word, dictionary), ...(word.match(/\d+\p{Script=Han}?/gu) ?? [])]
    return parts.length === 0 ? [word] : parts
  })
}

/**
 * Ids of the proposals whose subject holds these words or their synonyms, be it their own subject or that of a public
 * reply to them: a withdrawn reply says nothing here. `null` where nothing is asked for.
 */
export async function proposalsAbout(
  client: Meilisearch,
  words: string,
  vocabulary: Vocabulary,
  signal: AbortSignal,
): Promise<string[] | null> {
  const asked = queryWords(cleanQuery(words), vocabulary.stopWords)
  if (asked === '') return null
  const wordings = variants(asked, vocabulary).map((wording) => partsOf(wording, vocabulary.dictionary))
  const ask = (queries: MultiSearchQuery[]) =>
    orEmpty(client.multiSearch({ queries }, { signal }), { results: [] })
  // Apart, so that an index in which nothing has a subject yet does not hide the other.
  const [proposals, replies] = await Promise.all([
    ask(wordings.map(proposalsHolding)),
    ask(wordings.map(repliesHolding)),
  ])
  const own = z.array(foundProposal).parse(proposals.results.flatMap(({ hits }) => hits))
  const keys = wordings.flatMap((parts, at) =>
    z
      .array(foundReply)
      .parse(replies.results[at]?.hits ?? [])
      // Headings were looked through as well; a title beside a subject holds little but the number.
      .filter(({ line }) => holds(line.subject ?? line.title, parts))
      .flatMap(({ proposalKeys }) => proposalKeys),
  )
  return [...new Set([...own.map(({ id }) => id), ...keys.map(proposalId).filter(isId)])]
}

/** Ids of the proposals whose number, as printed, holds these characters one after the other. */
export async function proposalsNumbered(
  client: Meilisearch,
  part: string,
  signal: AbortSignal,
): Promise<string[]> {
  if (characters(part) === '') return []
  const query = { ...proposalsHolding([part]), attributesToSearchOn: ['chars'] }
  const { results } = await orEmpty(client.multiSearch({ queries: [query] }, { signal }), { results: [] })
  return z
    .array(foundProposal)
    .parse(results.flatMap(({ hits }) => hits))
    .map(({ id }) => id)
}

const holds = (text: string, parts: readonly string[]): boolean =>
  parts.every((part) => titleKey(text).includes(titleKey(part)))

const holding = (parts: readonly string[]) => ({
  q: parts.map((part) => `"${characters(part)}"`).join(' '),
  matchingStrategy: 'all' as const,
  limit: most,
})

const proposalsHolding = (parts: readonly string[]): MultiSearchQuery => ({
  ...holding(parts),
  indexUid: 'proposals',
  attributesToSearchOn: ['subjectChars'],
  attributesToRetrieve: ['id'],
})

const repliesHolding = (parts: readonly string[]): MultiSearchQuery => ({
  ...holding(parts),
  indexUid: 'documents',
  attributesToSearchOn: [fallbackAttributes.literal],
  filter: [published, 'kind = reply'],
  attributesToRetrieve: Object.keys(foundReply.shape),
})

import { oneOf } from '../connection/filter-value.ts'
import type { Recognised } from '../reading/types.ts'
import { fallbackAttributes, wordAttributes } from '../settings/settings.ts'
import type { NumberQuery } from './numbers.ts'
import type { Understanding, WordQuery } from './understand.ts'

/** One way in which a record may answer a query. A record answers the query when it answers any arm. */
export type Arm = {
  q: string
  on?: readonly string[]
  strategy?: 'last' | 'frequency' | 'all'
  filter?: string
  weight: number
}

/** How to find the passages of a record that show why it was found. */
export type PassageSearch =
  | { type: 'none' }
  | { type: 'words'; words: string }
  | { type: 'filter'; filter: string }

/** What a query is answered from. It depends on the query alone, so filters, sorting and paging all see one set. */
export type Plan = { recognised: Recognised; arms: Arm[]; passages: PassageSearch; terms: string[] }

/** What the server tells about one arm before the search: how many records it finds, and how well the best one fits. */
export type Probe = { total: number; complete: boolean }

/** Above this many records with every word, records with only some of the words are left out. */
const enough = 10

const ownArm = ({ own, session }: NumberQuery): Arm => ({
  q: '',
  filter: [
    ...(own.length === 0 ? [] : [oneOf('numberKeys', own)]),
    ...(session === null ? [] : [oneOf('sessionKeys', [session])]),
  ].join(' AND '),
  weight: 3,
})

/** Asks `probe` about arms over all public records and decides what to search. */
export async function plan(
  understanding: Understanding,
  probe: (arms: Arm[]) => Promise<Probe[]>,
): Promise<Plan> {
  if (understanding.type === 'everything')
    return {
      recognised: { type: 'everything' },
      arms: [{ q: '', weight: 1 }],
      passages: { type: 'none' },
      terms: [],
    }
  if (understanding.type === 'number') {
    const numbers = await planNumber(understanding.number, probe)
    if (numbers !== null) return numbers
  }
  return planWords(understanding.words, probe)
}

async function planNumber(
  number: NumberQuery,
  probe: (arms: Arm[]) => Promise<Probe[]>,
): Promise<Plan | null> {
  const { recognised, cited, figure, doubtful } = number
  const own = ownArm(number)
  if (figure === null && !doubtful) {
    const citing: Arm = { q: '', filter: oneOf('citedKeys', cited), weight: 2 }
    return {
      recognised,
      arms: cited.length === 0 ? [own] : [own, citing],
      passages: cited.length === 0 ? { type: 'none' } : { type: 'filter', filter: oneOf('citedKeys', cited) },
      terms: [recognised.label],
    }
  }
  const filter = oneOf('figures', [figure ?? ''])
  const [bearers, mentions] = await probe([own, { q: '', filter, weight: 1 }])
  if (bearers && bearers.total > 0) return { recognised, arms: [own], passages: { type: 'none' }, terms: [] }
  if (doubtful) return null
  // Nobody bears the number. Where a text holds exactly this figure, that is what was meant; never one near it.
  if (mentions && mentions.total > 0 && figure !== null)
    return {
      recognised: { type: 'words' },
      arms: [{ q: '', filter, weight: 1 }],
      passages: { type: 'filter', filter },
      terms: [figure],
    }
  return { recognised, arms: [own], passages: { type: 'none' }, terms: [] }
}

async function planWords(words: WordQuery, probe: (arms: Arm[]) => Promise<Probe[]>): Promise<Plan> {
  const on = wordAttributes
  const last: Arm = { q: words.words, on, strategy: 'last', weight: 1 }
  const all: Arm = { q: words.words, on, strategy: 'all', weight: 1 }
  const phrase = (text: string, attribute: keyof typeof fallbackAttributes, weight: number): Arm => ({
    q: `"${text}"`,
    on: [fallbackAttributes[attribute]],
    strategy: 'all',
    weight,
  })
  const fallbacks = [
    ...(words.literal === null ? [] : [phrase(words.literal, 'literal', 2)]),
    ...words.pinyin.map((text) => phrase(text, 'pinyin', 1.5)),
    ...(words.initials === null ? [] : [phrase(words.initials, 'initials', 1.4)]),
  ]
  const [every, best, ...found] = await probe([all, last, ...fallbacks])
  const arms: Arm[] = []
  if (words.numberKeys.length > 0)
    arms.push({ q: '', filter: oneOf('numberKeys', words.numberKeys), weight: 3 })
  if (every && every.total >= enough) arms.push(all)
  else {
    arms.push(last, { q: words.words, on, strategy: 'frequency', weight: 0.9 })
    for (const clause of words.clauses) arms.push({ q: clause, on, strategy: 'last', weight: 0.95 })
  }
  // Only the first fall-back that finds anything: what it finds comes first, or it would not be seen.
  const fallback = best?.complete
    ? undefined
    : fallbacks.find((_, position) => (found[position]?.total ?? 0) > 0)
  if (fallback) arms.push(fallback)
  return {
    recognised: { type: 'words' },
    arms,
    passages: { type: 'words', words: words.words },
    terms: words.words.split(' '),
  }
}

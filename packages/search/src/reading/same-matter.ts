import type { PublicRecord } from '@yanlu/model'
import { z } from 'zod'
import { filterValue } from '../connection/filter-value.ts'
import { titleKey } from '../projection/keys.ts'
import { published } from './filter.ts'
import { answered, type Question } from './question.ts'
import { storedSummary, summaryFields, toSummary } from './summary.ts'
import type { RecordSummary } from './types.ts'

/** What a request wants done, in whatever words; it does not tell one matter from another. */
const WANTING =
  /关于|进一步|着力|切实|全面|加快|加强|加大|推进|推动|促进|提升|提高|完善|优化|做好|健全|规范|力度|工作|问题|建设|的|建议|提案|我市|全市|本市/gu

/** The matter of a subject: its letters and digits without what is wanted of it. */
export function matterOf(subject: string): string {
  const whole = titleKey(subject)
  const matter = whole.replace(WANTING, '')
  return matter.length < 2 ? whole : matter
}

const pairs = (text: string): string[] => {
  const characters = [...text]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

/** How many of these are not among the others, each counted as often as it stands. */
function missing(from: readonly string[], others: readonly string[]): number {
  const left = [...others]
  return from.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  }).length
}

/** Shared pairs of characters, of all pairs: above this two subjects say the same. */
const alike = 0.6
/** Where the topic is the same as well. */
const alikeInTopic = 0.5

/**
 * Whether two subjects say the same: one may say more than the other, but neither may say something in place of the
 * other (未来社区 for 完整社区, 3号线 for 2号线), and most pairs of neighbouring characters must be shared.
 */
export function sameSubject(one: string, other: string, sameTopic: boolean): boolean {
  const [left, right] = [matterOf(one), matterOf(other)]
  if (left === right) return left !== ''
  if (missing([...left], [...right]) > 0 && missing([...right], [...left]) > 0) return false
  const [first, second] = [pairs(left), pairs(right)]
  const all = first.length + second.length
  if (all === 0) return false
  return (2 * (first.length - missing(first, second))) / all >= (sameTopic ? alikeInTopic : alike)
}

const mostLookedAt = 100
const most = 20

/** Replies on the same matter, oldest first. See {@link Reader.sameMatter}. */
export function sameMatterQuestion(record: PublicRecord, today: string): Question<RecordSummary[]> {
  if (record.kind !== 'reply' || record.subject === null) return answered([])
  const { subject, topic } = record
  const matter = matterOf(subject)
  if (matter === '') return answered([])
  return {
    queries: (['last', 'frequency'] as const).map((matchingStrategy) => ({
      indexUid: 'documents',
      q: matter,
      attributesToSearchOn: ['subject'],
      matchingStrategy,
      filter: [published, 'kind = reply', `id != ${filterValue(record.id)}`],
      limit: mostLookedAt,
      attributesToRetrieve: summaryFields,
    })),
    read: (answers) => {
      const alike = z
        .array(storedSummary)
        .parse(answers.flat())
        .filter(
          ({ record: other }) =>
            typeof other.subject === 'string' &&
            sameSubject(subject, other.subject, topic !== null && topic.label === other.topic?.label),
        )
      const found = new Map(alike.map((hit) => [hit.record.id, toSummary(hit, today)]))
      return [...found.values()].sort(oldestFirst).slice(0, most)
    },
  }
}

/** By day, what has none last. */
export const oldestFirst = (left: RecordSummary, right: RecordSummary): number =>
  dayOf(left).localeCompare(dayOf(right)) || left.id.localeCompare(right.id)

const dayOf = ({ publishedOn, writtenOn }: RecordSummary): string => publishedOn ?? writtenOn ?? '9999'

import { type Organisation, type Proposal, paths } from '@yanlu/model'
import type { Target } from '../reading/resolve.ts'
import type { RecordSummary, Suggestion } from '../reading/types.ts'
import { fits, sameLetters, type Typed } from './typed.ts'

/** A record by its title, and by what tells it from others of the same title. */
export function recordLine(record: RecordSummary): Suggestion {
  const { title, subject, documentNumber, issuingBody, publishedOn, writtenOn, path } = record
  const telling = subject === null || title.includes(subject) ? documentNumber : subject
  const detail = [telling ?? issuingBody, publishedOn ?? writtenOn].filter((part) => part !== null)
  return { type: 'record', label: title, detail: detail.length === 0 ? null : detail.join(' · '), path }
}

/** A body by its name, with the other name that was typed or else its code. */
export function organisationLine({ code, name, names }: Organisation, typed: Typed): Suggestion {
  const all = names.flatMap((dated) => [dated.name, ...dated.short])
  const other = fits(name, typed) > 0 ? undefined : all.find((one) => fits(one, typed) > 0)
  return { type: 'organisation', label: name, detail: other ?? code, path: paths.organisation(code) }
}

/** A proposal by session and number, with its subject. */
export const proposalLine = ({ key, session, number, subject }: Proposal): Suggestion => ({
  type: 'proposal',
  label: `${session ?? ''}${/^\d/.test(number) ? '第' : ''}${number}`,
  detail: subject,
  path: paths.proposal(key),
})

/** A number as it is stored: 第20220538号 is 20220538号. */
export const withoutOrdinal = (letters: string): string => letters.replace(/^第/u, '')

/** Whether the number of a proposal begins with what was typed, with 第 or without. */
export const beginsWith = ({ number }: Proposal, { letters }: Typed): boolean =>
  sameLetters(number).startsWith(withoutOrdinal(letters))

/** A topic that has records; `top` is the class above a leaf. */
export type Topic = { value: string; top: string | null; label: string; count: number }

const topicLine = ({ value, top, label }: Topic): Suggestion => ({
  type: 'topic',
  label,
  detail: top,
  path: paths.search({ topic: value }),
})

/**
 * The topic that at least half of the records found are filed under, if there are two: nobody types 社会福利 who looks for
 * 养老, and no topic is called so.
 */
export function sharedTopicLine(found: { topics: readonly Topic[]; records: number }): Suggestion[] {
  const [most] = found.topics.toSorted((left, right) => right.count - left.count)
  const shared = most !== undefined && most.label !== '其他' && most.count >= 2
  return shared && most.count * 2 >= found.records ? [topicLine(most)] : []
}

/** The topics that fit, best and most used first; a leaf with its top class. Of 其他 there are many. */
export const topicLines = (topics: readonly Topic[], typed: Typed): Suggestion[] =>
  topics
    .map((topic) => ({ ...topic, fit: fits(topic.label, typed) }))
    .filter(({ fit, label }) => fit > 0 && label !== '其他')
    .sort((left, right) => right.fit - left.fit || right.count - left.count)
    .map(topicLine)

/** What an identifier means, as the line that leads there; a withdrawn record is suggested to nobody. */
export function goToLine(target: Target): Suggestion | null {
  const { type, path } = target
  if (type === 'withdrawn') return null
  if (type === 'record') return { ...recordLine(target.record), type: 'goTo' }
  if (type === 'proposal') return { ...proposalLine(target.proposal), type: 'goTo' }
  return { type: 'goTo', label: target.name, detail: target.code, path }
}

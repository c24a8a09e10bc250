import {
  bodyText,
  outline,
  type PublicRecord,
  publicRecord,
  type RevisionChanges,
  revisionChanges,
  type SourceCredit,
  type Tombstone,
  tombstone,
} from '@yanlu/model'
import { z } from 'zod'
import { dayNumber, noDay, recordDay, sortTimes, validityFields } from './dates.ts'
import { figuresInText } from './figures.ts'
import {
  citedNumberKeys,
  formerNumberKeys,
  ownNumberKeys,
  proposalFields,
  titleKey,
  titleKeys,
  tombstoneNumberKeys,
} from './keys.ts'
import { shownFields } from './line.ts'
import { lettersOf, pairsIn, soundsOf } from './pairs.ts'
import { characters, initials, syllables } from './pinyin.ts'
import { topicFields } from './topic.ts'
import { wellFormed } from './well-formed.ts'

/** One entry of the index `documents`: the whole public record and what it is searched, filtered and sorted by. */
export type SearchDocument = ReturnType<typeof projectRecord>

/**
 * Projects a record with its published revisions. Both are parsed first, so nothing that the model does not know can enter the index; which fields come
 * out is declared in `public-fields.ts`. `now` is in milliseconds. Throws a ZodError on what is not a record.
 */
export function projectRecord(input: PublicRecord, history: readonly RevisionChanges[], now: number) {
  const record = publicRecord.parse(wellFormed(input))
  const subject = record.kind === 'reply' ? record.subject : null
  const headings = outline(record.body).map(({ heading }) => heading)
  const body = bodyText(record.body)
  const names = [record.title, ...(subject === null ? [] : [subject]), ...headings]
  const day = recordDay(record)
  const press = record.kind === 'case' ? credit(record.source) : []
  const pairs = pairsIn(
    [...names, record.issuingBody?.name, ...press, record.topic?.label, record.summary, body].join('\n'),
  )
  return {
    id: record.id,
    state: 'public' as const,
    revision: record.revision,
    indexedAt: now,
    record,
    history: z.array(revisionChanges).parse(wellFormed(history)),
    ...shownFields(record, press),

    title: record.title,
    subject,
    numberText: ownNumberKeys(record),
    headings,
    issuingBody: record.issuingBody?.name ?? null,
    credit: press,
    topicText: record.topic?.label ?? null,
    summary: record.summary,
    body,
    figures: figuresInText([...names, record.summary ?? '', body].join('\n')),
    chars: [...names, ...press].map(characters),
    pairs: pairs.map(lettersOf),
    sounds: soundsOf(pairs),
    pinyin: names.map(syllables),
    pinyinInitials: names.map(initials),

    kind: record.kind,
    bodyCode: record.issuingBody?.code ?? null,
    ...topicFields(record.topic),
    year: day === null ? null : Number(day.slice(0, 4)),
    day: day === null ? noDay.earliest : dayNumber(day),
    ...validityFields(record.validity),
    // A press article cannot be in force: it is neither counted nor found under any status, 未标注 included.
    ...(record.kind === 'case' ? { validityBase: 'not_applicable' as const } : {}),
    ...sortTimes(record),

    numberKeys: ownNumberKeys(record),
    formerKeys: record.formerNumbers.flatMap(formerNumberKeys),
    citedKeys: citedNumberKeys(record),
    citedTitles: record.citations.flatMap(({ title, number }) =>
      title === null || number !== null ? [] : [titleKey(title)],
    ),
    titleKeys: titleKeys(record.title),
    ...proposalFields(record),
    outcomeAxis: record.kind === 'reply' ? (record.outcome?.axis ?? null) : null,
    interprets: record.kind === 'policy' ? record.interprets.map(({ path }) => path) : [],
  }
}

/** Who wrote and printed a press article, and under which title: people look for it by these. */
const credit = ({ author, media, channel, originalTitle }: SourceCredit): string[] =>
  [author, media, channel, originalTitle].filter((name) => name !== null)

/** What is left of a withdrawn record in `documents`. It carries the sort fields: without them old servers lose it. */
export function projectTombstone(input: Tombstone, now: number) {
  const held = tombstone.parse(input)
  return {
    id: held.id,
    state: 'withdrawn' as const,
    revision: held.revision,
    indexedAt: now,
    tombstone: held,
    numberKeys: tombstoneNumberKeys(held),
    formerKeys: (held.formerNumbers ?? []).flatMap(formerNumberKeys),
    proposalKeys: held.proposals ?? [],
    newest: 0,
    oldest: 0,
    changed: 0,
    effectiveFrom: noDay.earliest,
    effectiveTo: noDay.earliest,
  }
}

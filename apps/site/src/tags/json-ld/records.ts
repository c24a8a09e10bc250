import { type PublicRecord, paths } from '@yanlu/model'
import { publicAddress } from '../../query/public-address.ts'
import { sectionOf, sectionText } from '../../reading/asks.ts'
import type { OpenedRecord } from '../../reading/record-page.ts'
import { bodyLd } from './bodies.ts'
import { legalForce } from './legal-force.ts'

type Opened = Pick<OpenedRecord, 'record' | 'number' | 'validity' | 'cited' | 'citations'>
type Of<K extends PublicRecord['kind']> = Extract<PublicRecord, { kind: K }>

/** A record for machines: a policy is legislation, a reply the answer to a question, a case an article of the press. */
export function recordLd(opened: Opened): object {
  const { record } = opened
  if (record.kind === 'case') return { ...common(opened), ...article(record) }
  if (record.kind === 'reply') return { ...common(opened), ...answer(record, opened.number) }
  if (record.interprets.length > 0 || record.interpretation !== undefined)
    return { ...common(opened), ...interpretation(record) }
  return { ...common(opened), ...legislation(record, opened) }
}

function common({ record, number, cited, citations }: Opened) {
  const url = publicAddress(paths.record(record.kind, number))
  return {
    '@id': url,
    url,
    name: record.title,
    inLanguage: 'zh-CN',
    abstract: record.summary,
    datePublished: record.publishedAt ?? record.publishedOn,
    dateModified: record.updatedAt,
    dateCreated: record.writtenOn,
    identifier: [record.indexNumber, record.documentNumber].filter((one) => one !== null),
    keywords: record.topic?.label ?? null,
    publisher: bodyLd(record.issuingBody),
    citation: cited.map(({ title, number: documentNumber }, index) => ({
      '@type': 'CreativeWork',
      name: title ?? documentNumber,
      identifier: documentNumber,
      url: citations[index]?.path === undefined ? null : publicAddress(citations[index].path),
    })),
  }
}

/** What changed or ended a policy says so in the other direction, which JSON-LD writes with `@reverse`. */
function legislation(record: Of<'policy'>, { validity: status }: Pick<Opened, 'validity'>) {
  const { effectiveFrom, effectiveTo, by } = record.validity
  const changed = status === 'amended' || status === 'partly_repealed'
  return {
    '@type': 'Legislation',
    legislationIdentifier: record.documentNumber ?? record.indexNumber,
    legislationType: record.genre,
    legislationDate: record.writtenOn,
    legislationPassedBy: bodyLd(record.issuingBody),
    legislationLegalForce: legalForce(status),
    temporalCoverage: effectiveFrom === null ? null : `${effectiveFrom}/${effectiveTo ?? '..'}`,
    '@reverse':
      by === null || !/^\/\w/.test(by.path)
        ? null
        : { [changed ? 'legislationChanges' : 'legislationRepeals']: legislationAt(by) },
  }
}

const legislationAt = ({ title, path }: { title: string; path: string }) => ({
  '@type': 'Legislation',
  '@id': publicAddress(path),
  name: title,
})

const interpretation = (record: Of<'policy'>) => ({
  '@type': 'Article',
  headline: record.title,
  about: record.interprets.filter(({ path }) => /^\/\w/.test(path)).map(legislationAt),
})

const article = ({ title, source }: Of<'case'>) => ({
  '@type': 'NewsArticle',
  headline: title,
  alternativeHeadline: source.originalTitle,
  author: source.author === null ? null : { '@type': 'Person', name: source.author },
  publisher: named(source.media ?? source.channel),
  provider: source.media === null ? null : named(source.channel),
})

const named = (name: string | null) => (name === null ? null : { '@type': 'Organization', name })

/** Each ask with its own answer; without asks the subject is the question; a reply to nothing named is an article. */
function answer(record: Of<'reply'>, number: string) {
  const subject = record.subject ?? record.proposals.find((proposal) => proposal.subject !== null)?.subject
  const author = bodyLd(record.leadBody ?? record.issuingBody)
  const proposals = record.proposals.map(({ session, number: no }) => [session, no].join('')).filter(Boolean)
  const question = (name: string, anchor: string | null) => ({
    '@type': 'Question',
    name,
    identifier: proposals,
    answerCount: 1,
    acceptedAnswer: {
      '@type': 'Answer',
      url: publicAddress(paths.record('reply', number, anchor ?? undefined)),
      text: (anchor === null ? null : sectionText(anchor, record.body)) ?? record.summary ?? record.title,
      author,
    },
  })
  if (record.asks.length === 0 && subject == null)
    return { '@type': 'Article', headline: record.title, author }
  return {
    '@type': 'QAPage',
    headline: record.title,
    mainEntity:
      record.asks.length === 0
        ? question(subject ?? record.title, null)
        : record.asks.map(({ text }) => question(text, sectionOf(text, record.body))),
  }
}

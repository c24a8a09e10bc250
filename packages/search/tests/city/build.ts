import {
  anchorBody,
  type CaseRecord,
  type FlatBlock,
  findDocumentNumbers,
  formatDocumentNumber,
  nest,
  type Policy,
  type PublicRecord,
  parseHeading,
  parseTopic,
  permalinkNumber,
  type Reply,
  recordId,
  type Tombstone,
  type Validity,
} from '@yanlu/model'

/** Bodies of an invented city. The first was renamed: one code, two names. */
export const bodies = {
  housing: { code: '010000001', name: '云川市住房和城市更新局' },
  housingBefore: { code: '010000001', name: '云川市房屋管理局' },
  civil: { code: '020000002', name: '云川市民政局' },
  transport: { code: '030000003', name: '云川市交通运输局' },
  district: { code: '040000005', name: '临溪区人民政府办公室' },
  hill: { code: '040000013', name: '望山区人民政府办公室' },
  finance: { code: '050000021', name: '云川市财政局' },
  education: { code: '060000030', name: '云川市教育局' },
  health: { code: '070000049', name: '云川市卫生健康委员会' },
  urban: { code: '080000057', name: '云川市城市管理局' },
  ecology: { code: '090000065', name: '云川市生态环境局' },
  data: { code: '100000073', name: '云川市数据和政务服务局' },
  services: { code: '110000081', name: '云川市行政服务中心管理办公室' },
  insurance: { code: '120000090', name: '云川市医疗保障局' },
  police: { code: '130000102', name: '云川市公安局' },
  labour: { code: '140000110', name: '云川市人力资源和社会保障局' },
} as const

const unknownValidity: Validity = {
  status: 'unknown',
  effectiveFrom: null,
  effectiveTo: null,
  statusDate: null,
  basis: null,
  by: null,
}

/** What a fixture says; the rest is filled in as an empty page would leave it. */
export type Draft = {
  title: string
  number: string
  body: keyof typeof bodies
  text: string
  documentNumber?: string
  topic?: string
  writtenOn?: string | null
  publishedOn?: string | null
  publishedAt?: string
  validity?: Partial<Validity>
  summary?: string
  citedTitles?: string[]
  source?: Partial<CaseRecord['source']>
  revision?: number
}

const blockOf = (line: string): FlatBlock => {
  const heading = line.length < 40 ? parseHeading(line) : null
  return heading
    ? { type: 'heading', level: heading.level, numeral: heading.numeral, heading: line }
    : { type: 'paragraph', text: line }
}

const common = (draft: Draft) => ({
  title: draft.title,
  summary: draft.summary ?? null,
  documentNumber: draft.documentNumber ?? null,
  issuingBody: bodies[draft.body],
  signedBy: null,
  addressees: null,
  topic: draft.topic === undefined ? null : parseTopic(draft.topic),
  genre: null,
  disclosure: null,
  validity: { ...unknownValidity, ...draft.validity },
  writtenOn: draft.writtenOn ?? null,
  publishedOn: draft.publishedOn ?? null,
  publishedAt: draft.publishedAt ?? null,
  statedNone: [],
  formerNumbers: [],
  revisions: [],
  sourceNote: null,
  body: anchorBody(
    nest(
      draft.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(blockOf),
    ),
  ),
  citations: [
    ...(draft.citedTitles ?? []).map((title) => ({ title, number: null })),
    ...findDocumentNumbers(draft.text).map(({ number }) => ({
      title: null,
      number: formatDocumentNumber(number),
    })),
  ],
  attachments: [],
  contact: null,
  revision: draft.revision ?? 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
})

/** A policy of the invented city. */
export const policy = (draft: Draft): Policy => ({
  ...common(draft),
  kind: 'policy',
  interprets: [],
  id: recordId('policy', draft.number),
  indexNumber: draft.number,
})

/** A reply of the invented city. */
export const reply = (
  draft: Draft & { subject: string; proposals?: Reply['proposals']; coBodies?: Reply['coBodies'] },
): Reply => ({
  ...common(draft),
  kind: 'reply',
  id: recordId('reply', draft.number),
  indexNumber: draft.number,
  subject: draft.subject,
  proposals: draft.proposals ?? [],
  leadBody: bodies[draft.body],
  coBodies: draft.coBodies ?? [],
  asks: [],
  outcome: null,
})

/** A case of the invented city. */
export const caseOf = (draft: Draft): CaseRecord => ({
  ...common(draft),
  kind: 'case',
  id: recordId('case', draft.number),
  indexNumber: null,
  caseNumber: draft.number,
  source: {
    media: '云川日报',
    channel: null,
    author: null,
    originalTitle: null,
    readCount: null,
    ...draft.source,
  },
})

/** The later revision of a record. */
export const revised = <T extends PublicRecord>(record: T, change: Partial<T>): T => ({
  ...record,
  revision: record.revision + 1,
  ...change,
})

/** What remains of a policy when it is withdrawn at a revision. */
export const tombstoneOf = (record: Policy, revision: number): Tombstone => ({
  id: record.id,
  kind: 'policy',
  number: permalinkNumber(record),
  withdrawnOn: '2026-05-30',
  reason: '内容有误,更正后重新发布',
  documentNumber: record.documentNumber,
  formerNumbers: record.formerNumbers,
  revision,
})

import { parseHeading } from '@yanlu/model'
import { type Finding, finding } from '../findings/finding.ts'
import type { Line } from '../sources/line.ts'
import type { Field } from './labels.ts'
import { type Pair, readPairs } from './pairs.ts'
import { readUnlabelled } from './unlabelled.ts'

type TextLine = Extract<Line, { type: 'text' }>

/** What stands around the text of a document: stated values, lines that may be the title, and the text itself. */
export type Header = {
  stated: ReadonlyMap<Field, string>
  candidates: TextLine[]
  body: Line[]
  findings: Finding[]
}

/** Names of fields in findings. */
const FIELD_NAMES: Partial<Record<Field, string>> = {
  indexNumber: '索引号',
  documentNumber: '发文字号',
  issuingBody: '发文机构',
  topic: '主题分类',
  genre: '体裁分类',
  validity: '有效性',
  disclosure: '公开方式',
  writtenOn: '成文日期',
  publishedOn: '发布日期',
}
/** Labels that may stand under the text as well. */
const BELOW_TEXT: ReadonlySet<Field> = new Set<Field>([
  'originalTitle',
  'media',
  'author',
  'disclosure',
  'coBodies',
  'readCount',
  'ignored',
  'publishedOn',
])
const LONGEST_TITLE = 120
const LONGEST_MAIN_HEADING = 200
const DATE_ONLY_BEFORE = /^\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/
const SENTENCE_END = /[。！？!?;；:：,，]$/

/** A line that can only be a part of the text: a sentence, an address line, a numbered heading. */
const isText = (line: Line): boolean =>
  line.type !== 'text' ||
  line.text.length > LONGEST_TITLE ||
  SENTENCE_END.test(line.text) ||
  (line.heading !== 1 && parseHeading(line.text) !== null)

/** Labelled values of a line; a date before the first label is the publication date of a run-on credit line. */
const labelled = (text: string): Pair[] | null => {
  const read = readPairs(text)
  if (!read) return null
  if (read.before === '') return read.pairs
  if (DATE_ONLY_BEFORE.test(read.before)) return [{ field: 'publishedOn', value: read.before }, ...read.pairs]
  return read.pairs.length > 1 && read.before.length <= 20 ? read.pairs : null
}

const sameValue = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** The one main heading of a web page or Word file is its title wherever it stands; several are chapters. */
const onlyMainHeading = (lines: readonly Line[]): TextLine | null => {
  const main = lines.filter((line): line is TextLine => line.type === 'text' && line.heading === 1)
  return main.length === 1 &&
    main[0] &&
    main[0].text.length <= LONGEST_MAIN_HEADING &&
    parseHeading(main[0].text) === null
    ? main[0]
    : null
}

/** Parts a page into its stated metadata, candidates for the title and the text. */
export const readHeader = (lines: readonly Line[]): Header => {
  const stated = new Map<Field, string>()
  const findings: Finding[] = []
  const candidates: Header['candidates'] = []
  const body: Line[] = []
  const take = (pairs: readonly Pair[], source: string, unlabelled: boolean): void => {
    for (const { field, value } of pairs) {
      if (field === 'ignored') continue
      const name = FIELD_NAMES[field]
      const before = stated.get(field)
      if (before && value && !sameValue(before.replace('T', ' '), value.replace('T', ' ')) && name) {
        findings.push(finding('metadata_conflict', source, name))
      }
      // A day with a time says more than the day alone, whichever stands first.
      if (!before || (value.length > before.length && value.startsWith(before))) stated.set(field, value)
      if (unlabelled && !before && name)
        findings.push(finding('label_missing', value.replace('T', ' '), name))
    }
  }
  let inText = false
  let titleRank = Number.POSITIVE_INFINITY
  const mainHeading = onlyMainHeading(lines)
  for (const line of lines) {
    if (line === mainHeading) {
      candidates.push(mainHeading)
      titleRank = 1
      continue
    }
    if (line.type === 'text') {
      const pairs = labelled(line.text)
      const taken =
        pairs && (!inText || (pairs.every(({ field }) => BELOW_TEXT.has(field)) && !line.text.includes('。')))
      if (taken) {
        take(pairs, line.text, false)
        continue
      }
      const bare = inText ? null : readUnlabelled(line.text)
      if (bare) {
        take(bare, line.text, true)
        continue
      }
    }
    // A heading below the title's rank opens the first chapter.
    const rank = line.type === 'text' ? line.heading : null
    if (!inText && (isText(line) || (rank !== null && rank > titleRank))) inText = true
    if (!inText && rank !== null) titleRank = rank
    if (inText || line.type !== 'text') body.push(line)
    else candidates.push(line)
  }
  return { stated, candidates, body, findings }
}

import { type Passage, type PublicRecord, passages } from '@yanlu/model'
import { withoutMarkTags } from '../settings/mark-tags.ts'
import { figuresInText } from './figures.ts'
import { numbersInText } from './keys.ts'

/** One entry of the index `passages`: a paragraph, list or table of a record. */
export type SearchPassage = Passage & {
  /** `<id of the record>_<n>`. */
  id: string
  documentId: string
  citedKeys: string[]
  figures: string[]
}

/**
 * The passages of a record. Title and subject are not repeated in them: records are ranked by the index `documents`,
 * and here they would make all paragraphs of a record match alike.
 */
export function projectPassages(record: PublicRecord): SearchPassage[] {
  return passages(record.body).map((passage, position) => ({
    id: `${record.id}_${position}`,
    documentId: record.id,
    ...passage,
    text: withoutMarkTags(passage.text),
    citedKeys: numbersInText(passage.text),
    figures: figuresInText(passage.text),
  }))
}

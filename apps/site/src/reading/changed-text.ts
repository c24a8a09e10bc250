import type { ChangedParagraph } from '@yanlu/model'
import { diffArrays } from 'diff'

export type ChangedPart = { kind: 'same' | 'removed' | 'added'; text: string }

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** Beyond these a comparison costs more than it tells: the paragraph is shown as wholly replaced. */
const LONGEST = 20_000
const MOST_EDITS = 1_000

const segments = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment)

/** A changed paragraph word by word. Without what was added it reads as before, without what was removed as after. */
export function changedParts({ before, after }: ChangedParagraph): ChangedPart[] {
  const compared =
    before === null || after === null || before.length + after.length > LONGEST
      ? undefined
      : diffArrays(segments(before), segments(after), { maxEditLength: MOST_EDITS })
  const parts: ChangedPart[] =
    compared === undefined
      ? [
          { kind: 'removed', text: before ?? '' },
          { kind: 'added', text: after ?? '' },
        ]
      : compared.map(({ value, added, removed }) => ({
          kind: added ? 'added' : removed ? 'removed' : 'same',
          text: value.join(''),
        }))
  return parts.filter(({ text }) => text !== '')
}

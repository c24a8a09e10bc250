import type { ChangedParagraph } from '@yanlu/model'
import { alignParagraphs } from './alignment.ts'

const paragraphsOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/**
 * What changed between two texts (`recordText`), paragraph by paragraph in the order of reading, the old and the new
 * wording of one paragraph side by side.
 */
export const changedParagraphs = (before: string, after: string): ChangedParagraph[] => {
  const [old, fresh] = [paragraphsOf(before), paragraphsOf(after)]
  return alignParagraphs(old, fresh)
    .map((pair) => ({
      before: pair.before === null ? null : (old[pair.before] ?? null),
      after: pair.after === null ? null : (fresh[pair.after] ?? null),
    }))
    .filter((changed) => changed.before !== changed.after)
}

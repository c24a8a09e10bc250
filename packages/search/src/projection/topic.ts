import type { Topic } from '@yanlu/model'

/** The server refuses filter values of more than 468 bytes. */
const maxFacetLength = 150

/** A leaf below its top class as the filter takes it: `综合政务\\政务公开`. */
export const leafValue = (top: string, leaf: string): string => `${top}\\${leaf}`

/**
 * What a topic is filtered and counted by: its top class or, where the wording is not in the table, the wording; and
 * its leaf below the top class. A local leaf counts as a leaf, by the last part of its path.
 */
export function topicFields(topic: Topic | null): { topic: string | null; topicLeaf: string | null } {
  if (topic === null || (topic.top ?? topic.label) === '') return { topic: null, topicLeaf: null }
  const { top, label } = topic
  if (top === null) return { topic: label.slice(0, maxFacetLength), topicLeaf: null }
  const leaf =
    topic.leaf ??
    topic.localLeaf
      ?.split(/[\\/>＞]/)
      .at(-1)
      ?.trim() ??
    ''
  return { topic: top, topicLeaf: leaf === '' ? null : leafValue(top, leaf).slice(0, maxFacetLength) }
}

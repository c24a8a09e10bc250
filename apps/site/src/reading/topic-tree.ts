import { topicTable } from '@yanlu/model'
import type { TopicBranch } from '@yanlu/search'

/** A branch with its place on the page. */
export type AnchoredBranch = TopicBranch & { anchor: string }

/** The branches that have records, and the names of the classes of the national table that have none. */
export type TopicTree = { branches: AnchoredBranch[]; empty: string[] }

/** The tree as the page shows it. An anchor is the name of the branch itself, so that links to it last. */
export function topicTree(counted: TopicBranch[]): TopicTree {
  const held = counted.filter(({ count }) => count > 0)
  const shown = new Set(held.map(({ value }) => value))
  return {
    branches: held.map((branch) => ({ ...branch, anchor: branch.value.replace(/\s/g, '') })),
    empty: topicTable.map(({ top }) => top).filter((top) => !shown.has(top)),
  }
}

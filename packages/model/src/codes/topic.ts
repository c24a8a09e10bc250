import { z } from 'zod'
import { topicTable } from './topic-table.ts'

/** Topic 主题分类: a place in the national table, with the wording of the source kept. */
export const topic = z.object({
  /** One of the 22 top classes, or `null` where the wording is not in the table at all. */
  top: z.string().nullable(),
  /** A leaf of the national table, or `null` where only the top class is stated or the leaf is local. */
  leaf: z.string().nullable(),
  /** A leaf that only this place uses, e.g. 城乡建设(城乡管理). */
  localLeaf: z.string().nullable(),
  /** As the source states it. */
  label: z.string(),
})
export type Topic = z.infer<typeof topic>

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[[【〔]/g, '(')
    .replace(/[\]】〕]/g, ')')
    .replace(/[\s;、,]/g, '')

const tops = new Map(topicTable.map(({ top }) => [fold(top), top]))
const leaves = new Map<string, { top: string; leaf: string }[]>()
for (const { top, leaves: list } of topicTable) {
  for (const leaf of list) leaves.set(fold(leaf), [...(leaves.get(fold(leaf)) ?? []), { top, leaf }])
}
/** Leaf stems (城乡建设 of 城乡建设(含住房)) to place a local leaf under its top class. */
const stems = new Map<string, string>()
for (const { top, leaves: list } of topicTable) {
  for (const leaf of list) if (leaf.includes('(')) stems.set(fold(leaf).replace(/\(.*$/, ''), top)
}

/**
 * Places a stated topic in the table: a top class (综合政务), a leaf alone (城乡建设(含住房)), or a path with `\`, `/` or
 * `>` between the two. A leaf that stands under several tops (其他) needs its path. Never fails: what is not in the
 * table keeps its label with `top: null`.
 */
export function parseTopic(stated: string): Topic {
  const label = stated.trim()
  const parts = label
    .split(/[\\/>＞]/)
    .map(fold)
    .filter((part) => part !== '')
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const top = tops.get(first) ?? null
  if (parts.length === 1 && top !== null) return { top, leaf: null, localLeaf: null, label }
  const places = (leaves.get(last) ?? []).filter((place) => top === null || place.top === top)
  if (places.length === 1 && places[0]) return { ...places[0], localLeaf: null, label }
  const stem = last.replace(/\(.*$/, '')
  const localTop = top ?? stems.get(stem) ?? null
  return { top: localTop, leaf: null, localLeaf: localTop === null ? null : label, label }
}

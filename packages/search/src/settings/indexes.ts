/** The five indexes of the public read model. */
export const indexNames = ['documents', 'passages', 'organisations', 'proposals', 'site'] as const
export type IndexName = (typeof indexNames)[number]

/** The name each index has on the server: its own, or one with a time behind it while it is rebuilt beside. */
export type IndexSet = Readonly<Record<IndexName, string>>

/** The indexes that readers see. */
export const liveIndexes: IndexSet = {
  documents: 'documents',
  passages: 'passages',
  organisations: 'organisations',
  proposals: 'proposals',
  site: 'site',
}

/** Names for a set that is built beside the live one. `time` is in milliseconds. */
export const indexesBeside = (time: number): IndexSet => ({
  documents: `documents_${time}`,
  passages: `passages_${time}`,
  organisations: `organisations_${time}`,
  proposals: `proposals_${time}`,
  site: `site_${time}`,
})

/** Whether an index is a set built beside that was never swapped in, or was swapped out. */
export const isBeside = (uid: string): boolean =>
  /^(?:documents|passages|organisations|proposals|site)_\d+$/.test(uid)

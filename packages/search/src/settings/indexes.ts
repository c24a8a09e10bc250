/** The four indexes of the public read model. */
export const indexNames = ['documents', 'organisations', 'proposals', 'site'] as const
export type IndexName = (typeof indexNames)[number]

/** The name each index has on the server: its own, or one with a time behind it while it is rebuilt beside. */
export type IndexSet = Readonly<Record<IndexName, string>>

/** The indexes that readers see. */
export const liveIndexes: IndexSet = {
  documents: 'documents',
  organisations: 'organisations',
  proposals: 'proposals',
  site: 'site',
}

/** Names for a set that is built beside the live one. `time` is in milliseconds. */
export const indexesBeside = (time: number): IndexSet => ({
  documents: `documents_${time}`,
  organisations: `organisations_${time}`,
  proposals: `proposals_${time}`,
  site: `site_${time}`,
})

/**
 * Whether an index is left over: of a set built beside that was never swapped in, or was swapped out, or `passages` of
 * earlier versions.
 */
export const isLeft = (uid: string): boolean =>
  /^(?:documents|organisations|proposals|site|passages)_\d+$|^passages$/.test(uid)

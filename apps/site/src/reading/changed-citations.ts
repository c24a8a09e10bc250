import type { ValidityStatus } from '@yanlu/model'
import type { RecordSummary } from '@yanlu/search'

/** States in which a cited document is no longer what it was when it was cited. */
const CHANGED: readonly ValidityStatus[] = ['amended', 'partly_repealed', 'repealed', 'expired', 'superseded']

/** The cited documents that a reader must be warned about, each once. Whoever reads what changed them (`own`) knows it. */
export const changedCitations = (held: readonly (RecordSummary | null)[], own: string): RecordSummary[] => [
  ...new Map(
    held.flatMap((record) =>
      record !== null && CHANGED.includes(record.validity) && record.replacedBy?.path !== own
        ? [[record.path, record] as const]
        : [],
    ),
  ).values(),
]

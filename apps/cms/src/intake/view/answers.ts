import type { Draft, DraftJson } from '@yanlu/intake'

/** What `POST /api/intake/read` answers. `earlier` is the record made from this page before. */
export type ReadAnswer = {
  draft: DraftJson
  /** Fields for which the page itself says 无. */
  statedNone: Draft['statedNone']
  earlier: { state: 'same' | 'changed' | 'trashed'; path: string } | null
}

/** What `POST /api/intake/save` answers; `path` leads to the draft. */
export type SaveAnswer = { outcome: 'created' | 'updated' | 'unchanged'; path: string }
